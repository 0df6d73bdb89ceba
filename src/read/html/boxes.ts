import { linesOf } from './lines.ts';
import { isTopLine } from './top-lines.ts';

const HEADING = 'h2, h3, h4, h5, h6';
const PICTURE = 'img, picture, amp-img, [style*="background-image"]';
/** Up to this length, something with a heading between paragraphs is a box. */
const LONGEST_BOX = 400;
const LONGEST_CAPTION = 200;
const PARAGRAPH = 80;
/** Paragraphs beside one another that make them an article. */
const FEWEST_PARAGRAPHS = 4;
/** A page that is short is not taken for a caption. */
const SHARE_OF_PAGE = 0.25;

const lengthOf = (element: Element): number => (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
const lettersOf = (text: string | null): number => text?.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
const lettersIn = (elements: Iterable<Element>): number =>
  [...elements].reduce((sum, each) => sum + lettersOf(each.textContent), 0);

/** A paragraph as it stands in an article, also one in a section of its own. */
function isParagraph(element: Element): boolean {
  if (element.nodeName === 'P') return lengthOf(element) > PARAGRAPH;
  if (element.nodeName !== 'DIV' && element.nodeName !== 'SECTION') return false;
  return element.children.length === 1 && element.children[0]!.nodeName === 'P' && lengthOf(element) > PARAGRAPH;
}

/** Something with a heading and a little under it. */
function isBox(element: Element): boolean {
  if (element.nodeName !== 'DIV' && element.nodeName !== 'SECTION') return false;
  if (lengthOf(element) > LONGEST_BOX) return false;
  const headings = [...element.querySelectorAll(HEADING)];
  return headings.length > 0 && lettersIn(headings) < lettersOf(element.textContent);
}

/** Takes out boxes between the paragraphs of an article: facts in brief, promises of letters, calls for tips. */
function removeBetween(body: Element): void {
  const holders = new Set([...body.querySelectorAll('p')].flatMap(({ parentElement }) => parentElement ?? []));
  for (const holder of [...holders])
    if (holder.children.length === 1 && holder.parentElement !== null) holders.add(holder.parentElement);
  for (const holder of holders) {
    const children = [...holder.children];
    const paragraphs = children.flatMap((child, index) => (isParagraph(child) ? [index] : []));
    if (paragraphs.length < FEWEST_PARAGRAPHS) continue;
    for (const child of children.slice(paragraphs[0]! + 1, paragraphs.at(-1))) if (isBox(child)) child.remove();
  }
}

/** Takes out headings under which there are only links, with them. */
function removeLinkedBoxes(body: Element): void {
  const boxes = new Set([...body.querySelectorAll(HEADING)].flatMap(({ parentElement }) => parentElement ?? []));
  for (const box of boxes) {
    if (box === body || !body.contains(box) || box.querySelector('h1') !== null) continue;
    const links = [...box.querySelectorAll('a')].filter((link) => link.closest(HEADING) === null);
    const rest = lettersOf(box.textContent) - lettersIn(box.querySelectorAll(HEADING));
    if (links.length > 0 && lengthOf(box) < LONGEST_BOX && lettersIn(links) === rest) box.remove();
  }
}

/** Takes out what is written under pictures, where it has no element for that. */
function removeCaptions(body: Element): void {
  const longest = Math.min(LONGEST_CAPTION, lengthOf(body) * SHARE_OF_PAGE);
  const boxes = [...body.querySelectorAll(PICTURE)].map(
    (picture) => picture.closest('dl, figure') ?? picture.closest('div'),
  );
  for (const box of new Set(boxes)) {
    if (box === null || !body.contains(box) || box.querySelector('h1') !== null) continue;
    const length = lengthOf(box);
    if (length > 0 && length < longest && !linesOf(box).some(isTopLine)) box.remove();
  }
}

/** Takes out boxes that are known by their shape and place, not by what they are called. */
export function removeBoxes(body: Element): void {
  removeLinkedBoxes(body);
  removeBetween(body);
  removeCaptions(body);
}
