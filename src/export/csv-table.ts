import { ClaimgraphError } from '../domain/errors.ts';
import type { Properties, PropertyValue } from '../domain/graph.ts';
import { SeparatorTaken } from './list-separator.ts';

type Value = Exclude<PropertyValue, null>;
type Kind = 'string' | 'boolean' | 'long' | 'double' | 'string[]' | 'long[]' | 'double[]';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const numberKind = (value: number): Kind => (Number.isSafeInteger(value) ? 'long' : 'double');

function kindOf(value: Value): Kind {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return numberKind(value);
  if (typeof value[0] === 'string') return 'string[]';
  return (value as readonly number[]).every(Number.isSafeInteger) ? 'long[]' : 'double[]';
}

/** The kind that holds both; undefined where there is none. */
function widened(a: Kind, b: Kind): Kind | undefined {
  if (a === b) return a;
  const both = new Set([a, b]);
  if (both.has('long') && both.has('double')) return 'double';
  return both.has('long[]') && both.has('double[]') ? 'double[]' : undefined;
}

function listCell(values: readonly (string | number)[], separator: string): string {
  const elements = values.map(String);
  if (elements.some((element) => element.includes(separator))) throw new SeparatorTaken();
  return quoted(elements.join(separator));
}

const cell = (value: Value, separator: string): string => {
  if (typeof value === 'string') return quoted(value);
  return Array.isArray(value) ? listCell(value, separator) : String(value);
};

/**
 * True where there is nothing to write: no value, or a list without elements, which Neo4j's importer drops whatever its
 * type; the migration `V0004__empty_lists` puts such lists back.
 */
const isLeftOut = (value: PropertyValue | undefined): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/**
 * Rows of one CSV file for Neo4j's importer, and the header that fits them: a column for each property met so far, of
 * a type that holds all its values. The header is final once all rows are made, so it goes into a file of its own.
 * Text is quoted always, which tells it from a missing value, and never altered.
 */
export class CsvTable {
  readonly #leading: readonly string[];
  readonly #separator: string;
  readonly #columns = new Map<string, Kind>();

  /**
   * @param leading header cells of the columns that stand before the properties
   * @param separator one character, between the elements of lists
   */
  constructor(leading: readonly string[], separator: string) {
    this.#leading = leading;
    this.#separator = separator;
  }

  /**
   * One line with its end. @param leading texts of the leading columns
   * @throws ClaimgraphError E_INPUT for a value that its column cannot hold; SeparatorTaken
   */
  line(leading: readonly string[], properties: Properties): string {
    for (const [name, value] of Object.entries(properties)) if (!isLeftOut(value)) this.#widen(name, value as Value);
    const cells = [...this.#columns.keys()].map((name) => {
      const value = properties[name];
      return isLeftOut(value) ? '' : cell(value as Value, this.#separator);
    });
    // The importer takes a row that is too short, but reads on in the next one if it ends with an empty cell.
    const end = cells.findLastIndex((text) => text !== '') + 1;
    return `${[...leading.map(quoted), ...cells.slice(0, end)].join(',')}\n`;
  }

  header(): string {
    return `${[...this.#leading, ...[...this.#columns].map(([name, kind]) => `${name}:${kind}`)].join(',')}\n`;
  }

  #widen(name: string, value: Value): void {
    const known = this.#columns.get(name);
    const kind = known === undefined ? kindOf(value) : widened(known, kindOf(value));
    if (kind === undefined || !/^[A-Za-z]\w*$/.test(name)) {
      const what = kind === undefined ? `is both ${known} and ${kindOf(value)}` : 'cannot name a column';
      throw new ClaimgraphError('E_INPUT', `the property ${JSON.stringify(name.slice(0, 80))} ${what}`);
    }
    this.#columns.set(name, kind);
  }
}
