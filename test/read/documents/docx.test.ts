import { strToU8 } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { Blocks } from '../../../src/read/documents/blocks.ts';
import { readDocx } from '../../../src/read/documents/docx.ts';
import { ARTICLES, textOf } from './fixtures/articles.ts';
import { type DocxParts, docxOf, paragraph, run, styled } from './fixtures/docx.ts';
import { wordF1 } from './words.ts';

const ABOUT = { name: 'report.docx', told: {} };
const read = (parts: DocxParts, about = ABOUT) => readDocx(docxOf(parts), about);
const plain = (text: string): string => paragraph(run(text));

describe('text of Word documents', () => {
  test('is that of known articles, and no less than what mammoth finds', async () => {
    for (const article of ARTICLES) {
      const bytes = docxOf({ body: styled(article.title, 'Title') + article.paragraphs.map(plain).join('') });
      const { text, found } = await readDocx(bytes, ABOUT);
      expect(text).toBe(textOf(article));
      expect(found).toContainEqual({ field: 'title', value: article.title, origin: 'page' });
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
      expect(wordF1(text, value)).toBe(1);
    }
  });

  test('has tracked changes accepted, those to ends of paragraphs and rows as well', async () => {
    const gone = paragraph(run('First'), '<w:rPr><w:del w:id="3"/></w:rPr>');
    const body = `${paragraph(`${run('Orsk ')}<w:del w:id="1"><w:r><w:delText>opened</w:delText></w:r></w:del><w:ins w:id="2">${run('closed')}</w:ins>${run(' its port.')}`)}${gone}${plain(' and last.')}<w:tbl><w:tr><w:trPr><w:del w:id="4"/></w:trPr><w:tc>${plain('old row')}</w:tc></w:tr></w:tbl><w:moveFrom>${run('moved away')}</w:moveFrom>`;
    const { text, notices } = await read({ body });
    expect(text).toBe('Orsk closed its port.\nFirst and last.');
    expect(notices).toEqual(['its tracked changes were taken as accepted']);
  });

  test('has rows of tables as lines, and prose in cells as paragraphs', async () => {
    const cell = (text: string): string => `<w:tc>${plain(text)}</w:tc>`;
    const prose = ARTICLES[0]!.paragraphs.slice(0, 2);
    const body = `<w:tbl><w:tr>${cell('Port')}${cell('Ships')}</w:tr><w:tr>${cell('Orsk')}${cell('12')}</w:tr></w:tbl><w:tbl><w:tr>${prose.map(cell).join('')}</w:tr></w:tbl>`;
    expect((await read({ body })).text).toBe(['Port | Ships', 'Orsk | 12', ...prose].join('\n'));
  });

  test('has notes that are referred to at the end, and boxes once', async () => {
    const box = (text: string): string => `<w:txbxContent>${plain(text)}</w:txbxContent>`;
    const body = `${paragraph(`${run('The port is closed.')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><mc:AlternateContent><mc:Choice>${box('In a box')}</mc:Choice><mc:Fallback>${box('In a box')}</mc:Fallback></mc:AlternateContent></w:r>`)}${plain('Ferries wait.')}`;
    const footnotes = `<w:footnote w:type="separator" w:id="0">${plain('---')}</w:footnote><w:footnote w:id="2">${plain('Since Monday.')}</w:footnote><w:footnote w:id="3">${plain('Of nothing.')}</w:footnote>`;
    expect((await read({ body, footnotes })).text).toBe('The port is closed.\nIn a box\nFerries wait.\nSince Monday.');
  });

  test('has no hidden text, fields, placeholders and contents', async () => {
    const body = `${styled('1 Harbour 3', 'TOC1')}${paragraph(
      `${run('Seen')}${run('secret', '<w:vanish/>')}${run(' and shown', '<w:vanish w:val="0"/>')}<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:tab/><w:t>far</w:t></w:r><w:r><w:noBreakHyphen/><w:t>off</w:t></w:r>`,
      '<w:tabs><w:tab w:val="left"/></w:tabs>',
    )}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${plain('Click here')}</w:sdtContent></w:sdt><w:sdt><w:sdtContent>${plain('Filled in')}</w:sdtContent></w:sdt>`;
    expect((await read({ body })).text).toBe('Seen and shown far-off\nFilled in');
  });

  test('of elements that are called like members of objects', async () => {
    expect((await read({ body: `<constructor/><toString/>${plain('Orsk')}` })).text).toBe('Orsk');
  });
});

describe('properties of Word documents', () => {
  const created = '<dcterms:created>2015-11-16T08:00:00Z</dcterms:created>';

  test('are found where they say something', async () => {
    const core = `<dc:title>Harbour closed</dc:title><dc:creator>Ilse Brandt</dc:creator>${created}<dcterms:modified>2015-11-17T08:00:00Z</dcterms:modified>`;
    const { found } = await read({ body: plain('Orsk.'), core });
    expect(found).toEqual([
      { field: 'title', value: 'Harbour closed', origin: 'meta' },
      { field: 'author', value: 'Ilse Brandt', origin: 'meta' },
      { field: 'modified', value: '2015-11-17T08:00:00Z', origin: 'meta' },
      { field: 'published', value: '2015-11-16T08:00:00Z', origin: 'file' },
    ]);
  });

  test('are not taken from programs and accounts', async () => {
    const core = `<dc:title>Microsoft Word - orsk.doc</dc:title><dc:creator>Microsoft Office User</dc:creator>`;
    expect((await read({ body: plain('Orsk.'), core })).found).toEqual([]);
  });
});

describe('Word documents that are refused', () => {
  const error = (bytes: Uint8Array) => expect(readDocx(bytes, ABOUT)).rejects;

  test('because they are protected or old', async () => {
    const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]);
    await error(compound).toThrow('report.docx is a document of an old office program');
    const encrypted = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]);
    await error(encrypted).toThrow('report.docx is protected with a password');
  });

  test('because they declare entities or nest without end', async () => {
    const prolog = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>';
    await error(docxOf({ body: plain('x'), prolog })).toThrow('document type');
    await error(docxOf({ body: '<a>'.repeat(600) + '</a>'.repeat(600) })).toThrow('more than 500 deep');
  });

  test('because a part inflates without end', async () => {
    const body = plain('x').repeat(20) + ' '.repeat(3 * 1024 * 1024);
    await error(docxOf({ body })).toThrow('more than 100 times its size');
  });

  test('because they are damaged, or no documents', async () => {
    const whole = docxOf({ body: plain('Orsk.') });
    await error(whole.subarray(0, whole.length - 40)).toThrow('report.docx cannot be read');
    await error(docxOf({ body: '<w:p>' })).toThrow('word/document.xml is damaged');
  });

  test('but macros are only left alone, and pictures stay packed', async () => {
    const others = { 'word/vbaProject.bin': strToU8('Sub AutoOpen()'), 'word/media/a.bmp': new Uint8Array(4_000_000) };
    const { text, notices } = await read({ body: plain('Orsk.'), others });
    expect([text, notices]).toEqual(['Orsk.', ['its macros were left alone']]);
  });
});

test('a note has no blank before its first word, where its number stood', () => {
  const blocks = new Blocks();
  blocks.open('note');
  blocks.openParagraph();
  blocks.text(' The letter is of March.');
  blocks.closeParagraph();
  blocks.close();
  expect(blocks.all()).toBe('The letter is of March.');
});
