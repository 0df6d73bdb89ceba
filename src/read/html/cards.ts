/** What stands on lines of its own: the elements that linked lines and cards are made of. */
const BLOCK = 'p, div, li, td, section, header, figure, ul, ol, article, main, body';
const HEADING = 'h1, h2, h3, h4, h5, h6';
/** An element inside an anchor that makes it a card, not words of a sentence. */
const IN_CARD = 'div, p, h2, h3, h4, h5';
const LONGEST_LINK = 90;
/** The text around a field for an address of mail, up to which all of it is a sign-up. */
const LONGEST_SIGN_UP = 400;
const SENTENCE = 80;

const lettersOf = (text: string | null): number => text?.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
const lengthOf = (element: Element): number => (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
const holdsTitle = (element: Element): boolean => element.querySelector('h1') !== null;

/** Links that are a line of their own: the section, the author, "[ READ MORE: … ]"; headings that are links stay. */
function removeLinkedLines(body: Element): void {
  const seen = new Set<Element>();
  for (const link of body.querySelectorAll('a')) {
    if (!body.contains(link) || link.closest(HEADING) !== null || lengthOf(link) > LONGEST_LINK) continue;
    const block = link.closest(BLOCK);
    if (block === null || block === body || seen.has(block) || holdsTitle(block)) continue;
    seen.add(block);
    const links = [...block.querySelectorAll('a')];
    if (
      links.length > 0 &&
      links.reduce((sum, each) => sum + lettersOf(each.textContent), 0) === lettersOf(block.textContent)
    )
      block.remove();
  }
}

/** Anchors around blocks, and articles in articles whose heading is a link: other articles, as cards. */
function removeCards(body: Element): void {
  for (const link of body.querySelectorAll('a'))
    if (link.querySelector(IN_CARD) !== null && !holdsTitle(link)) link.remove();
  for (const inner of body.querySelectorAll('article article, main li, main article')) {
    const isCard = inner.querySelector('h2 a, h3 a, h4 a, h5 a') !== null;
    const long = [...inner.querySelectorAll('p')].filter((each) => lengthOf(each) > SENTENCE * 2).length;
    if (isCard && long < 2 && !holdsTitle(inner)) inner.remove();
  }
}

/** Takes out boxes around a field for an address of mail, with what they promise. Goes before fields are taken out. */
export function removeSignUps(body: Element): void {
  for (const field of body.querySelectorAll('input[type=email]')) {
    const around = field.closest('form');
    const form = around === null || holdsTitle(around) ? field : around;
    const box = form.parentElement;
    const isBox = box !== null && box !== body && lengthOf(box) < LONGEST_SIGN_UP && !holdsTitle(box);
    (isBox ? box : form).remove();
  }
}

/** Lines that are nothing but times: they were read before. */
function removeTimes(body: Element): void {
  const seen = new Set<Element>();
  for (const time of body.querySelectorAll('time')) {
    const block = time.closest(BLOCK);
    if (block === null || block === body || seen.has(block)) continue;
    seen.add(block);
    const times = [...block.querySelectorAll('time')];
    const shown = times.reduce((sum, each) => sum + lettersOf(each.textContent), 0);
    if (shown > 0 && shown === lettersOf(block.textContent)) block.remove();
  }
}

/** Takes out what is known by its shape: cards of other articles, lines that are only links, lines that are only times. */
export function removeCardsAndLinks(body: Element): void {
  removeCards(body);
  removeLinkedLines(body);
  removeTimes(body);
}
