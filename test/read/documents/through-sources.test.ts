import { expect, test } from 'vitest';
import { bytesItem, type Told } from '../../../src/read/item.ts';
import { readItem } from '../../../src/read/sources.ts';
import { docxOf, paragraph, run } from './fixtures/docx.ts';
import { odtOf } from './fixtures/odt.ts';
import { line, pdfOf } from './fixtures/pdf.ts';

const MADE = '2015-11-16';
const PAGE = line('The harbour of Orsk is closed.', 60, 700, 10);
const BYLINE = line('By Ana Brodt, 4 May 2014', 60, 720, 10);
const dated = (...marks: readonly string[]): Uint8Array =>
  pdfOf([marks.join('')], { info: { CreationDate: 'D:20151116080000Z' } });

test.each<readonly [string, Uint8Array, Told, string, string]>([
  ['when it was made, if nothing else is known', dated(PAGE), {}, MADE, 'file'],
  ['what its byline says', dated(BYLINE, PAGE), {}, '2014-05-04', 'byline'],
  ['what its carrier says', dated(PAGE), { metadata: { published: '2014-05-06' } }, '2014-05-06', 'carrier'],
  [
    'what its address says',
    dated(PAGE),
    { address: 'https://courier.example/2014/05/07/a.pdf' },
    '2014-05-07',
    'address',
  ],
])('the date of a PDF file is %s', async (_, bytes, told, published, origin) => {
  for await (const outcome of readItem(bytesItem('a.pdf', bytes, told)))
    expect(outcome).toMatchObject({ document: { published, origins: { published: origin } } });
  expect.assertions(1);
});

const FILES: readonly (readonly [string, Uint8Array])[] = [
  ['a.pdf', pdfOf([line('The harbour of Orsk is closed.', 60, 700, 10)])],
  ['b.docx', docxOf({ body: paragraph(run('The harbour of Orsk is closed.')) })],
  ['c.odt', odtOf({ body: '<text:p>The harbour of Orsk is closed.</text:p>' })],
];

test.each(FILES)('%s becomes a document', async (name, bytes) => {
  for await (const outcome of readItem(bytesItem(name, bytes)))
    expect(outcome).toMatchObject({ name, document: { text: 'The harbour of Orsk is closed.' } });
  expect.assertions(1);
});

test('formats that are not read are refused by name', async () => {
  const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(64)]);
  for await (const outcome of readItem(bytesItem('old.doc', old)))
    expect(outcome).toMatchObject({ failure: { hint: 'Save it as DOCX, ODT or PDF.' } });
  expect.assertions(1);
});
