import { xmlText } from '../../domain/xml-text.ts';
import type { Upcoming } from '../upcoming.ts';
import { type Cell, cellXml, FORMAT, textCell } from './cell.ts';
import { DECLARATION, MAIN, RELATIONSHIPS, relationshipsXml } from './markup.ts';

export interface Column {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

export type Row = readonly Cell[];

/** How much of a table one sheet takes before the next goes on. */
export interface SheetLimits {
  /** Rows, the header among them. */
  readonly rows: number;
  /** Characters of XML. */
  readonly size: number;
  /** Cells that are links; those after them are plain text. */
  readonly links: number;
}

/** Excel's own ("Excel specifications and limits", Microsoft), and half of what a ZIP archive takes. */
export const EXCEL_LIMITS: SheetLimits = { rows: 1_048_576, size: 2 ** 31, links: 65_530 };
/** Excel takes no longer link. */
const LONGEST_LINK = 2_079;

/** A column by its letters: A, B, … Z, AA, … @param index from 0 */
export const letters = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26);

/** One sheet, while it is written: a header that stays in sight and filters, and the rows that fit. */
export class Sheet {
  readonly name: string;
  readonly #columns: readonly Column[];
  readonly #limits: SheetLimits;
  readonly #links: { readonly at: string; readonly target: number }[] = [];
  readonly #targets = new Map<string, number>();
  readonly #letters: readonly string[];
  #rows = 0;
  #size = 0;

  constructor(name: string, columns: readonly Column[], limits: SheetLimits) {
    this.name = name;
    this.#columns = columns;
    this.#letters = columns.map((_, index) => letters(index));
    this.#limits = limits;
  }

  /** The cells that its filter covers. */
  get range(): string {
    return `$A$1:$${letters(this.#columns.length - 1)}$${Math.max(1, this.#rows)}`;
  }

  /** Its XML, in pieces, with as many of the rows as it takes. */
  async *pieces(rows: Upcoming<Row>): AsyncGenerator<string> {
    const { rows: most, size } = this.#limits;
    yield this.#opening();
    while (this.#rows < most && this.#size < size) {
      const row = await rows.take();
      if (row === undefined) break;
      yield this.#row((at, index) => this.#cell(at, row[index]));
    }
    yield `</sheetData>${this.#closing()}</worksheet>`;
  }

  /** What its links open, as the part of relationships that belongs to it; null where it has none. */
  relationships(): string | null {
    if (this.#targets.size === 0) return null;
    const links = [...this.#targets].map(
      ([href, target]) =>
        `<Relationship Id="rId${target}" Type="${RELATIONSHIPS}/hyperlink" Target="${xmlText(href)}" TargetMode="External"/>`,
    );
    return relationshipsXml(links);
  }

  #opening(): string {
    const widths = this.#columns.map(
      ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
    );
    const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
    const view = `<sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews>`;
    const header = this.#row((at, index) => textCell(at, this.#columns[index]!.title, FORMAT.header));
    const root = `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">`;
    return `${DECLARATION}${root}${view}<cols>${widths.join('')}</cols><sheetData>${header}`;
  }

  #row(cell: (at: string, index: number) => string): string {
    this.#rows += 1;
    const cells = this.#letters.map((column, index) => cell(column + this.#rows, index));
    const row = `<row r="${this.#rows}">${cells.join('')}</row>`;
    this.#size += row.length;
    return row;
  }

  #cell(at: string, cell: Cell): string {
    if (typeof cell !== 'object' || cell === null || !('href' in cell)) return cellXml(at, cell);
    if (cell.href.length > LONGEST_LINK || this.#links.length >= this.#limits.links) return cellXml(at, cell.href);
    const target = this.#targets.get(cell.href) ?? this.#targets.size + 1;
    this.#targets.set(cell.href, target);
    this.#links.push({ at, target });
    return cellXml(at, cell);
  }

  #closing(): string {
    const filter = `<autoFilter ref="${this.range.replaceAll('$', '')}"/>`;
    const links = this.#links.map(({ at, target }) => `<hyperlink ref="${at}" r:id="rId${target}"/>`);
    return links.length === 0 ? filter : `${filter}<hyperlinks>${links.join('')}</hyperlinks>`;
  }
}
