import { parsePublished } from '../published.ts';
import { type Found, foundIn } from '../raw-article.ts';
import { plainOf } from './parse.ts';
import { publishedIn } from './top-lines.ts';

const textOf = (element: Element | null): string | undefined => plainOf(element?.textContent ?? '') || undefined;

const OF_CHANGE = /updat|modif|revis|edit|uppdat|oppdat|aktualis|mis à jour|actualiz|aggiorn|bijgewerkt/i;
/** Where pages say outright when they were published, for programs: microdata, and RDFa of schema.org and Dublin Core. */
const STATED_TIMES =
  '[itemprop~=datePublished], [property$="datePublished"], [property$="dateCreated"], [property="dc:date"], [property="dc:created"], [property="dc:issued"]';
/** What others wrote, and when. */
const OF_OTHERS = '[class*=comment], [id*=comment], [class*=related], aside, [typeof*=Comment], [itemtype*=Comment]';

/** Attributes in which pages keep the day of publication for their own scripts. */
const KEPT = [
  'data-publish-date',
  'data-published',
  'data-published-at',
  'data-publication-date',
  'data-pubdate',
  'data-pub-date',
  'data-date-published',
  'data-published-date',
  'data-published-time',
  'data-publish-time',
];
/** What is said before a day, and after it. */
const SPOKEN = /^published(?: on)?:? (.{6,60}?)(?:,? (?:last )?updated\b.*)?$/i;
const LONGEST_NAME = 60;
const NAME = /^\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){1,4}$/u;

/** A date as scripts keep it: also seconds or milliseconds since 1970. */
function dateOf(value: string): string | undefined {
  if (!/^\d{10}(?:\d{3})?$/.test(value)) return parsePublished(value) === null ? undefined : value;
  return new Date(Number(value) * (value.length === 10 ? 1000 : 1)).toISOString();
}

/** The date in attributes of the element that holds the title, or of the only one that has any. */
function keptTimes(page: ParentNode): readonly Found[] {
  const holders = [...page.querySelectorAll(KEPT.map((name) => `[${name}]`).join(', '))];
  const own = holders.filter((each) => each.querySelector('h1') !== null);
  const of = own.length > 0 ? own : holders.filter((each) => holders.length === 1 && each.closest(OF_OTHERS) === null);
  const values = of.flatMap((each) => KEPT.map((name) => dateOf(each.getAttribute(name)?.trim() ?? '')));
  return values.flatMap((published) => foundIn({ published }, 'page'));
}

/** The days that pages tell those who listen: "Published On 9 Oct 2035", "Published: 9:05 a.m. ET January 28, 2036 Updated: …". */
function spokenTimes(page: ParentNode): readonly Found[] {
  const labels = [
    ...page.querySelectorAll('[aria-label^=Publish], [class*=screen-reader], .sr-only, .visually-hidden'),
  ];
  return labels.flatMap((element) => {
    const said = element.getAttribute('aria-label') ?? textOf(element) ?? '';
    const [, day = ''] = said.length > 160 ? [] : (SPOKEN.exec(said) ?? []);
    if (day === '' || element.closest(OF_OTHERS) !== null) return [];
    return foundIn({ published: parsePublished(day) === null ? undefined : day }, 'page').slice(0, 1);
  });
}

/** Who wrote an article, as microdata says it; writers of comments and of other articles are none. */
export function statedAuthors(page: ParentNode): readonly Found[] {
  const elements = [...page.querySelectorAll('[itemprop~=author]')].filter((each) => each.closest(OF_OTHERS) === null);
  const named = elements.map((each) => {
    const inner = each.querySelector('[itemprop~=name]') ?? each;
    return (inner.getAttribute('content') ?? textOf(inner) ?? '').replace(/^by:? /i, '').trim();
  });
  const names = [...new Set(named)].filter((name) => name.length <= LONGEST_NAME && NAME.test(name));
  return foundIn({ author: names.length > 0 && names.length <= 4 ? names.join(', ') : undefined }, 'page');
}

/** The times that a page states for programs, wherever in it; those of comments are none of the article. */
export function statedTimes(page: ParentNode): readonly Found[] {
  const elements = [...page.querySelectorAll(STATED_TIMES)].filter((each) => each.closest(OF_OTHERS) === null);
  return [
    ...elements.flatMap((element) => foundIn({ published: timeIn(element).written }, 'page')),
    ...keptTimes(page),
    ...spokenTimes(page),
  ];
}

/** Where pages put the time at which they were published, the plainest first. */
const TIMES: readonly string[] = [
  'time[pubdate]',
  'time.published, time.entry-date, .published[title], abbr.published',
  'header time, time',
  '[class*=date], [class*=Date], [class*=published], [class*=timestamp], [id*=date], [class*=datum], [class*=fecha]',
];

/** When an element says it is, and as what it calls it. */
function timeIn(element: Element): { readonly written: string | undefined; readonly called: string } {
  const names = ['datetime', 'content', 'title'];
  const stated = names.map((name) => element.getAttribute(name) ?? '').find((value) => parsePublished(value) !== null);
  const text = textOf(element);
  const around = element.parentElement?.textContent ?? '';
  const before = around.length < 120 ? around.slice(0, around.indexOf(element.textContent ?? '')) : '';
  const called = `${element.className} ${element.getAttribute('itemprop') ?? ''} ${before}`;
  return { written: stated ?? (text && publishedIn(text)), called };
}

/** The times that a page gives in elements made for that; those of changes are none of publication. */
export function pageTimes(page: ParentNode): readonly Found[] {
  const found: Found[] = [];
  for (const selector of TIMES)
    for (const element of page.querySelectorAll(selector)) {
      const { written, called } = timeIn(element);
      if (written === undefined) continue;
      const field = OF_CHANGE.test(called) ? 'modified' : 'published';
      found.push({ field, value: written, origin: 'page' });
    }
  return found;
}

/** Elements after the title among which it may say when, and the length of a first paragraph. */
const BESIDE_TITLE = 60;
const PARAGRAPH = 160;
const SHORT_WITH_DIGIT = /^(?=.*\d).{1,80}$/s;

/** Elements beside the title of an article that hold a date and nothing else, whatever they are called. */
export function timesBesideTitle(body: Element): readonly Found[] {
  const title = body.querySelector('h1, [itemprop~=headline]');
  if (title === null) return [];
  const all = [...body.querySelectorAll('*')];
  const after = all.slice(all.indexOf(title) + 1).slice(0, BESIDE_TITLE);
  const end = after.findIndex((each) => each.children.length === 0 && (each.textContent ?? '').length > PARAGRAPH);
  return after.slice(0, end === -1 ? undefined : end).flatMap((element) => {
    if (element.children.length > 0 || !SHORT_WITH_DIGIT.test(element.textContent ?? '')) return [];
    const { written, called } = timeIn(element);
    return foundIn({ [OF_CHANGE.test(called) ? 'modified' : 'published']: written }, 'byline');
  });
}
