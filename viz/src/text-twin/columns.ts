import type { ViewClaim } from '../../../src/domain/view.ts';
import { sourceOf } from '../filters/facets.ts';
import { publishedWords } from '../says-who/chain.ts';
import { saysWhoStrings, strings, type twinStrings } from '../strings.ts';
import { certaintyWords, timeWords, verbOf } from '../wording.ts';
import { byDate, dayOf } from './by-date.ts';

export type ColumnName = keyof typeof twinStrings.columns;
type NameOf = (id: string) => string;

/** What a column shows of a claim, and what it is sorted by where that is something else. */
interface Column {
  readonly text: (claim: ViewClaim, nameOf: NameOf) => string;
  readonly key?: (claim: ViewClaim) => string | number;
}

const party = (id: string | null, nameOf: NameOf): string => (id === null ? strings.unnamed : nameOf(id));

function speakers({ speaker, via }: ViewClaim): string {
  const relays = via.length === 0 ? '' : ` ${saysWhoStrings.via} ${via.join(', ')}`;
  return `${speaker ?? saysWhoStrings.itself}${relays}`;
}

const published = (claim: ViewClaim): string => [sourceOf(claim), publishedWords(claim)].filter(Boolean).join(', ');

/** The columns of the table, in order. */
export const COLUMNS: Readonly<Record<ColumnName, Column>> = {
  when: { text: ({ time }) => timeWords(time), key: dayOf },
  who: { text: ({ subject }, nameOf) => party(subject, nameOf) },
  what: { text: verbOf },
  whom: { text: ({ object }, nameOf) => (object === null ? '' : nameOf(object)) },
  says: { text: speakers },
  sure: { text: certaintyWords },
  confidence: { text: ({ confidence }) => confidence.toFixed(2), key: ({ confidence }) => confidence },
  source: { text: published, key: (claim) => `${claim.published ?? '9999'} ${sourceOf(claim)}` },
};

export const COLUMN_NAMES = Object.keys(COLUMNS) as readonly ColumnName[];

/** What a table is sorted by. */
export interface Sorting {
  readonly column: ColumnName;
  readonly descending: boolean;
}

/** Reads "when" or "-when"; by date where it names no column. */
export function sortingOf(sort: string): Sorting {
  const column = COLUMN_NAMES.find((name) => name === sort.replace(/^-/, ''));
  return column === undefined ? { column: 'when', descending: false } : { column, descending: sort.startsWith('-') };
}

/** The sorting after a click on a heading: by that column, the other way round if it is by that one already. */
export function sortedBy(column: ColumnName, sort: string): string {
  const before = sortingOf(sort);
  return before.column === column && !before.descending ? `-${column}` : column;
}

const collator = new Intl.Collator('en', { numeric: true });
const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));

/** The claims in the order of a sorting; what is equal in it stays by date and place in the text. */
export function sortedClaims(
  claims: readonly ViewClaim[],
  { column, descending }: Sorting,
  nameOf: NameOf,
): readonly ViewClaim[] {
  const { text, key } = COLUMNS[column];
  const rows = claims.map((claim) => ({ claim, key: key === undefined ? text(claim, nameOf) : key(claim) }));
  rows.sort((a, b) => (descending ? -1 : 1) * compare(a.key, b.key) || byDate(a.claim, b.claim));
  return rows.map(({ claim }) => claim);
}
