import type { getDocumentProxy } from 'unpdf';

/** A PDF file that is open. */
export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A piece of text as it stands on a page, in points from the top left corner, as people hold the page. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** From the top: grows downwards. */
  readonly baseline: number;
  /** Size of the letters. */
  readonly size: number;
}

/** What pdf.js tells of a piece of text. */
interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

type Matrix = readonly number[];

/** The product of two PDF matrices (ISO 32000-1, 8.3.4). */
const product = ([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix => [
  a! * p! + c! * q!,
  b! * p! + d! * q!,
  a! * r! + c! * s!,
  b! * r! + d! * s!,
  a! * t! + c! * u! + e!,
  b! * t! + d! * u! + f!,
];

/** Steeper than this is no line of text but a mark across the page. */
const MOST_SLANT = 0.1;

/** Where text runs: 0 to the right, 1 down, 2 to the left, 3 up; undefined across the page. */
function directionOf([a, b]: Matrix): number | undefined {
  const turns = Math.atan2(b!, a!) / (Math.PI / 2);
  const nearest = Math.round(turns);
  return Math.abs(turns - nearest) > MOST_SLANT ? undefined : (nearest + 4) % 4;
}

/** A point of a page that is turned so that text runs to the right. */
function turned(direction: number, x: number, y: number): readonly [number, number] {
  if (direction === 1) return [y, -x];
  if (direction === 2) return [-x, -y];
  return direction === 3 ? [-y, x] : [x, y];
}

/** The direction in which most letters of a page run. */
function mainDirection(items: readonly (readonly [Item, Matrix])[]): number {
  const letters = [0, 0, 0, 0];
  for (const [{ str }, matrix] of items) {
    const direction = directionOf(matrix);
    if (direction !== undefined) letters[direction]! += str.trim().length;
  }
  return letters.indexOf(Math.max(...letters));
}

/** The text of a page, in no order; what runs across the others is left out. @throws what pdf.js throws */
export async function runsOf(pdf: Pdf, number: number): Promise<readonly Run[]> {
  const page = await pdf.getPage(number);
  const { transform } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ includeMarkedContent: false });
  page.cleanup();
  const texts = (content.items as readonly (Item | { readonly type: string })[]).filter((item) => 'str' in item);
  const items = texts
    .map((item): readonly [Item, Matrix] => [item, product(transform, item.transform)])
    .filter(([{ width }, matrix]) => matrix.every(Number.isFinite) && Number.isFinite(width));
  const main = mainDirection(items);
  return items.flatMap(([{ str, width }, matrix]) => {
    if (str.trim() === '' || directionOf(matrix) !== main) return [];
    const [left, baseline] = turned(main, matrix[4]!, matrix[5]!);
    return [
      { text: str, left, right: left + Math.abs(width), baseline, size: Math.hypot(matrix[2]!, matrix[3]!) || 1 },
    ];
  });
}
