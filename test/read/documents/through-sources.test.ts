import { expect, test } from 'vitest';
import { bytesItem } from '../../../src/read/item.ts';
import { readItem } from '../../../src/read/sources.ts';
import { docxOf, paragraph, run } from './fixtures/docx.ts';
import { odtOf } from './fixtures/odt.ts';
import { line, pdfOf } from './fixtures/pdf.ts';

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
