import { ClaimgraphError } from '../domain/errors.ts';
import type { BulkRow } from '../ports/bulk-rows.ts';

/** Separates the elements of a list, unless one of them holds it. Neo4j's importer knows one for the whole import. */
export const USUAL_SEPARATOR = '\u001f';

/** Characters that mean nothing by themselves: Unicode's private use area. */
const [FIRST, LAST] = [0xe000, 0xf8ff];

/** Thrown for a list element that holds the separator: the rows are to be written again with a free one. */
export class SeparatorTaken extends Error {}

/** What the lists of a row hold, as one text. */
function listsOf(row: BulkRow): string {
  const { properties } = 'node' in row ? row.node : row.relationship;
  return Object.values(properties).filter(Array.isArray).flat().join('');
}

/** A separator that no list element of the rows holds. @throws ClaimgraphError E_INPUT when they hold every candidate */
export async function freeSeparator(rows: AsyncIterable<BulkRow>): Promise<string> {
  const used = new Set<string>();
  for await (const row of rows) for (const character of listsOf(row)) used.add(character);
  for (let code = FIRST; code <= LAST; code++) {
    const candidate = String.fromCodePoint(code);
    if (!used.has(candidate)) return candidate;
  }
  const message = 'the lists of the store use up every character that could separate their elements';
  throw new ClaimgraphError('E_INPUT', message, { hint: 'Take one of those documents out and export again.' });
}

/** A separator as an option of the importer: `U+001F`. */
export const separatorOption = (separator: string): string =>
  `--array-delimiter=U+${separator.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
