import { ClaimgraphError } from '../../domain/errors.ts';
import { type ByteLine, Gathered } from './byte-lines.ts';
import { MOST_LINE_BYTES } from './text-lines.ts';

const [QUOTE, BACKSLASH, COMMA, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [...Buffer.from('"\\,{}[]')];

/**
 * Where the elements of a JSON list end, found by brackets and quotes alone: what an element is worth its parser says. So a
 * list of any length is read in the memory that its longest element takes.
 */
class ElementScan {
  #depth = 0;
  #inString = false;
  #isEscaped = false;

  /** The list has ended. */
  get isOver(): boolean {
    return this.#depth < 0;
  }

  /** Takes a byte that stands in the list. True for one that ends an element. */
  ends(byte: number): boolean {
    if (this.#inString) {
      if (this.#isEscaped) this.#isEscaped = false;
      else if (byte === BACKSLASH) this.#isEscaped = true;
      else if (byte === QUOTE) this.#inString = false;
      return false;
    }
    if (byte === QUOTE) this.#inString = true;
    else if (byte === OPEN || byte === OPEN_LIST) this.#depth += 1;
    else if (byte === CLOSE || byte === CLOSE_LIST) this.#depth -= 1;
    return this.#depth < 0 || (byte === COMMA && this.#depth === 0);
  }
}

/** The elements in a piece that end there; the rest stays open. */
function elementsOf(piece: Uint8Array, scan: ElementScan, open: Gathered): ByteLine[] {
  const elements: ByteLine[] = [];
  let start = 0;
  for (let index = 0; index < piece.length && !scan.isOver; index += 1) {
    if (!scan.ends(piece[index]!)) continue;
    open.add(piece.subarray(start, index));
    elements.push(open.take());
    start = index + 1;
  }
  if (!scan.isOver) open.add(piece.subarray(start));
  return elements;
}

/**
 * The elements of a JSON list, unparsed, in the order in which they stand; null for one that is too long.
 * @param pieces the file as UTF-8, which begins with a list
 * @throws ClaimgraphError E_INPUT after the last of them, when the list has no end
 */
export async function* jsonElements(
  pieces: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<readonly ByteLine[]> {
  const scan = new ElementScan();
  const open = new Gathered(MOST_LINE_BYTES);
  let isBegun = false;
  for await (const piece of pieces) {
    const first = isBegun ? 0 : piece.indexOf(OPEN_LIST!) + 1;
    if (!isBegun && first === 0) continue;
    isBegun = true;
    yield elementsOf(piece.subarray(first), scan, open);
    if (scan.isOver) return;
  }
  yield [open.take()];
  throw new ClaimgraphError('E_INPUT', `${name} ends before its list does: the rest is missing`);
}
