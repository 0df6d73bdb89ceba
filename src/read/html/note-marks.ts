/** `1`, `[12]`, `*`: what stands in a text for a note. */
const MARK = /^\s*[[(]?(?:\d{1,3}|[a-z]|[*†‡§]{1,3})[\])]?\s*$/;
/** A place in this page or in another part of the book. */
const TO_PLACE = /#./;

/** Takes out raised marks that lead to notes: with them "said.1" would be a word, and no sentence would end there. */
export function removeNoteMarks(body: Element): void {
  for (const raised of body.querySelectorAll('sup')) {
    const link = raised.querySelector('a') ?? raised.closest('a');
    if (link === null || !TO_PLACE.test(link.getAttribute('href') ?? '')) continue;
    if (MARK.test(raised.textContent ?? '')) raised.remove();
  }
}
