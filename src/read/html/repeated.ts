import { bare } from './stray-lines.ts';

/** What quotations that are pulled out of a text stand in. */
const QUOTES = 'blockquote, [class*=quote], [class*=Quote]';
const LONGEST = 240;
const FEWEST_WORDS = 4;
/** More quotations than this are not pulled out of a text: it is made of them. */
const MOST = 40;
/** What may stand beside the words that are repeated: who said them. */
const LONGEST_SPEAKER = 60;

/** Takes out quotations that say again what a paragraph of the page says, with who said it. */
export function removeRepeated(body: Element): void {
  const quotes = [...body.querySelectorAll(QUOTES)].filter((each) => (each.textContent ?? '').length < LONGEST);
  if (quotes.length === 0 || quotes.length > MOST) return;
  const paragraphs = [...body.querySelectorAll('p')].map((each) => ({ each, text: bare(each.textContent ?? '') }));
  for (const quote of quotes) {
    const others = paragraphs.filter(({ each }) => !quote.contains(each) && !each.contains(quote));
    const texts = others.map(({ text }) => text);
    const parts = [quote, ...quote.querySelectorAll('*')].map((each) => bare(each.textContent ?? ''));
    const [whole = ''] = parts;
    const repeats = parts.some(
      (part) =>
        part.split(' ').length >= FEWEST_WORDS &&
        whole.length - part.length <= LONGEST_SPEAKER &&
        texts.some((text) => text !== part && text.includes(part)),
    );
    if (repeats) quote.remove();
  }
}
