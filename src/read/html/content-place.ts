import { linesOf } from './lines.ts';
import { isTopLine } from './top-lines.ts';

/**
 * What the element with the text of an article is called in the templates of many systems, by one of its classes:
 * `entry-content` (hAtom, https://microformats.org/wiki/hatom), `article__body`, `b-article-body`, `post-content__body`.
 */
const CONTENT = /(?:^| )(?:article|story|post|entry|news|item) (?:body|content|text)(?: body)?$/;
/** What stands between the title and the text, and belongs to the article. */
const STANDFIRST =
  /(?:^| )(?:standfirst|sub ?title|sub ?head(?:line|ing)?|dek|deck|excerpt|strap ?line|lead|lede|intro|teaser(?: text)?|chapo|chapeau|ingress|summary)(?: |$)/;
/** What stands under the text and belongs to it. */
const CORRECTION = /(?:^| )(?:corrections?|clarifications?|editors? note)(?: |$)/;

/** More elements of one kind than this are no single text, and no standfirst. */
const MOST_CALLED = 40;

const namesOf = (element: Element): readonly string[] =>
  [...(element.getAttribute('class') ?? '').split(/\s+/), element.getAttribute('data-hook') ?? ''].map((name) =>
    name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/[^A-Za-z0-9]+/g, ' ')
      .trim()
      .toLowerCase(),
  );

const isCalled = (element: Element, pattern: RegExp): boolean => namesOf(element).some((name) => pattern.test(name));

/** The element that is called the text of the article; null where there is none such, or several. */
export function contentPlace(body: Element): Element | null {
  const called = [...body.querySelectorAll('[class]')].filter((element) => isCalled(element, CONTENT));
  if (called.length > MOST_CALLED) return null;
  const outer = called.filter((place) => !called.some((other) => other !== place && other.contains(place)));
  return outer.length === 1 ? outer[0]! : null;
}

const SHORTEST_STANDFIRST = 40;
const LONGEST_STANDFIRST = 400;
const SENTENCE = /^[\p{Lu}\p{N}“"‘'].*[.!?…][”"’']?$/u;
/** More paragraphs than this are no standfirst. */
const MOST_STANDFIRSTS = 2;

/** Sentences that stand between a title and the text, whatever they are called. */
function sentencesIn(elements: readonly Element[]): readonly string[] {
  const whole = elements.filter((element) => ['P', 'DIV', 'H2', 'H3'].includes(element.nodeName));
  if (whole.length > MOST_CALLED) return [];
  const outer = whole.filter((element) => !isWithin(element, whole));
  const lines = outer.flatMap((element) => (element.querySelector('a') === null ? linesOf(element) : []));
  const sentences = lines.filter(
    (line) =>
      line.length >= SHORTEST_STANDFIRST &&
      line.length <= LONGEST_STANDFIRST &&
      SENTENCE.test(line) &&
      !isTopLine(line),
  );
  return sentences.length <= MOST_STANDFIRSTS ? sentences : [];
}

const isWithin = (element: Element, others: readonly Element[]): boolean =>
  others.some((other) => other !== element && other.contains(element));

/** The lines of an article whose text is in one place: those there, a standfirst before it and corrections after it. */
export function linesAround(place: Element, body: Element): readonly string[] {
  const title = body.querySelector('h1, [itemprop~=headline]');
  const lines = linesOf(place);
  if (title === null || place.contains(title)) return lines;
  const all = [...body.querySelectorAll('*')];
  const [from, to] = [all.indexOf(title), all.indexOf(place)];
  const pick = (elements: readonly Element[], pattern: RegExp): readonly string[] => {
    const called = elements.filter(
      (element) => isCalled(element, pattern) && !element.contains(place) && !element.contains(title),
    );
    return called.length > MOST_CALLED
      ? []
      : called.filter((element) => !isWithin(element, called)).flatMap((element) => linesOf(element));
  };
  const between = from < to ? all.slice(from + 1, to) : [];
  const named = pick(between, STANDFIRST);
  const before = named.length > 0 ? named : sentencesIn(between.filter((element) => !element.contains(place)));
  const after = all.slice(to + 1).filter((element) => !place.contains(element));
  return [...before, ...lines, ...pick(after, CORRECTION)];
}
