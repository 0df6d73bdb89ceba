import { existsSync } from 'node:fs';
import { type Config, readingStateDirectory } from '../config.ts';
import { ClaimgraphError } from '../domain/errors.ts';
import { cellText } from '../query/cell-text.ts';
import { isServerAddress, readLock } from '../store/open.ts';
import { withSession } from './open.ts';
import { type QuarantineEntry, quarantined, quarantineFile } from './quarantine.ts';
import type { Session } from './session.ts';
import { counted } from './talk.ts';

/** How much a store holds. */
export interface StoreCounts {
  readonly documents: number;
  /** Documents that only print again a story that another tells; null where that was not counted. */
  readonly editions: number | null;
  /** Documents that are a later text of the page that another is of; null likewise. */
  readonly versions: number | null;
  readonly claims: number;
  readonly entities: number;
  readonly corrections: number;
}

/** Documents among which editions are counted unasked: of 2,000 that share many words it takes 1.3 s. */
const FEW_DOCUMENTS = 2000;

/** What there is to know of a store. */
export interface StoreStatus {
  readonly store: string;
  readonly kind: 'embedded' | 'neo4j';
  /** The process that holds an embedded store, and where it serves it; null where none does. */
  readonly holder: { readonly pid: number; readonly host: string; readonly url: string | null } | null;
  /** Null where another process holds the store and cannot be asked. */
  readonly counts: StoreCounts | null;
  readonly quarantine: { readonly file: string; readonly entries: readonly QuarantineEntry[] };
}

type Repeated = Pick<StoreCounts, 'editions' | 'versions'>;
const NOT_COUNTED: Repeated = { editions: null, versions: null };

/**
 * How many documents are another's story told again, and of how many it is the same page with another text: what the
 * questions `editions` and `versions` tell, where an edition's group holds the versions of its page too.
 */
async function repeatedIn(session: Session): Promise<Repeated> {
  const [groups, texts] = [await session.ask('editions', {}), await session.ask('versions', {})];
  // A server hands out so much and no more.
  if (groups.truncated || texts.truncated) return NOT_COUNTED;
  const repeated = groups.rows.reduce((sum, { articles }) => sum + Number(articles) - 1, 0);
  const versions = texts.rows.filter(({ version }) => Number(version) > 1).length;
  return { editions: repeated - versions, versions };
}

async function countsOf(session: Session, editions: boolean): Promise<StoreCounts> {
  const count = async (label: string): Promise<number> => {
    const { rows } = await session.run(`MATCH (n:${label}) RETURN count(n) AS count`, {});
    return Number(rows[0]?.['count'] ?? 0);
  };
  const [documents, claims, entities] = [await count('Article'), await count('Claim'), await count('Entity')];
  const corrections = (await session.corrections()).length;
  const repeated = editions || documents <= FEW_DOCUMENTS ? await repeatedIn(session) : NOT_COUNTED;
  return { documents, ...repeated, claims, entities, corrections };
}

function holderOf(store: string): StoreStatus['holder'] {
  const lock = isServerAddress(store) || !existsSync(store) ? null : readLock(store);
  return lock === null ? null : { pid: lock.pid, host: lock.host, url: lock.url ?? null };
}

/**
 * Looks at the configured store. @param editions whether editions and versions are counted however many documents there are
 * @throws ClaimgraphError where it is no store or cannot be reached
 */
export async function storeStatus(config: Config, { editions = false } = {}): Promise<StoreStatus> {
  const { store } = config;
  const directory = readingStateDirectory(config);
  const holder = holderOf(store);
  const counts = await withSession(config, (session) => countsOf(session, editions)).catch((error: unknown) => {
    if (error instanceof ClaimgraphError && error.code === 'E_STORE_HELD') return null;
    throw error;
  });
  const kind = isServerAddress(store) ? 'neo4j' : 'embedded';
  const quarantine = { file: quarantineFile(directory), entries: quarantined(directory) };
  return { store, kind, holder, counts, quarantine };
}

/** Entries that are shown unless all are wanted. */
const LATEST = 3;

const entryLines = ({ when, name, reason, hint }: QuarantineEntry): readonly string[] => {
  const said = reason.includes(name) ? reason : `${name}: ${reason}`;
  return [`  ${when.slice(0, 16).replace('T', ' ')}  ${said}`, ...(hint === undefined ? [] : [`    ${hint}`])].map(
    cellText,
  );
};

/** `12, among them 3 printings of another's story and 1 later version of a page`. */
function documentsText({ documents, editions, versions }: StoreCounts): string {
  if (editions === null)
    return `${documents.toLocaleString('en')} (how many are printings of another's story: --editions)`;
  const printed = editions ? [`${counted(editions, 'printing')} of another's story`] : [];
  const changed = versions ? [`${counted(versions, 'later version')} of a page`] : [];
  const told = [...printed, ...changed];
  return `${documents.toLocaleString('en')}${told.length > 0 ? `, among them ${told.join(' and ')}` : ''}`;
}

function* storeLines({ store, kind, holder, counts }: StoreStatus): Generator<string> {
  const row = (label: string, value: string | number): string =>
    `${label.padEnd(12)} ${typeof value === 'number' ? value.toLocaleString('en') : cellText(value)}`;
  yield row('store', `${store} (${kind === 'neo4j' ? 'Neo4j' : 'embedded'})`);
  if (holder !== null)
    yield row('held by', `process ${holder.pid} on ${holder.host}${holder.url === null ? '' : `, at ${holder.url}`}`);
  if (counts === null) yield row('documents', 'unknown while that process holds the store');
  else {
    const { claims, entities, corrections } = counts;
    yield row('documents', documentsText(counts));
    for (const [label, count] of Object.entries({ claims, entities, corrections })) yield row(label, count);
  }
}

/** A status for people. @param all whether the whole quarantine is told, or the latest of it */
export function* statusLines(status: StoreStatus, all: boolean): Generator<string> {
  yield* storeLines(status);
  const { entries, file } = status.quarantine;
  yield `${'quarantine'.padEnd(12)} ${entries.length.toLocaleString('en')}${entries.length > 0 ? ` in ${cellText(file)}` : ''}`;
  const shown = entries.slice(all ? 0 : -LATEST);
  for (const entry of shown) yield* entryLines(entry);
  if (shown.length < entries.length) yield `  … and ${entries.length - shown.length} before; --quarantine tells all`;
}
