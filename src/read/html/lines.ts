import { unwrapLines } from '../unwrap.ts';

/** Elements that stand on lines of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR ' +
    'LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const LABELS: ReadonlySet<string> = new Set(['SPAN', 'A', 'TIME', 'B', 'STRONG', 'EM', 'I', 'SMALL']);
/** Where one label ends and the next begins: no word goes on like that. */
const LABELS_MEET = /^[\p{Ll}\d.)]\p{Lu}$|^[\p{Ll}.)]\d$/u;
/** More than this in a cell is prose, and the table there to put it in its place on the page. */
const LONGEST_CELL = 80;
/** Shown between the cells of a row, so that nothing takes them for one sentence. */
const BETWEEN_CELLS = ' | ';
const ELEMENT = 1;
const TEXT = 3;

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The cells of each row of a table that holds data; null for one that only arranges the page. */
function rowsOf(table: Element): string[][] | null {
  if (table.querySelector('table, p, h1, h2, h3, ul, ol, blockquote') !== null) return null;
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => spaced(cell.textContent ?? '')),
  );
  const isData = rows.some((cells) => cells.length > 1) && rows.flat().every((cell) => cell.length <= LONGEST_CELL);
  return isData ? rows : null;
}

/**
 * Whether a node is a label that stands after another without anything between them, so that only a style sheet keeps the
 * two apart: `<span>Ilse Karr</span><span>18 June 2031</span>`.
 */
function isLabelAfterLabel(node: Node): boolean {
  const before = node.previousSibling;
  if (node.nodeType !== ELEMENT || before?.nodeType !== ELEMENT) return false;
  if (!LABELS.has(node.nodeName) || !LABELS.has(before.nodeName)) return false;
  const [one, other] = [before.textContent ?? '', node.textContent ?? ''];
  return one.length > 2 && other.length > 2 && LABELS_MEET.test(one.slice(-1) + other.charAt(0));
}

/** Gathers the text of elements, a line for each paragraph. */
class Lines {
  readonly written: string[] = [];
  #current = '';
  #verbatim = 0;

  /** Ends the paragraph. Breaks in it that only fill a column are none. */
  end(): void {
    const lines = unwrapLines(this.#current).split('\n').map(spaced);
    this.written.push(...lines.filter((line) => line !== ''));
    this.#current = '';
  }

  visit(node: Node): void {
    if (node.nodeType === TEXT) {
      const text = node.nodeValue ?? '';
      this.#current += this.#verbatim > 0 ? text.replace(/\r\n?/g, '\n') : text.replace(/\s+/g, ' ');
    } else if (node.nodeType === ELEMENT) this.#visitElement(node as Element);
  }

  #visitElement(element: Element): void {
    const name = element.nodeName.toUpperCase();
    if (name === 'BR') this.#current = `${this.#current.trimEnd()}\n`;
    else if (name === 'Q') this.#quote(element);
    else if (BLOCKS.has(name)) this.#visitBlock(element, name);
    else this.#visitChildren(element);
  }

  #visitChildren(element: Element): void {
    for (const child of element.childNodes) {
      if (isLabelAfterLabel(child)) this.end();
      this.visit(child);
    }
  }

  #quote(element: Element): void {
    this.#current += '“';
    for (const child of element.childNodes) this.visit(child);
    this.#current += '”';
  }

  #visitBlock(element: Element, name: string): void {
    this.end();
    const rows = name === 'TABLE' ? rowsOf(element) : null;
    if (rows !== null)
      this.written.push(...rows.map((cells) => cells.filter(Boolean).join(BETWEEN_CELLS)).filter(Boolean));
    else {
      if (name === 'PRE') this.#verbatim += 1;
      this.#visitChildren(element);
      this.end();
      if (name === 'PRE') this.#verbatim -= 1;
    }
  }
}

/** The text of an element, a line for each paragraph, heading, list item and row of data. */
export function linesOf(element: Node): readonly string[] {
  const lines = new Lines();
  lines.visit(element);
  lines.end();
  return lines.written;
}
