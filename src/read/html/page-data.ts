import { webAddress } from '../../domain/web-address.ts';
import { type Found, foundIn } from '../raw-article.ts';
import { plainOf } from './parse.ts';

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

/** The title without the name of the site at its end, where that is known. */
export function withoutName(title: string, site: string | undefined): string {
  if (site === undefined || !title.endsWith(site)) return title;
  const [rest = '', separated] = /^(.*?)(\s+[|–—·•»:-]+\s+)$/.exec(title.slice(0, -site.length))?.slice(1) ?? [];
  return separated !== undefined && rest.length >= SHORTEST_TITLE ? rest : title;
}

/** Title, address, language and licence as the page itself has them. */
export function pageFields(page: Document): readonly Found[] {
  const heading = textOf(page.querySelector('h1')) ?? textOf(page.querySelector('[itemprop~=headline]'));
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
