import { describe, expect, it } from 'vitest';
import type { ClaimgraphError } from '../../src/domain/errors.ts';
import { decodeText } from '../../src/read/decode.ts';

const text = 'Der Zoll warnte die Behörde – “zweimal”. €5 für Zoë.';
const utf16 = (mark: boolean, big: boolean): Buffer => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const refusal = (bytes: Uint8Array): ClaimgraphError => {
  try {
    decodeText(bytes, 'a.txt');
  } catch (error) {
    return error as ClaimgraphError;
  }
  throw new Error('was decoded');
};

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE with a mark', utf16(true, false)],
    ['UTF-16BE with a mark', utf16(true, true)],
  ])('reads %s', (_, bytes) => expect(decodeText(bytes, 'a.txt')).toBe(text));

  it.each([
    ['little', false],
    ['big', true],
  ])('reads unmarked UTF-16 of Latin text, %s-endian', (_, big) => {
    const bytes = Buffer.from('Police stopped two men.', 'utf16le');
    expect(decodeText(big ? bytes.swap16() : bytes, 'a.txt')).toBe('Police stopped two men.');
  });

  it('reads Windows-1252 with its quotation marks, dash and euro sign', () => {
    const bytes = Buffer.from([0x93, 0x4e, 0x6f, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35, 0x20, 0x5a, 0x6f, 0xeb]);
    expect(decodeText(bytes, 'a.txt')).toBe('“No” – €5 Zoë');
  });

  it('refuses an empty file', () => {
    expect(refusal(Buffer.alloc(0))).toMatchObject({ code: 'E_INPUT', message: 'a.txt is empty' });
  });

  it.each([
    ['a PDF file', Buffer.from('%PDF-1.7\n%âãÏÓ')],
    ['a PNG image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['a ZIP archive or office document', Buffer.from('PK\u0003\u0004\u0014\u0000')],
    ['binary data', Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 37) % 256))],
  ])('refuses %s and says what it is', (kind, bytes) => {
    expect(refusal(bytes).message).toBe(`a.txt is not text but ${kind}`);
    expect(refusal(bytes).hint).toContain('.txt');
  });

  it('refuses text in an encoding it cannot tell', () => {
    expect(refusal(Buffer.from([0x41, 0x81, 0x42, 0x8d, 0x43])).message).toContain('encoding');
  });
});
