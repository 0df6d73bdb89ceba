import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../../src/domain/document.ts';
import { readHtml } from '../../../src/read/html/read-html.ts';
import { toDocument } from '../../../src/read/to-document.ts';
import { page, paragraphs } from './pages/known-page.ts';
import { DEPOT } from './pages/third-stories.ts';

const readPage = (head: string, body: string): SourceDocument => {
  const name = 'page.html';
  return toDocument(readHtml(new TextEncoder().encode(page(head, body)), { name, told: {} }), name);
};
const HEAD = `<title>${DEPOT.title}</title>`;
const article = (body: string, attributes = ''): string =>
  `<article ${attributes}><h1>${DEPOT.title}</h1>${body}</article>`;
const linesOf = (body: string): readonly string[] => readPage(HEAD, article(body)).text.split('\n');
const [first, ...rest] = DEPOT.paragraphs;
const beginning = first!.slice(1);

describe('a first letter in an element of its own', () => {
  it.each([
    ['beside its word', `<p><span class="big">T</span>${beginning}</p>`],
    ['with a space after it', `<p><span class="drop-cap">T</span> ${beginning}</p>`],
    ['in a block before the paragraph', `<div>T</div><p>${beginning}</p>`],
    ['in elements in one another', `<p><span><b>T</b></span>${beginning}</p>`],
    ['hidden from those who listen', `<p><span aria-hidden="true">T</span>${beginning}</p>`],
    [
      'with the word again for those who listen',
      `<p><span aria-hidden="true"><span>T</span>he</span><span class="sr-only">The</span>${first!.slice(3)}</p>`,
    ],
    ['drawn', `<p><img src="t.png" alt="T">${beginning}</p>`],
  ])('is part of its word: %s', (_, paragraph) => {
    expect(linesOf(paragraph + paragraphs(rest))).toEqual(DEPOT.paragraphs);
  });

  it('is a word where it is one', () => {
    const lines = [
      'A man in a van was stopped at the gate of the depot and let go an hour later.',
      'X is what the file calls him.',
    ];
    expect(
      linesOf(`<p><b>A</b>${lines[0]!.slice(1)}</p><p><i>X</i>${lines[1]!.slice(1)}</p>${paragraphs(rest)}`),
    ).toEqual([...lines, ...rest]);
  });
});

describe('what stands around an article', () => {
  it('roles, names that are known, and credits are left out at its beginning', () => {
    const top =
      '<div>Bohdan Quill</div><div>Defence correspondent</div><p>The gate at Rovna. Photo: Ines Marr/Echo</p>';
    const document = readPage(HEAD, article(top + paragraphs(DEPOT.paragraphs)));
    expect(document.text).toBe(DEPOT.paragraphs.join('\n'));
    expect(document.author).toBe('Bohdan Quill');
  });

  it('a sentence about a photograph, and an editor in one, stay', () => {
    const lines = ['Police found him with the help of a photo by Ines Marr.', 'He had been a political editor.'];
    expect(linesOf(paragraphs([...DEPOT.paragraphs, ...lines]))).toEqual([...DEPOT.paragraphs, ...lines]);
  });

  it('who the writer is, and how to reach them, are left out at its end', () => {
    const ends = ['Bohdan Quill is a reporter at the Echo.', 'Follow him on Mastodon and Bluesky.', 'bq/Echo'];
    expect(linesOf(paragraphs([...DEPOT.paragraphs, ...ends]))).toEqual(DEPOT.paragraphs);
  });

  it('the same words at its beginning, and of somebody who is quoted, stay', () => {
    const lines = [
      'Ines Marr is a reporter at the Echo, and the army had her followed for a year.',
      ...DEPOT.paragraphs,
    ];
    const last = '“Ines Marr is a reporter and was not our target,” a spokesman said.';
    expect(linesOf(paragraphs([...lines, last]))).toEqual([...lines, last]);
  });

  it('appeals to the reader are left out wherever they stand, unless somebody is quoted with one', () => {
    const quoted = '“Please consider a donation to the widows,” the chaplain said.';
    const asked = 'Support our reporters. Please consider a donation of any size.';
    expect(linesOf(paragraphs([first!, asked, quoted, ...rest]))).toEqual([first, quoted, ...rest]);
  });

  it('a box with a heading between paragraphs is left out, a section with one stays', () => {
    const box = '<div><h3>The depot</h3><ul><li>Built: 1961</li><li>Guards: 40</li></ul></div>';
    const section = `<div><h3>What was found</h3>${paragraphs([...rest.slice(0, 2), ...rest.slice(0, 2)])}</div>`;
    const around = `<p>${first}</p><p>${rest[2]}</p>${box}${section}<p>${rest[3]}</p><p>${rest[4]}</p>`;
    expect(linesOf(around)).toEqual([
      first,
      rest[2],
      'What was found',
      ...rest.slice(0, 2),
      ...rest.slice(0, 2),
      rest[3],
      rest[4],
    ]);
  });

  it('what is written under a picture is left out, also where it is called nothing', () => {
    const picture = '<div><img src="a.jpg" alt=""><div>Soldiers at the gate in March</div></div>';
    expect(linesOf(`<p>${first}</p>${picture}${paragraphs(rest)}`)).toEqual(DEPOT.paragraphs);
  });

  it('a page that is all in one form stays, with a field for mail in it', () => {
    const body = `<form><h1>${DEPOT.title}</h1>${paragraphs(DEPOT.paragraphs)}<div><p>The weekly letter</p><input type="email"></div></form>`;
    expect(readPage(HEAD, body).text).toContain(DEPOT.paragraphs.join('\n'));
  });

  it('notices and sections over its title are left out', () => {
    const body = `<div><p>This site will be slow on Saturday.</p><p>Defence</p><h1>${DEPOT.title}</h1>${paragraphs(DEPOT.paragraphs)}</div>`;
    expect(readPage(HEAD, body).text).toBe(DEPOT.paragraphs.join('\n'));
  });
});

describe('when a page says that it was published', () => {
  const published = (head: string, body: string, attributes = ''): string | undefined =>
    readPage(HEAD + head, article(body + paragraphs(DEPOT.paragraphs), attributes)).published;

  it.each([
    ['as a day', 'data-publish-date="2028-09-14T04:00:00+02:00"'],
    ['in seconds', 'data-published="1852524000"'],
    ['in milliseconds', 'data-publish-time="1852524000000"'],
  ])('in an attribute for its scripts, %s', (_, attributes) => {
    expect(published('', '', attributes)).toBe('2028-09-14');
  });

  it('in an element of any name beside its title', () => {
    expect(published('', '<p><span>Echo</span> <span>14 September 2028</span> <span>4 minutes</span></p>')).toBe(
      '2028-09-14',
    );
  });

  it('in the language of the frame around it', () => {
    expect(published('', '<div>14 سبتمبر 2028</div>')).toBe('2028-09-14');
    expect(published('', '<div>Publicerad: 14 september 2028 06:12</div>')).toBe('2028-09-14');
  });

  it('beside its title, before the later day of a record in its head; else that', () => {
    const record = '<meta name="date" content="2028-09-20T12:00:00Z">';
    expect(published(record, '<div>14.09.2028</div>')).toBe('2028-09-14');
    expect(published(record, '<div>25.09.2028</div>')).toBe('2028-09-20');
    expect(published(record, '')).toBe('2028-09-20');
  });
});
