import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readEpub } from '../../../src/read/documents/epub.ts';
import { ARTICLES, textOf } from './fixtures/articles.ts';
import { escaped } from './fixtures/docx.ts';
import { wordF1 } from './words.ts';

const ABOUT = { name: 'book.epub', told: {} };

/** The bytes of a book with these chapters. @param others further parts */
function epubOf(chapters: readonly string[], others: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const items = chapters.map(
    (_, at) => `<item id="c${at}" href="text/c%20${at}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const spine = chapters.map((_, at) => `<itemref idref="c${at}"/>`);
  const pages = chapters.map((body, at) => [
    `OPS/text/c ${at}.xhtml`,
    strToU8(
      `<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Chapter</title></head><body>${body}</body></html>`,
    ),
  ]);
  return zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    ),
    'OPS/book.opf': strToU8(
      `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>The harbour</dc:title><dc:creator>Ilse Brandt</dc:creator><dc:publisher>Courier Press</dc:publisher><dc:date>2015-11-16</dc:date><dc:language>en</dc:language></metadata><manifest><item id="nav" href="nav.xhtml" properties="nav"/>${items.join('')}</manifest><spine><itemref idref="nav"/>${spine.join('')}</spine></package>`,
    ),
    ...Object.fromEntries(pages),
    ...others,
  });
}

const locked = (algorithm: string): Readonly<Record<string, Uint8Array>> => ({
  'META-INF/encryption.xml': strToU8(
    `<encryption><EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"><EncryptionMethod Algorithm="${algorithm}"/></EncryptedData></encryption>`,
  ),
});

test('books are read chapter by chapter, and what they say of themselves', async () => {
  const chapters = ARTICLES.map(
    ({ title, paragraphs }) =>
      `<h1>${escaped(title)}</h1>${paragraphs.map((each) => `<p>${escaped(each)}</p>`).join('')}`,
  );
  const { text, found, notices } = await readEpub(epubOf(chapters), ABOUT);
  expect(text).toBe(ARTICLES.map(textOf).join('\n'));
  expect(wordF1(text, ARTICLES.map(textOf).join('\n'))).toBe(1);
  expect(Object.fromEntries(found.map(({ field, value }) => [field, value]))).toEqual({
    title: 'The harbour',
    author: 'Ilse Brandt',
    publisher: 'Courier Press',
    published: '2015-11-16',
    language: 'en',
  });
  expect(notices).toEqual([]);
});

test('books with DRM are refused, those with hidden fonts are read', async () => {
  const drm = readEpub(epubOf(['<p>x</p>'], locked('http://www.w3.org/2001/04/xmlenc#aes128-cbc')), ABOUT);
  await expect(drm).rejects.toThrow('book.epub is locked to a reader or shop (DRM)');
  const fonts = await readEpub(epubOf(['<p>Orsk.</p>'], locked('http://www.idpf.org/2008/embedding')), ABOUT);
  expect(fonts.text).toBe('Orsk.');
});

test('books without content are refused', async () => {
  await expect(readEpub(zipSync({ mimetype: strToU8('application/epub+zip') }), ABOUT)).rejects.toThrow(
    'book.epub cannot be read: the book is damaged',
  );
});

test('marks of notes are no part of the words before them', async () => {
  const marked = (mark: string) => `<p>The port never answered.${mark} It was closed.</p>`;
  const marks = ['<sup><a href="#n1">1</a></sup>', '<a href="notes.xhtml#n2"><sup>[2]</sup></a>', '<sup>2</sup>'];
  const { text } = await readEpub(epubOf([marks.map(marked).join('')]), ABOUT);
  expect(text.split('\n')).toEqual([
    'The port never answered. It was closed.',
    'The port never answered. It was closed.',
    'The port never answered.2 It was closed.',
  ]);
});
