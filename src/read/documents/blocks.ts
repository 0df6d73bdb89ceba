/** What a paragraph lies in, other than the text itself. */
type Place = 'body' | 'box' | 'note' | 'row' | 'cell';

interface Scope {
  readonly place: Place;
  readonly lines: string[];
  /** Of a row: the lines of each cell. */
  readonly cells: (readonly string[])[];
  /** The paragraph that is open, if one is. */
  text: string | undefined;
  /** Text of a paragraph whose end was deleted, so that it goes on in the next. */
  carried: string;
  /** What stands in boxes that hang on the open paragraph. */
  hanging: string[];
  dropped: boolean;
}

/** Longer than this a cell holds prose, as where a page is laid out by a table. */
const LONGEST_CELL = 150;

const opened = (place: Place): Scope => ({
  place,
  lines: [],
  cells: [],
  text: undefined,
  carried: '',
  hanging: [],
  dropped: false,
});

/** A row of a table is one line, `Orsk | 12 | 14`, unless its cells hold prose. */
function linesOfRow(cells: readonly (readonly string[])[]): readonly string[] {
  const filled = cells.filter((lines) => lines.length > 0);
  const isProse = filled.length === 1 || filled.some((lines) => lines.join(' ').length > LONGEST_CELL);
  return isProse ? filled.flat() : [filled.map((lines) => lines.join(' ')).join(' | ')];
}

/** What is said of a note begins with a blank after its number. */
const linesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * Gathers the paragraphs of an office document as they are told: boxes come after the paragraph that they hang on, a row
 * of a table is a line, notes come at the end.
 */
export class Blocks {
  readonly #scopes: Scope[] = [opened('body')];
  readonly #notes: string[] = [];

  get #scope(): Scope {
    return this.#scopes.at(-1)!;
  }

  openParagraph(): void {
    const scope = this.#scope;
    scope.text = (scope.text ?? '') + scope.carried;
    scope.carried = '';
  }

  /** Adds to the open paragraph; what stands outside of one is space between elements. */
  text(text: string): void {
    if (this.#scope.text !== undefined) this.#scope.text += text;
  }

  /** Ends the paragraph and gives its text. @param goesOn its end is deleted: the next paragraph belongs to it */
  closeParagraph({ goesOn = false, dropped = false } = {}): string {
    const scope = this.#scope;
    const text = dropped ? '' : (scope.text ?? '');
    if (goesOn) scope.carried = text;
    else scope.lines.push(...linesIn(text));
    scope.lines.push(...scope.hanging);
    scope.hanging = [];
    scope.text = undefined;
    return text.trim();
  }

  open(place: Place): void {
    this.#scopes.push(opened(place));
  }

  /** Leaves out the row, box or note that is open. */
  drop(): void {
    this.#scope.dropped = true;
  }

  close(): void {
    if (this.#scopes.length === 1) return;
    const { place, lines, cells, carried, dropped } = this.#scopes.pop()!;
    if (dropped) return;
    if (carried !== '') lines.push(carried);
    const scope = this.#scope;
    if (place === 'cell' && scope.place === 'row') scope.cells.push(lines);
    else if (place === 'note') this.#notes.push(...lines);
    else if (scope.text === undefined) scope.lines.push(...(place === 'row' ? linesOfRow(cells) : lines));
    else scope.hanging.push(...lines);
  }

  /** All of it, one paragraph a line. */
  all(): string {
    const { lines, carried } = this.#scopes[0]!;
    return [...lines, carried, ...this.#notes].filter((line) => line.trim() !== '').join('\n');
  }
}
