import { webAddress } from '../../domain/web-address.ts';
import { parsePublished } from '../published.ts';
import { type Found, foundIn } from '../raw-article.ts';
import { plainOf } from './parse.ts';
import { publishedIn } from './top-lines.ts';

const attribute = (page: ParentNode, selector: string, name: string): string | undefined =>
  page.querySelector(selector)?.getAttribute(name)?.trim() || undefined;

const textOf = (element: Element | null): string | undefined => plainOf(element?.textContent ?? '') || undefined;

/** Between the title of an article and the name of the site. */
const SEPARATOR = /\s+(?:[|–—·•»:]+|-{1,2}|::)\s+/;
const SHORTEST_TITLE = 15;
const LONGEST_SITE = 5;

/** The title without the name of the site: what is also the heading, else what is left without a short last part. */
function withoutSite(title: string, heading: string | undefined): string {
  const isHeading = heading !== undefined && (heading.length >= SHORTEST_TITLE || title.startsWith(heading));
  if (isHeading && title.includes(heading)) return heading;
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1)!;
  const rest = title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»:-]+$/, '');
  const isSite = parts.length > 1 && last.split(' ').length <= LONGEST_SITE && rest.length >= SHORTEST_TITLE;
  return isSite ? rest : title;
}

/** Title, address, language and licence as the page itself has them, and what its author is called in it. */
export function pageFields(page: Document): readonly Found[] {
  const heading = textOf(page.querySelector('h1'));
  const title = textOf(page.querySelector('title'));
  return foundIn(
    {
      title: title === undefined ? heading : withoutSite(title, heading),
      url:
        attribute(page, 'link[rel~=canonical][href]', 'href') ??
        attribute(page, '[itemprop=mainEntityOfPage][href]', 'href'),
      language: attribute(page, 'html[lang]', 'lang') ?? attribute(page, '[lang]', 'lang'),
      licence: attribute(page, 'link[rel~=license][href], a[rel~=license][href]', 'href'),
    },
    'page',
  );
}

const OF_CHANGE = /updat|modif|revis|edit/i;
/** Where pages say outright when they were published, for programs: microdata, and RDFa of schema.org and Dublin Core. */
const STATED_TIMES =
  '[itemprop~=datePublished], [property$="datePublished"], [property$="dateCreated"], [property="dc:date"], [property="dc:created"], [property="dc:issued"]';
/** What others wrote, and when. */
const OF_OTHERS = '[class*=comment], [id*=comment], [class*=related], aside, [typeof*=Comment], [itemtype*=Comment]';

/** The times that a page states for programs, wherever in it; those of comments are none of the article. */
export function statedTimes(page: ParentNode): readonly Found[] {
  const elements = [...page.querySelectorAll(STATED_TIMES)].filter((each) => each.closest(OF_OTHERS) === null);
  return elements.flatMap((element) => foundIn({ published: timeIn(element).written }, 'page'));
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

const hostOf = (address: string): string => new URL(address).hostname.replace(/^(?:www\d?|m|mobile|amp|edition)\./, '');

const isSameSite = (a: string, b: string): boolean => {
  const [one, other] = [hostOf(a), hostOf(b)];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
};

/**
 * Addresses that a page gives itself, made whole. Where it was fetched from is known, one of another site is left out: a
 * page does not say what another site published. So is that of the whole site. @param address where it was fetched from
 */
export function ownAddresses(found: readonly Found[], address: string | undefined): readonly Found[] {
  return found.flatMap((each) => {
    if (each.field !== 'url') return [each];
    const whole = URL.canParse(each.value, address) ? webAddress(new URL(each.value, address).href) : null;
    if (whole === null || (address !== undefined && !isSameSite(whole, address))) return [];
    const { pathname, search } = new URL(whole);
    return pathname === '/' && search === '' ? [] : [{ ...each, value: whole }];
  });
}
