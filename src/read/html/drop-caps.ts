import { BLOCKS } from './lines.ts';

/** What a first letter stands in when it is set larger than the rest of its word. */
const LETTER_ELEMENTS = 'span, b, strong, big, font, i, em, div, p, img';
const INITIAL = /^[“"‘'«]?\p{Lu}$/u;
/** A letter that is a word: "A man" is no "Aman". */
const WORD = /^[“"‘'«]?[AIO]$/u;
const GOES_ON = /^\p{Ll}|^[’']\p{Ll}/u;
const ELEMENT = 1;
const TEXT = 3;

/** Elements in one another, and beside one another, among which a letter and the rest of its word are looked for. */
const DEEPEST = 4;
const FARTHEST = 8;

/** The letter that an element holds and nothing else; empty for one that holds more. */
function letterIn(element: Element): string {
  if (element.nodeName === 'IMG') return (element.getAttribute('alt') ?? '').trim();
  let node: Node = element;
  for (let depth = 0; depth < DEEPEST && node.nodeType === ELEMENT; depth += 1) {
    if (node.childNodes.length !== 1) return '';
    node = node.firstChild!;
  }
  return node.nodeType === TEXT ? (node.nodeValue ?? '').trim() : '';
}

const isBlock = (node: Node): boolean => BLOCKS.has(node.nodeName.toUpperCase());

/** The first text within a node that is not blank. */
function firstText(node: Node | null): Text | null {
  if (node === null) return null;
  if (node.nodeType === TEXT) return (node.nodeValue ?? '').trim() === '' ? null : (node as Text);
  for (const child of node.childNodes) {
    const text = firstText(child);
    if (text !== null) return text;
  }
  return null;
}

interface Follows {
  readonly text: Text;
  /** Blank space or the end of an element stands between. */
  readonly apart: boolean;
}

/** What is written after an element, beside it or, where it is alone in a `span`, beside that. */
function textAfter(element: Element): Follows | null {
  let apart = isBlock(element);
  let next = element.nextSibling;
  if (next === null && element.parentElement?.nodeName === 'SPAN') return textAfter(element.parentElement);
  for (let steps = 0; steps < FARTHEST && next !== null; steps += 1, next = next.nextSibling) {
    const text = firstText(next);
    if (text !== null) return { text, apart: apart || /^\s/.test(text.nodeValue ?? '') };
    apart ||= next.nodeType !== ELEMENT;
  }
  return null;
}

/** Nothing is written before it in its paragraph. */
function isFirst(element: Element): boolean {
  let before = element.previousSibling;
  for (let steps = 0; steps < FARTHEST && before !== null; steps += 1, before = before.previousSibling) {
    if (isBlock(before)) return true;
    if ((before.textContent ?? '').trim() !== '') return false;
  }
  return before === null;
}

/** A letter that may stand by itself, "A man", "X is unknown", where nothing says that it is the first of a word. */
const isAlone = (letter: string, element: Element): boolean =>
  (WORD.test(letter) || !isBlock(element)) && !/drop|cap|initial|letter/i.test(element.getAttribute('class') ?? '');

/**
 * Puts the first letter of an article back before the rest of its word, where pages set it in an element of its own, hide
 * it from those who listen, or draw it: `<span class="cap">T</span> he stone` is "The stone". Goes before what is hidden is
 * taken out.
 */
export function joinDropCaps(body: Element): void {
  for (const element of body.querySelectorAll(LETTER_ELEMENTS)) {
    const letter = letterIn(element);
    if (!INITIAL.test(letter) || !isFirst(element)) continue;
    const after = textAfter(element);
    const written = (after?.text.nodeValue ?? '').trimStart();
    if (after === null || !GOES_ON.test(written) || (after.apart && isAlone(letter, element))) continue;
    after.text.nodeValue = letter + written;
    after.text.parentElement?.closest('[aria-hidden=true]')?.removeAttribute('aria-hidden');
    element.remove();
  }
}
