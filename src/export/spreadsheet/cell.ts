import { xmlText } from '../../domain/xml-text.ts';

/** A day, written as a date that spreadsheets reckon with. */
export interface Day {
  /** ISO date. */
  readonly day: string;
}

/** An address of the web that a click opens. */
export interface Link {
  readonly href: string;
}

export type Cell = string | number | boolean | Day | Link | null | undefined;

/** Formats of cells, by their place in the style sheet (`workbook-parts.ts`). */
export const FORMAT = { header: 1, text: 2, day: 3, link: 4 } as const;

/** UTF-16 units that Excel takes in one cell ("Excel specifications and limits", Microsoft). */
export const LONGEST_TEXT = 32_767;
/** The first day that Excel counts as everybody does: it believes that there was a 29 February 1900. */
const FIRST_DAY = '1900-03-01';
const MILLISECONDS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

const cut = (text: string): string =>
  text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…`;

/** What the format would take for an escaped character (`_x0041_`, ECMA-376 part 1, 22.9.2.19) is escaped itself. */
const plain = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

/** The days of an ISO date since day zero; null for what is no such date, or none that Excel counts right. */
function serial(day: string): number | null {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) && day >= FIRST_DAY ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? null : (time - DAY_ZERO) / MILLISECONDS;
}

/** A cell of the type string, whatever its text looks like: nothing in it is read as a formula. */
export const textCell = (at: string, text: string, format: number = FORMAT.text): string =>
  `<c r="${at}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${xmlText(plain(cut(text)))}</t></is></c>`;

function dayCell(at: string, { day }: Day): string {
  const days = serial(day);
  return days === null ? textCell(at, day) : `<c r="${at}" s="${FORMAT.day}"><v>${days}</v></c>`;
}

/**
 * A cell of a sheet in SpreadsheetML (ECMA-376 part 1, 18.3.1.4); '' where there is nothing to write.
 * @param at its place, as `B2`
 */
export function cellXml(at: string, cell: Cell): string {
  if (cell === null || cell === undefined || cell === '') return '';
  if (typeof cell === 'string') return textCell(at, cell);
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${at}"><v>${cell}</v></c>` : '';
  return 'day' in cell ? dayCell(at, cell) : textCell(at, cell.href, FORMAT.link);
}
