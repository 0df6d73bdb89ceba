import { describe, expect, it } from 'vitest';
import { decodePage } from '../../../src/read/html/charset.ts';
import { ENCODED } from './encoded.ts';

const bytesOf = (base64: string): Buffer => Buffer.from(base64, 'base64');
const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');
const aboutOf = (charset?: string) => ({ name: 'page.html', told: charset === undefined ? {} : { charset } });
const encoded = (label: string): readonly [string, Buffer] => {
  const [, text, base64] = ENCODED.find(([name]) => name === label)!;
  return [text, bytesOf(base64)];
};
const isWide = (label: string): boolean => label.startsWith('utf-16');

describe('the encoding of a page', () => {
  it.each(ENCODED)('%s is read as the server says', (label, text, base64) => {
    expect(decodePage(bytesOf(base64), aboutOf(label.toUpperCase()))).toEqual({ text, notices: [] });
  });

  it.each(ENCODED.filter(([label]) => !isWide(label)))('%s is read as the page says', (label, text, base64) => {
    for (const meta of [
      `<meta charset="${label}">`,
      `<META http-equiv=Content-Type content="text/html; charset=${label}">`,
    ]) {
      const page = Buffer.concat([ascii(`<html><head><!-- charset=utf-7 -->${meta}<body>`), bytesOf(base64)]);
      expect(decodePage(page, aboutOf()).text).toContain(text);
    }
  });

  it.each([
    ['utf-8', 'efbbbf'],
    ['utf-16le', 'fffe'],
    ['utf-16be', 'feff'],
  ])('%s is read by its mark, whatever the server says', (label, mark) => {
    const [text, bytes] = encoded(label);
    const page = Buffer.concat([Buffer.from(mark, 'hex'), bytes]);
    expect(decodePage(page, aboutOf('iso-8859-2'))).toEqual({ text, notices: [] });
  });

  it.each([
    ['utf-8', 'utf-8'],
    ['windows-1252', 'windows-1252'],
    ['utf-16le', 'utf-16'],
    ['utf-16be', 'utf-16'],
  ])('%s is guessed where nobody says, and it is said', (label, guessed) => {
    const [text, bytes] = encoded(label);
    const notices = [`its encoding is not stated; it was read as ${guessed}`];
    expect(decodePage(bytes, aboutOf())).toEqual({ text, notices });
    expect(decodePage(bytes, aboutOf('no-such-encoding'))).toEqual({ text, notices });
  });

  it('is no matter where all is ASCII', () => {
    expect(decodePage(ascii('<p>It burns.'), aboutOf())).toEqual({ text: '<p>It burns.', notices: [] });
  });

  it('is UTF-8 where a server says ISO 8859-1 of it', () => {
    const [text, bytes] = encoded('utf-8');
    const read = decodePage(bytes, aboutOf('ISO-8859-1'));
    expect(read).toEqual({ text, notices: ['it is said to be windows-1252, but was read as the utf-8 that it is'] });
  });

  it('is what the page says where what the server says cannot be', () => {
    const [text, bytes] = encoded('windows-1251');
    const page = Buffer.concat([ascii('<meta charset=windows-1251>'), bytes]);
    expect(decodePage(page, aboutOf('utf-8')).text).toContain(text);
  });

  it('is refused where more than one character of a hundred cannot be read', () => {
    const [, bytes] = encoded('koi8-r');
    expect(() => decodePage(bytes, aboutOf('utf-8'))).toThrow(
      /page\.html is not in the encoding that it says it is in/,
    );
    const almost = Buffer.concat([ascii('It burns in Orsk. '.repeat(30)), Buffer.from([0xe9])]);
    expect(decodePage(almost, aboutOf('utf-8')).text).toMatch(/Orsk\. \ufffd$/);
  });
});
