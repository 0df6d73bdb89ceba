import type { Cell } from '../../ports/graph-store.ts';
import { type Gather, grouped, type Row, textIn } from '../gathering.ts';
import { inOrder } from './versions.ts';

/** What of a claim can change while it stays the same claim, and where its row has it. */
const FACETS: Readonly<Record<string, (row: Row) => Cell>> = {
  count: (row) => row['count'] ?? null,
  date: (row) => textIn(row['timeText']) || textIn(row['timeStart']) || textIn(row['timeEnd']) || null,
  attribution: (row) => row['saysWho'] ?? null,
  certainty: (row) => `${textIn(row['polarity'])}, ${textIn(row['modality'])}`,
};

/** A date is the same if its bounds are: "on Monday" and "on 3 May". */
const compared = (facet: string, row: Row): string =>
  facet === 'date' && row['timeStart'] !== null
    ? `${textIn(row['timeStart'])} ${textIn(row['timeEnd'])}`
    : JSON.stringify(FACETS[facet]!(row));

const changed = (older: Row, newer: Row): readonly string[] =>
  Object.keys(FACETS).filter((facet) => compared(facet, older) !== compared(facet, newer));

/** Somebody without a name has another id in each text. */
const unscoped = (id: Cell | undefined): string => textIn(id).replace(/~.*$/, '');

const statementOf = (row: Row): string =>
  [unscoped(row['subjectId']), textIn(row['predicate']), unscoped(row['objectId'])].join(' ');

interface Pair {
  readonly older: Row | null;
  readonly newer: Row | null;
}

/** How near two claims of the same are: by the words of their quotes, then by what else they have alike. */
const distance = (older: Row, newer: Row): number =>
  2 * Number(older['quote'] !== newer['quote']) + changed(older, newer).length;

/** Claims of the same in two texts, each with the nearest; what is left over is told by one text only. */
function paired(older: readonly Row[], newer: readonly Row[]): readonly Pair[] {
  const near = older.flatMap((a, i) => newer.map((b, j) => ({ i, j, distance: distance(a, b) })));
  near.sort((a, b) => a.distance - b.distance || a.i - b.i || a.j - b.j);
  const [oldUsed, newUsed] = [new Set<number>(), new Set<number>()];
  const pairs: Pair[] = [];
  for (const { i, j } of near) {
    if (oldUsed.has(i) || newUsed.has(j)) continue;
    oldUsed.add(i);
    newUsed.add(j);
    pairs.push({ older: older[i]!, newer: newer[j]! });
  }
  const gone = older.filter((_row, i) => !oldUsed.has(i)).map((row) => ({ older: row, newer: null }));
  const added = newer.filter((_row, j) => !newUsed.has(j)).map((row) => ({ older: null, newer: row }));
  return [...pairs, ...gone, ...added];
}

const CHANGES = ['only the older', 'only the newer', ...Object.keys(FACETS)];

function rowsOf({ older, newer }: Pair, label: string): readonly Row[] {
  const told = (newer ?? older)!;
  const shared = {
    versions: label,
    subject: told['subject'] ?? null,
    predicate: told['predicate'] ?? null,
    object: told['object'] ?? null,
    olderQuote: older?.['quote'] ?? null,
    newerQuote: newer?.['quote'] ?? null,
    olderId: older?.['claimId'] ?? null,
    newerId: newer?.['claimId'] ?? null,
  };
  if (older === null || newer === null)
    return [{ ...shared, change: older === null ? 'only the newer' : 'only the older', before: null, after: null }];
  return changed(older, newer).map((facet) => ({
    ...shared,
    change: facet,
    before: FACETS[facet]!(older),
    after: FACETS[facet]!(newer),
  }));
}

/** What changed between one version and the next. */
function between(older: readonly Row[], newer: readonly Row[], label: string): readonly Row[] {
  const claims = [...older.map((row) => ({ row, old: true })), ...newer.map((row) => ({ row, old: false }))];
  const told = claims.filter(({ row }) => row['claimId'] !== null);
  const rows = grouped(told, ({ row }) => statementOf(row)).flatMap((same) => {
    const of = (old: boolean): readonly Row[] => same.filter((one) => one.old === old).map(({ row }) => row);
    return paired(of(true), of(false)).flatMap((pair) => rowsOf(pair, label));
  });
  return rows.toSorted((a, b) => CHANGES.indexOf(textIn(a['change'])) - CHANGES.indexOf(textIn(b['change'])));
}

/**
 * How the claims of a page changed from each version to the next. The Cypher returns the claims of all texts at one
 * address, in reading order, and for a text without claims a row without `claimId`: `id`, `page`, `textHash` and dates as
 * `pageVersions` wants them, `subjectId`, `subject`, `predicate`, `objectId`, `object`, `quote`, `claimId` and what
 * `FACETS` reads.
 */
export const claimChanges: Gather = (rows) =>
  grouped(rows, (row) => textIn(row['page'])).flatMap((page) => {
    const versions = inOrder(page);
    const claimsOf = (version: Row): readonly Row[] => page.filter(({ id }) => id === version['id']);
    return versions
      .slice(1)
      .flatMap((newer, at) =>
        between(claimsOf(versions[at]!), claimsOf(newer), `${at + 1} to ${at + 2} of ${versions.length}`),
      );
  });
