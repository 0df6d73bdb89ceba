import { removeNoteMarks } from './note-marks.ts';

/** What is never part of an article's text, whatever page it is on. */
const NEVER =
  'title, script, style, noscript, template, svg, math, iframe, object, embed, video, audio, canvas, button, input, select, textarea, ' +
  'dialog, nav, aside, figcaption, map, rt, rp, link, meta, [role=navigation], [role=complementary], [role=banner], ' +
  '[role=contentinfo], [role=search], [role=dialog], [role=alertdialog], [role=menu], [role=toolbar], sup.reference, [itemprop=interactionStatistic], [itemprop=position], amp-ad, ' +
  'amp-embed, amp-sidebar, amp-consent, amp-analytics';
const HIDDEN = '[hidden], [aria-hidden=true], [style]';
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

const words = (list: string): RegExp =>
  new RegExp(
    `\\b(?:${list
      .trim()
      .split(/\s*\n\s*/)
      .join('|')})\\b`,
  );

/** Words in the class, id and the like of what stands around articles. */
const CLUTTER = words(`
  related(?! to)|related ?posts|jetpack likes|sd like|twitter tweet|instagram media|update history|links block
  recirc|recirculation|recommended|recommendations?|trending|popular|most (?:read|viewed|shared)
  (?:more|other|latest|top) (?:stories|news|articles|from|on)|more links|read (?:more|next)|also read|up next|you may like
  share|shares|sharing|share ?bar|social|addthis|sharethis|follow us|newsletter|subscribe|subscriptions?|sign ?up
  promo|promos|promotion|ads?|advert|adverts|advertisement|advertising|adslot|adsense|sponsor|sponsored|dfp|gpt|outbrain|taboola
  cookies?|consent|gdpr|cmp|onetrust|breadcrumbs?|crumbs|side ?bar|toolbar|pagination|pager|page ?nav|prev next
  tags|tag ?list|topics?|captions?|credits?|copyright|author (?:bio|box|info|card)|about (?:the )?author|bio
  toc|menu|nav|navbar|navigation|masthead|top ?bar|site (?:header|footer|sub|description)|tag ?line|footer|skip|skip ?links?|modal|popup|overlay|lightbox
  login|signin|register|poll|quiz|survey|donate|donation|gift|feedback|print only|no ?print|visually ?hidden|sr only|screen reader(?: text)?
  pull ?quotes?|bookmark ?card|interstitial link|homepage articles|recent posts
  hatnote|navbox|info ?box|fact ?box|editsection|reflist|references|printfooter|catlinks|jump links?|audio ?player|listen|reading time|read time
`);
/** What readers add may be longer than the article. */
const COMMENTS = words('comments?|comment list|disqus|respond|replies|discussion');
/** May be what asks for money, or what is around the text that was paid for. */
const PAYWALL = words('paywall|regwall|pay ?gate|metered|premium|subscriber|piano');

/** Elements that are not taken out for what they are called. */
const KEPT: readonly string[] = ['HTML', 'BODY', 'MAIN', 'ARTICLE', 'H1'];
const HOLDS_ARTICLE = 'h1, main, [itemprop~=articleBody]';
const MOST_OF_PAGE = 0.5;
const LONG_PARAGRAPH = 80;

const lengthOf = (element: Element): number => (element.textContent ?? '').replace(/\s+/g, ' ').length;

const lettersIn = (element: Element): number => element.textContent?.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** What an element is called, as words: `class="shareBar story-tools"` is "share bar story tools". */
const calledOf = (element: Element): string =>
  ['class', 'id', 'role', 'data-component', 'data-testid', 'data-hook', 'aria-label']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .toLowerCase();

const longParagraphs = (element: Element): number =>
  [...element.querySelectorAll('p')].filter((each) => lengthOf(each) > LONG_PARAGRAPH).length;

const holdsArticle = (element: Element): boolean =>
  element.querySelector(HOLDS_ARTICLE) !== null ||
  [...element.querySelectorAll('article')].some((article) => longParagraphs(article) > 1);

function isClutter(element: Element, whole: number): boolean {
  if (KEPT.includes(element.nodeName)) return false;
  const called = calledOf(element);
  if (called.trim() === '') return false;
  if (COMMENTS.test(called)) return !holdsArticle(element);
  if (PAYWALL.test(called))
    return longParagraphs(element) < 2 && !holdsArticle(element) && lengthOf(element) < whole * MOST_OF_PAGE;
  if (!CLUTTER.test(called) || holdsArticle(element)) return false;
  return lengthOf(element) < whole * MOST_OF_PAGE;
}

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  HIDDEN_STYLE.test(element.getAttribute('style') ?? '');

const removeAll = (elements: Iterable<Element>): void => {
  for (const element of elements) element.remove();
};

/** Takes out what is no text, and never shown. */
export function removeUnshown(body: Element): void {
  removeAll([...body.querySelectorAll('title, script, style, noscript, template')]);
}

/** Takes out what readers do not see, and what is no text. */
export function removeHidden(body: Element): void {
  removeAll([...body.querySelectorAll(HIDDEN)].filter(isHidden));
}

/**
 * Takes out what stands around and within articles: navigation, captions, links to other articles, comments, advertisements.
 * Something that holds half of the page or more is kept, whatever it is called, unless it is comments.
 */
export function removeClutter(body: Element): void {
  removeAll([...body.querySelectorAll(NEVER)]);
  removeNoteMarks(body);
  for (const footer of body.querySelectorAll('footer')) if (footer.closest('blockquote') === null) footer.remove();
  const whole = lengthOf(body);
  for (const form of body.querySelectorAll('form')) if (lengthOf(form) < whole * MOST_OF_PAGE) form.remove();
  for (const element of body.querySelectorAll(
    '[class], [id], [role], [data-component], [data-testid], [data-hook], [aria-label]',
  ))
    if (body.contains(element) && isClutter(element, whole)) element.remove();
}

const FEWEST_LINKS = 3;
const LONGEST_LINK = 60;
/** Share of the text in links, from which something is a list of links. */
const MOSTLY_LINKS = 0.8;

function isLinkList(element: Element): boolean {
  const links = [...element.querySelectorAll('a')];
  if (links.length < FEWEST_LINKS) return false;
  const linked = links.reduce((sum, link) => sum + lettersIn(link), 0);
  return linked <= links.length * LONGEST_LINK && linked > lettersIn(element) * MOSTLY_LINKS;
}

/** Takes out lists of links that are called nothing. */
export function removeLinkLists(body: Element): void {
  for (const element of body.querySelectorAll('ul, ol, dl, p, td, div, section, center, font'))
    if (body.contains(element) && isLinkList(element)) element.remove();
}

/** Takes out the heads of pages: what they say of the article was read before. */
export function removeHeads(body: Element): void {
  for (const header of body.querySelectorAll('header')) if (header.closest('article, main') === null) header.remove();
}
