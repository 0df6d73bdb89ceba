import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../src/read/documents/pdf.ts';
import { ARTICLES, type KnownArticle, textOf } from './fixtures/articles.ts';
import { type ColumnOptions, columns, line, pdfOf, widthOf } from './fixtures/pdf.ts';
import { wordF1 } from './words.ts';

const ABOUT = { name: 'report.pdf', told: {} };

const LEFT = { x: 60, top: 720, width: 225 };
const RIGHT = { ...LEFT, x: 310 };
const WIDE = { x: 60, top: 720, width: 475 };
const rotated = (text: string): string => `BT /F1 40 Tf 0.7 0.7 -0.7 0.7 150 300 Tm (${text}) Tj ET\n`;
const centred = (text: string, y: number, size: number): string => line(text, 297 - widthOf(text, size) / 2, y, size);

/** An article set in columns, its title above, with a running header and page numbers. */
function set({ title, paragraphs }: KnownArticle, each: readonly ColumnOptions[], perPage: number): Uint8Array {
  const marks = columns(paragraphs, each);
  const pages = [];
  for (let at = 0; at < marks.length; at += perPage) {
    const number = at / perPage + 1;
    // Nothing on a single page shows that its first line is no part of the article.
    const header =
      marks.length === perPage ? '' : line('The Morning Ledger', 60, 800, 8) + line('March 2016', 480, 800, 8);
    const footer = centred(`Page ${number}`, 30, 8);
    const head = at === 0 ? line(title, 60, 750, 18) : '';
    pages.push(header + head + marks.slice(at, at + perPage).join('') + footer);
  }
  return pdfOf(pages);
}

/** The ways in which known articles are set: each column's lines end where the next begins. */
const SETTINGS: Readonly<Record<string, (article: KnownArticle) => Uint8Array>> = {
  'one column, gaps': (article) => set(article, [{ ...WIDE, gap: 8 }], 1),
  'one column, indents': (article) => set(article, [{ ...WIDE, width: 300, indent: 14 }], 1),
  'one column, neither': (article) => set(article, [{ ...WIDE, width: 350 }], 1),
  'two columns': (article) => set(article, [{ ...LEFT, indent: 12, top: 720 }, RIGHT], 2),
  'two columns, hyphens, pages': (article) =>
    set(
      article,
      [
        { ...LEFT, top: 220, hyphens: true, indent: 12 },
        { ...RIGHT, top: 220 },
        { ...LEFT, top: 220 },
        { ...RIGHT, top: 220 },
      ],
      2,
    ),
  'three columns, hyphens': (article) =>
    set(
      article,
      [60, 225, 390].map((x) => ({ x, top: 210, width: 148, size: 9, hyphens: true, gap: 6 })),
      3,
    ),
  'two pages, small gap': (article) =>
    set(
      article,
      [
        { ...WIDE, top: 130, gap: 8 },
        { ...WIDE, top: 720, gap: 8 },
      ],
      1,
    ),
};

describe('text of PDF files', () => {
  test.each(Object.entries(SETTINGS))('set in %s is that of known articles', async (how, setting) => {
    for (const article of ARTICLES) {
      const { text, found, notices } = await readPdf(setting(article), ABOUT);
      // Where nothing but a short last line ends paragraphs, those with a full one run together.
      if (!how.includes('neither')) expect(text).toBe(textOf(article));
      expect(wordF1(text, textOf(article))).toBeGreaterThanOrEqual(0.97);
      expect(found).toContainEqual({ field: 'title', value: article.title, origin: 'text' });
      expect(notices).toEqual([]);
    }
  });

  test('set in three whole columns is that of known articles', async () => {
    const paragraphs = ARTICLES.flatMap((article) => article.paragraphs);
    const each = [60, 225, 390].map((x) => ({ x, top: 720, width: 148, size: 9, hyphens: true, indent: 10 }));
    const { text } = await readPdf(pdfOf([columns(paragraphs, each).join('')]), ABOUT);
    expect(text).toBe(paragraphs.join('\n'));
  });

  test('whose lines are spread to fill their columns, with wide spaces, is that of known articles', async () => {
    const paragraphs = ARTICLES.flatMap((article) => article.paragraphs);
    const spread = { size: 10, spread: true, indent: 10 };
    const settings: readonly (readonly ColumnOptions[])[] = [
      [60, 310].map((x) => ({ ...spread, x, top: 720, width: 225 })),
      [{ ...spread, x: 60, top: 720, width: 200 }],
    ];
    for (const each of settings) {
      const pages = columns(paragraphs, [...each, ...each, ...each, ...each]);
      const at = each.length;
      const { text } = await readPdf(pdfOf([0, 1, 2, 3].map((n) => pages.slice(n * at, n * at + at).join(''))), ABOUT);
      expect(text).toBe(paragraphs.join('\n'));
    }
  });

  test('of a page that lies on its side is read, and marks across it are not', async () => {
    const page = line('The harbour of Orsk is closed.', 60, 700, 10) + rotated('DRAFT');
    expect((await readPdf(pdfOf([page], { rotate: 90 }), ABOUT)).text).toBe('The harbour of Orsk is closed.');
  });

  test('keeps hyphens that belong to words, and tables by line', async () => {
    const lines = [
      'The vice-',
      'president of the co-operative, a well-',
      'known pilot, met the Franco-',
      'German crew in 2015-',
      '16 by an agree-',
      'ment on co-operative trade.',
    ];
    const page = lines.map((text, index) => line(text, 60, 700 - index * 12, 10)).join('');
    const row = (cells: readonly string[], y: number): string =>
      cells.map((cell, at) => line(cell, 60 + at * 150, y, 10)).join('');
    const table = [
      ['Port', 'Ships'],
      ['Orsk', '12'],
      ['Lund', '7'],
      ['Dorn', '9'],
      ['Brask', '3'],
      ['Eben', '2'],
    ];
    const { text } = await readPdf(pdfOf([page + table.map((cells, at) => row(cells, 560 - at * 14)).join('')]), ABOUT);
    expect(text).toContain(
      'The vice-president of the co-operative, a well-known pilot, met the Franco-German crew in 2015-16 by an agreement on co-operative trade.',
    );
    expect(text).toMatch(/\nOrsk 12\nLund 7\n/);
  });
});

describe('properties of PDF files', () => {
  const page = line('The harbour of Orsk is closed.', 60, 700, 10);

  test('are found where they say something', async () => {
    const info = { Title: 'Harbour closed', Author: 'Ilse Brandt', CreationDate: "D:20151116080000+01'00'" };
    const { found } = await readPdf(pdfOf([page], { info }), ABOUT);
    expect(found).toEqual([
      { field: 'title', value: 'Harbour closed', origin: 'meta' },
      { field: 'author', value: 'Ilse Brandt', origin: 'meta' },
      { field: 'language', value: 'en-GB', origin: 'meta' },
      { field: 'published', value: '2015-11-16', origin: 'file' },
    ]);
  });

  test.each(['Microsoft Word - orsk.doc', 'orsk_final_v2', 'report.indd', 'Untitled'])(
    'are no title: %s',
    async (Title) => {
      const { found } = await readPdf(pdfOf([page], { info: { Title } }), ABOUT);
      expect(found.filter(({ field }) => field === 'title')).toEqual([]);
    },
  );
});

describe('PDF files that are protected, of pictures or damaged', () => {
  const page = line('The harbour of Orsk is closed.', 60, 700, 10);

  test('are read when only changing them takes a password', async () => {
    const bytes = pdfOf([page], { passwords: { user: '', owner: 'secret' }, info: { Title: 'Harbour closed' } });
    const { text, found } = await readPdf(bytes, ABOUT);
    expect(text).toBe('The harbour of Orsk is closed.');
    expect(found[0]).toEqual({ field: 'title', value: 'Harbour closed', origin: 'meta' });
  });

  test('are refused when reading them takes one', async () => {
    const bytes = pdfOf([page], { passwords: { user: 'open', owner: 'secret' } });
    await expect(readPdf(bytes, ABOUT)).rejects.toThrow('report.pdf is protected with a password');
  });

  test('are refused without text, and read with a notice where some pages have it', async () => {
    await expect(readPdf(pdfOf(['', '', ''], { pictures: true }), ABOUT)).rejects.toMatchObject({
      message: 'report.pdf holds no text: 3 pages are pictures without text',
      hint: 'Run OCR on it first, e.g. with ocrmypdf.',
    });
    const { text, notices } = await readPdf(pdfOf([page, ''], { pictures: true }), ABOUT);
    expect([text, notices]).toEqual(['The harbour of Orsk is closed.', ['1 of 2 pages is a picture without text']]);
  });

  test('are refused when they are cut off before anything', async () => {
    await expect(readPdf(Buffer.from('%PDF-1.4\n%%EOF'), ABOUT)).rejects.toThrow(
      'report.pdf cannot be read: the PDF file is damaged',
    );
  });
});
