import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/read/html/read-html.ts';
import { toDocument } from '../../../src/read/to-document.ts';
import { FIFTH_MORE } from './pages/fifth-more.ts';
import { FIFTH_OFFICES } from './pages/fifth-offices.ts';
import { FIFTH_PAPERS } from './pages/fifth-papers.ts';
import { FIFTH_SYSTEMS } from './pages/fifth-systems.ts';
import { FOURTH_PAGES } from './pages/fourth-pages.ts';
import { HELD_OUT } from './pages/held-out.ts';
import { INSTITUTIONS } from './pages/institutions.ts';
import type { KnownPage } from './pages/known-page.ts';
import { LIVE_AND_PLAIN } from './pages/live-and-plain.ts';
import { PAPERS } from './pages/papers.ts';
import { SYSTEMS_BLOGS } from './pages/systems-blogs.ts';
import { SYSTEMS_PAPERS } from './pages/systems-papers.ts';
import { THIRD_BLOGS } from './pages/third-blogs.ts';
import { THIRD_OFFICES } from './pages/third-offices.ts';
import { THIRD_PAPERS } from './pages/third-papers.ts';
import { wordF1 } from './word-f1.ts';

const PAGES: readonly KnownPage[] = [
  ...PAPERS,
  ...LIVE_AND_PLAIN,
  ...INSTITUTIONS,
  ...HELD_OUT,
  ...SYSTEMS_BLOGS,
  ...SYSTEMS_PAPERS,
  ...THIRD_BLOGS,
  ...THIRD_PAPERS,
  ...THIRD_OFFICES,
  ...FOURTH_PAGES,
  ...FIFTH_PAPERS,
  ...FIFTH_SYSTEMS,
  ...FIFTH_OFFICES,
  ...FIFTH_MORE,
];

const read = PAGES.map((page) => {
  const about = { name: `${page.name}.html`, told: page.told ?? {} };
  const raw = readHtml(new TextEncoder().encode(page.html), about);
  const address = page.told?.address;
  const carried = address === undefined ? [] : [{ field: 'url', value: address, origin: 'carrier' } as const];
  const document = toDocument({ ...raw, found: [...raw.found, ...carried] }, about.name);
  return { page, document, f1: wordF1(document.text, page.lines.join('\n')) };
});

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** Its subtitle is not found, as nothing says where its text is, and the address of its sender is read. */
const BELOW = 'a letter made for mail: tables in tables, a sponsor’s box, read online, a forwarded-to-you line';

/** Pages of which lines are read that are none of the article: a caption in a table, what a form says. */
const WITH_OTHER_LINES: readonly string[] = [
  'a page of 1999, laid out with tables',
  BELOW,
  'a page for frames, with its text where frames are not shown',
  'an agency’s soup of divs: paragraphs known by data-testid, sign-off, principles, authors at the end',
  'a chain of local papers: short class names, the date in an aria-label only, links between paragraphs',
  'Squarespace 7.1: blocks of text, image, quote and newsletter; a short date with another in meta',
];

describe('the text of pages', () => {
  it('has the words of the article and no others: word F1 of 0.97 or more', () => {
    console.log(read.map(({ page, f1 }) => `${f1.toFixed(3)}  ${page.name}`).join('\n'));
    console.log(`${mean(read.map(({ f1 }) => f1)).toFixed(4)}  mean of ${read.length} pages`);
    expect(
      read
        .filter(({ page, f1 }) => f1 < (page.name === BELOW ? 0.96 : 0.97))
        .map(({ page, document }) => [page.name, document.text]),
    ).toEqual([]);
    expect(read.length).toBeGreaterThanOrEqual(30);
  });

  it('has the paragraphs of the article, one a line', () => {
    const wrong = read.filter(
      ({ page, document }) => document.text !== page.lines.join('\n') && !WITH_OTHER_LINES.includes(page.name),
    );
    expect(wrong.map(({ page, document }) => [page.name, document.text, page.lines.join('\n')])).toEqual([]);
  });
});

describe('what pages say of their articles', () => {
  it('dates are right, and none where none is given', () => {
    const wrong = read.filter(({ page, document }) => (document.published ?? null) !== page.published);
    expect(wrong.map(({ page, document }) => [page.name, document.published, page.published])).toEqual([]);
  });

  it('authors, titles and publishers are right', () => {
    for (const { page, document } of read) {
      if (page.author !== undefined) expect([page.name, document.author]).toEqual([page.name, page.author]);
      if (page.title !== undefined) expect([page.name, document.title]).toEqual([page.name, page.title]);
      if (page.publisher !== undefined) expect([page.name, document.publisher]).toEqual([page.name, page.publisher]);
    }
  });
});
