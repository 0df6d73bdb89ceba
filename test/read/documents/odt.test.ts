import { describe, expect, test } from 'vitest';
import { readOdt } from '../../../src/read/documents/odt.ts';
import { ARTICLES, textOf } from './fixtures/articles.ts';
import { escaped } from './fixtures/docx.ts';
import { type OdtParts, odtOf } from './fixtures/odt.ts';

const ABOUT = { name: 'report.odt', told: {} };
const read = (parts: OdtParts) => readOdt(odtOf(parts), ABOUT);
const plain = (text: string): string => `<text:p>${escaped(text)}</text:p>`;

describe('text of OpenDocument texts', () => {
  test('is that of known articles, however their lines are broken', async () => {
    for (const article of ARTICLES) {
      const body = `<text:h text:outline-level="1">${escaped(article.title)}</text:h>${article.paragraphs
        .map((each) => plain(each).replaceAll('. ', '.\n  '))
        .join('\n')}`;
      const { text, found } = await read({ body });
      expect(text).toBe(textOf(article));
      expect(found).toContainEqual({ field: 'title', value: article.title, origin: 'text' });
    }
  });

  test('has what is written in elements, notes at the end, rows as lines', async () => {
    const cell = (text: string): string => `<table:table-cell>${plain(text)}</table:table-cell>`;
    const body = `<text:p>Orsk<text:s text:c="2"/>is<text:tab/><text:span>closed</text:span>.<text:note><text:note-citation>1</text:note-citation><text:note-body>${plain('Since Monday.')}</text:note-body></text:note><text:line-break/>Ferries wait.</text:p><text:list><text:list-item>${plain('An item')}</text:list-item></text:list><table:table><table:table-row>${cell('Orsk')}${cell('12')}</table:table-row></table:table>`;
    expect((await read({ body })).text).toBe('Orsk  is closed.\nFerries wait.\nAn item\nOrsk | 12\nSince Monday.');
  });

  test('has no deleted text, comments, contents and hidden text', async () => {
    const body = `<text:tracked-changes><text:changed-region><text:deletion>${plain('deleted')}</text:deletion></text:changed-region></text:tracked-changes><text:table-of-content><text:index-body>${plain('1 Harbour')}</text:index-body></text:table-of-content><text:p>Seen<office:annotation>${plain('a comment')}</office:annotation><text:hidden-text>no</text:hidden-text>.</text:p>`;
    const { text, notices } = await read({ body });
    expect([text, notices]).toEqual(['Seen.', ['its tracked changes were taken as accepted']]);
  });
});

test('properties are found', async () => {
  const meta =
    '<dc:title>Harbour closed</dc:title><meta:initial-creator>Ilse Brandt</meta:initial-creator><dc:creator>Desk</dc:creator><meta:creation-date>2015-11-16T08:00:00</meta:creation-date><dc:date>2015-11-17T08:00:00</dc:date><dc:language>en-GB</dc:language>';
  const { found } = await read({ body: plain('Orsk.'), meta });
  expect(Object.fromEntries(found.map(({ field, value }) => [field, value]))).toEqual({
    title: 'Harbour closed',
    author: 'Ilse Brandt',
    published: '2015-11-16T08:00:00',
    modified: '2015-11-17T08:00:00',
    language: 'en-GB',
  });
});

describe('OpenDocument texts that are refused', () => {
  test('because they are protected', async () => {
    const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>';
    await expect(read({ body: '', manifest })).rejects.toThrow('report.odt is protected with a password');
  });

  test('because they declare entities', async () => {
    const prolog = '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
    await expect(read({ body: plain('x'), prolog })).rejects.toThrow('document type');
  });
});
