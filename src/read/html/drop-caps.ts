/** What a first letter stands in when it is set larger than the rest of its word. */
const LETTER_ELEMENTS = 'span, b, strong, big, font, i, em, div, p, img';
const INITIAL = /^[“"‘'«]?\p{Lu}$/u;
/** A letter that is a word: "A man" is no "Aman". */
const WORD = /^[“"‘'«]?[AIO]$/u;
const GOES_ON = /^\p{Ll}|^[’']\p{Ll}/u;
const ELEMENT = 1;
const TEXT = 3;

const textOf = (element: Element): string =>
  (element.nodeName === 'IMG' ? (element.getAttribute('alt') ?? '') : (element.textContent ?? '')).trim();

/** The first text within a node; blank text is passed over, and said by `apart`. */
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

/** What is written after an element, beside it or, where it is alone in an inline element, beside that. */
function textAfter(element: Element): Follows | null {
  let apart = element.nodeName === 'DIV' || element.nodeName === 'P';
  for (let next = element.nextSibling; next !== null; next = next.nextSibling) {
    const text = firstText(next);
    if (text !== null) return { text, apart: apart || /^\s/.test(text.nodeValue ?? '') };
    if (next.nodeType !== ELEMENT) apart ||= next.nodeValue !== '';
  }
  const around = element.parentElement;
  const isInline = around?.nodeName === 'SPAN' && textOf(around) === textOf(element);
  return isInline ? textAfter(around) : null;
}

/** Nothing is written before it in its paragraph. */
function isFirst(element: Element): boolean {
  for (let before = element.previousSibling; before !== null; before = before.previousSibling)
    if (before.nodeType !== ELEMENT && (before.nodeValue ?? '').trim() !== '') return false;
    else if (before.nodeName === 'SPAN' && (before.textContent ?? '').trim() !== '') return false;
  return true;
}

/** A block goes on in the next block only with small letters; the letter in it must stand alone. */
const isWordAlone = (letter: string, element: Element): boolean =>
  WORD.test(letter) && !/drop|cap|initial|letter/i.test(element.getAttribute('class') ?? '');

/**
 * Puts the first letter of an article back before the rest of its word, where pages set it in an element of its own, hide
 * it from those who listen, or draw it: `<span class="cap">T</span> he stone` is "The stone". Goes before what is hidden is
 * taken out.
 */
export function joinDropCaps(body: Element): void {
  for (const element of body.querySelectorAll(LETTER_ELEMENTS)) {
    const letter = textOf(element);
    if (letter.length > 2 || !INITIAL.test(letter) || !isFirst(element)) continue;
    const after = textAfter(element);
    const written = (after?.text.nodeValue ?? '').trimStart();
    if (after === null || !GOES_ON.test(written) || (after.apart && isWordAlone(letter, element))) continue;
    after.text.nodeValue = letter + written;
    element.remove();
  }
}
