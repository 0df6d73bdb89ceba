import { ClaimgraphError } from '../../domain/errors.ts';
import { stripTrailingBoilerplate } from '../boilerplate.ts';
import { cleanText } from '../clean.ts';
import { parsePublished } from '../published.ts';
import type { Found, RawArticle } from '../raw-article.ts';
import type { About } from '../reading.ts';
import { removeBoxes } from './boxes.ts';
import { withoutBreaks } from './broken-lines.ts';
import { removeCardsAndLinks, removeSignUps } from './cards.ts';
import { assertReadable, decodePage } from './charset.ts';
import { removeClutter, removeHeads, removeHidden, removeLinkLists, removeUnshown } from './clutter.ts';
import { takeDefinitions } from './definitions.ts';
import { joinDropCaps } from './drop-caps.ts';
import { withoutEnds } from './ends.ts';
import { articleLines } from './extract.ts';
import { linkedDataOf } from './json-ld.ts';
import { linesOf } from './lines.ts';
import { metaOf, recordDates } from './meta-elements.ts';
import { assertBearable } from './nesting.ts';
import { assertArticle, type Seen } from './no-article.ts';
import { ownAddresses, pageFields, withoutName } from './page-data.ts';
import { datesOfRecords, settleDates } from './page-dates.ts';
import { parsePage, takeContent } from './parse.ts';
import { removeRepeated } from './repeated.ts';
import { namesOfWriters } from './roles.ts';
import { pageTimes, statedAuthors, statedTimes, timesBesideTitle } from './stated.ts';
import { isTitleOf, withoutStrayLines } from './stray-lines.ts';
import { placeStreamed } from './streamed.ts';
import { readAroundTitle, readBefore, readByline, readTop } from './top-lines.ts';

const BYLINES =
  '[rel~=author], [itemprop~=author], .byline, .by-line, .author, .dateline, .post-meta, .entry-meta, ' +
  '[class*=-byline], [class*=_byline], [class*=Byline], ' +
  '[class*=author-name], [class*=author__name], [class*=authorName], [data-testid=authorName], [data-hook=user-name]';
const LONGEST_BYLINE = 200;
/** Zones of time are a day apart at most. */
const ONE_DAY = 24 * 60 * 60 * 1000;
/** Largest page, in bytes. */
const MOST_BYTES = 5 * 1024 * 1024;

const valuesOf = (found: readonly Found[], field: Found['field']): readonly string[] =>
  found.filter((each) => each.field === field).map(({ value }) => value);

const seenOf = (page: Document): Seen => ({
  text: (page.documentElement?.textContent ?? '').replace(/\s+/g, ' '),
  asksPassword: page.querySelector('input[type=password]') !== null,
  scripts: page.querySelectorAll('script').length,
});

/** A date that no article can have: a clock that was not set, or a day after the page was fetched. */
function isWrongDate({ field, value }: Found, retrieved: string | undefined): boolean {
  const date = field === 'published' || field === 'modified' ? parsePublished(value) : null;
  if (date === null) return false;
  const latest = Date.parse(retrieved ?? '') + ONE_DAY;
  return date <= '1970-01-01' || Date.parse(date) > latest;
}

/** What the elements of a page that are called bylines say; they are taken out, unless they are part of a sentence. */
function takeBylines(body: Element): readonly Found[] {
  const found: Found[] = [];
  for (const element of body.querySelectorAll(BYLINES)) {
    if (!body.contains(element)) continue;
    const read = linesOf(element).flatMap(readByline);
    found.push(...read);
    const paragraph = element.closest('p, li, td') ?? element;
    if (read.length > 0 && (paragraph.textContent ?? '').length < LONGEST_BYLINE) element.remove();
  }
  return found;
}

interface Told {
  readonly found: readonly Found[];
  readonly body: string | undefined;
  readonly notices: readonly string[];
}

/** What a page says of its article outside the text of it. */
function toldBy(page: Document, { told }: About): Told {
  const written = [...metaOf(page), ...pageFields(page)];
  const [site] = valuesOf(written, 'publisher');
  const meta = written.map((each) =>
    each.field === 'title' ? { ...each, value: withoutName(each.value, site) } : each,
  );
  const addresses = [...valuesOf(meta, 'url'), ...(told.address ? [told.address] : [])];
  const { found, body, partial } = linkedDataOf(page, { title: valuesOf(meta, 'title')[0], addresses });
  const notices = partial
    ? ['the page says that not all of the article is free to read: this may be its beginning']
    : [];
  return { found: [...found, ...meta], body, notices };
}

interface Read {
  readonly lines: readonly string[];
  readonly found: readonly Found[];
  /** Of what was found, what the page says outright or beside its title. */
  readonly said: readonly Found[];
}

/** The text of the article, and what is found in and around it. Takes the content of the page apart. */
function articleOf(content: Document, titles: readonly string[], authors: readonly string[]): Read {
  const { body } = content;
  const isTitle = isTitleOf(titles);
  const stated = [...statedTimes(body), ...statedAuthors(body)];
  removeUnshown(body);
  joinDropCaps(body);
  removeHidden(body);
  removeSignUps(body);
  removeClutter(body);
  removeRepeated(body);
  const terms = takeDefinitions(body);
  const beside = readAroundTitle(linesOf(body), isTitle);
  const shown = [...terms, ...timesBesideTitle(body)];
  const around = [...stated, ...pageTimes(body), ...takeBylines(body), ...shown];
  removeHeads(body);
  removeLinkLists(body);
  removeBoxes(body);
  removeCardsAndLinks(body);
  const written = [...authors, ...valuesOf([...around, ...beside], 'author')];
  const all = linesOf(body);
  const lines = withoutBreaks(withoutStrayLines(articleLines(content), isTitle, all));
  const top = readTop(lines, namesOfWriters(written));
  const writers = [...written, ...valuesOf(top.found, 'author')];
  return {
    lines: withoutEnds(top.lines, writers),
    found: [
      ...around,
      ...beside,
      ...top.found,
      ...readBefore(
        all.filter((line) => !isTitle(line)),
        lines[0],
      ),
    ],
    said: [...stated, ...shown, ...beside],
  };
}

/**
 * Reads a web page: the text of its article and what the page says of it, each with where it says so. Nothing of the page
 * is run or fetched, and nothing but text leaves. Meant to run apart (`apart/reading-thread.ts`).
 * @throws ClaimgraphError E_INPUT naming it, for a page that is too large, nested too deeply, or holds no article
 */
export function readHtml(bytes: Uint8Array, about: About): RawArticle {
  const { name, told } = about;
  if (bytes.length > MOST_BYTES)
    throw new ClaimgraphError('E_INPUT', `${name} is a page of more than 5 MB`, { hint: 'Save its text as .txt.' });
  const decoded = decodePage(bytes, about);
  assertBearable(decoded.text, name);
  const page = parsePage(decoded.text);
  placeStreamed(page);
  const seen = seenOf(page);
  const said = toldBy(page, about);
  const records = recordDates(page);
  const headings = [...page.querySelectorAll('h1')].map((heading) => heading.textContent ?? '');
  const read = articleOf(
    takeContent(page),
    [...valuesOf(said.found, 'title'), ...headings],
    valuesOf(said.found, 'author'),
  );
  const shown = stripTrailingBoilerplate(cleanText(read.lines.join('\n'))).text;
  const text = said.body !== undefined && said.body.length > shown.length * 2 ? cleanText(said.body) : shown;
  assertArticle(text, seen, name);
  assertReadable(text, name);
  const where = { languages: valuesOf(said.found, 'language'), address: told.address, retrieved: told.retrieved };
  const all = [...said.found, ...datesOfRecords(records, read.said), ...read.found];
  const found = settleDates(ownAddresses(all, told.address), where);
  return {
    text,
    found: found.filter((each) => !isWrongDate(each, told.retrieved)),
    notices: [...decoded.notices, ...said.notices],
  };
}
