import { linesOf } from './lines.ts';
import { isTopLine } from './top-lines.ts';

const HEADING = 'h2, h3, h4, h5, h6';
const PICTURE = 'img, picture, amp-img, [style*="background-image"]';
/** Up to this length, something with a heading between paragraphs is a box. */
const LONGEST_BOX = 400;
const LONGEST_LABEL = 100;
const BOXES: readonly string[] = ['DIV', 'SECTION', 'AMP-ACCORDION'];
const LONGEST_CAPTION = 200;
const PARAGRAPH = 80;
const TEXT = 3;
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

/** Whether a line of it is nothing but a link: what it is there for. */
const asksToClick = (element: Element): boolean =>
  [...element.querySelectorAll('a')].some((link) => {
    const block = link.parentElement;
    return block !== null && lettersOf(block.textContent) === lettersOf(link.textContent);
  });

/** The name of another article, with a word or two that ask to read it. */
const isMostlyLinks = (element: Element): boolean =>
  element.querySelector('p') === null && lettersIn(element.querySelectorAll('a')) * 2 > lettersOf(element.textContent);

/** A few words under a label that are no sentence: what a film or a picture is called. Alone, they may be a heading. */
const isLabel = (element: Element): boolean =>
  lengthOf(element) < LONGEST_LABEL &&
  linesOf(element).length > 1 &&
  element.querySelector('p, li, blockquote, table') === null &&
  !/[.!?:]["'”’»)]*$/.test((element.textContent ?? '').trim());

/** Something with a heading and a little under it, with a link of its own, or with a few words. */
function isBox(element: Element): boolean {
  if (!BOXES.includes(element.nodeName) || lengthOf(element) > LONGEST_BOX) return false;
  const headings = [...element.querySelectorAll(HEADING)];
  if (headings.length > 0) return lettersIn(headings) < lettersOf(element.textContent);
  return lengthOf(element) > 0 && (asksToClick(element) || isLabel(element) || isMostlyLinks(element));
}

/** A link that stands between paragraphs as if it were one. */
function isLoneLink(element: Element): boolean {
  const beside = [element.previousSibling, element.nextSibling];
  return (
    element.nodeName === 'A' && beside.every((node) => node?.nodeType !== TEXT || (node.nodeValue ?? '').trim() === '')
  );
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
    for (const child of children.slice(paragraphs[0]! + 1, paragraphs.at(-1)))
      if (isBox(child) || isLoneLink(child)) child.remove();
  }
}

/** Takes out headings under which there are only links, with them. */
function removeLinkedBoxes(body: Element): void {
  const boxes = new Set([...body.querySelectorAll(HEADING)].flatMap(({ parentElement }) => parentElement ?? []));
  for (const box of boxes) {
    if (box === body || !body.contains(box) || box.querySelector('h1') !== null) continue;
    const links = [...box.querySelectorAll('a, time')].filter(
      (link) => link.closest(HEADING) === null && link.parentElement?.closest('a') == null,
    );
    const rest = lettersOf(box.textContent) - lettersIn(box.querySelectorAll(HEADING));
    if (links.length > 0 && lengthOf(box) < LONGEST_BOX && lettersIn(links) === rest) {
      if (box.nodeName !== 'HEADER') box.remove();
      else for (const link of links) link.remove();
    }
  }
}

/** Takes out what is written under pictures, where it has no element for that. */
function removeCaptions(body: Element): void {
  const longest = Math.min(LONGEST_CAPTION, lengthOf(body) * SHARE_OF_PAGE);
  const boxes = [...body.querySelectorAll(PICTURE)].map(
    (picture) => picture.closest('dl, figure') ?? picture.closest('div, td'),
  );
  for (const box of new Set(boxes)) {
    if (box === null || !body.contains(box) || box.querySelector('h1') !== null) continue;
    const length = lengthOf(box);
    if (length > 0 && length < longest && !linesOf(box).some(isTopLine)) box.remove();
  }
}

/** Takes out columns of links beside the text of a page that is laid out in a table. */
function removeSideCells(body: Element): void {
  for (const row of body.querySelectorAll('tr')) {
    const cells = [...row.children];
    if (!cells.some((cell) => lengthOf(cell) > LONGEST_BOX)) continue;
    for (const cell of cells) {
      const linked = lettersIn(cell.querySelectorAll('a'));
      if (lengthOf(cell) <= LONGEST_BOX && linked * 2 > lettersOf(cell.textContent)) cell.remove();
    }
  }
}

/** Takes out what a sponsor says in a table of its own, in letters that are laid out in tables. */
function removeTables(body: Element): void {
  for (const table of body.querySelectorAll('table table'))
    if (lengthOf(table) < LONGEST_BOX && table.querySelector(HEADING) !== null && asksToClick(table)) table.remove();
}

/** Takes out boxes that are known by their shape and place, not by what they are called. */
export function removeBoxes(body: Element): void {
  removeSideCells(body);
  removeTables(body);
  removeLinkedBoxes(body);
  removeBetween(body);
  removeCaptions(body);
}
