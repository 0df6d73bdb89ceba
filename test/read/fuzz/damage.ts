import { gunzipSync, gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { Kind } from '../../../src/read/kind.ts';
import type { Draw } from '../../random/draw.ts';
import { zipOf } from '../carried/zip-bytes.ts';
import { WHOLE } from './whole.ts';

type Damage = (bytes: Buffer, draw: Draw, kind: Kind) => Buffer;

/** What ends, begins or means something in one format or another. */
const TOKENS: readonly (string | readonly number[])[] = [
  ...['\0', '\0\0\0\0', '\ufeff', '\u202e', '\u2028', '\r', '\r\n\r\n', '\n', '\f', '\ufffe', '\u{10ffff}'],
  // A surrogate alone, a slash in two bytes, a start without an end, the marks of UTF-16 and UTF-32.
  ...[
    [0xed, 0xa0, 0x80],
    [0xc0, 0xaf],
    [0xf4, 0x90, 0x80, 0x80],
    [0xe2, 0x82],
    [0xff, 0xfe],
    [0, 0, 0xfe, 0xff],
  ],
  ...['<![CDATA[', ']]>', '<!--', '-->', '<?xml version="1.1" encoding="utf-7"?>', '</', '/>', '<p', '&amp', '&#0;'],
  ...['&#x110000;', '&#99999999999999999999;', '&a;', '<!DOCTYPE x SYSTEM "file:///etc/passwd">', '%a;', '<svg/>'],
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]><x>&c;</x>',
  ...['<script>while(true){}</script>', '<template>', '<plaintext>', '<base href="javascript:0">', '<frameset>'],
  ...['{"__proto__":{"text":1}}', '"', '\\', '\\u', '\\ud800', '[', ']', '{', '}', ',', ':', 'null', '1e999', 'NaN'],
  ...['%PDF-1.7\n', 'PK\u0003\u0004', 'PK\u0005\u0006', '\u001f\u008b\b', 'WARC/1.0\r\n', 'From x@y Mon\n', '{\\rtf1'],
  ...[
    'endobj\n',
    'stream\n',
    'endstream',
    'xref\n',
    '<<',
    '>>',
    '/Length 999999999',
    '/Kids [1 0 R]',
    '1 0 R',
    'trailer',
  ],
  ...['Content-Length: 99999999999999\r\n', 'Content-Length: -1\r\n', 'Content-Type: text/html; charset=utf-7\r\n'],
  ...['Content-Transfer-Encoding: base64\r\n', 'Content-Encoding: gzip\r\n', '--cut\r\n', '--cut--', 'boundary=""'],
  ...['charset=utf-16', 'charset=x-user-defined', 'charset=', '../../etc/passwd', 'C:\\x', 'file:///etc/passwd'],
  ...['---\n', '# ', '```\n', '[x](javascript:0)', 'Published: 9999-99-99\n', '2031-02-30', '0000-00-00', 'xml:lang="'],
];
const NUMBERS = ['-1', '0', '4294967295', '18446744073709551616', '1e309', '2147483648', '00000000000000000001', '.'];
const DEEP = ['<div>', '[', '{"a":', '(', '<b><i>', '> ', '<w:p>', '<text:span>', '<<', '&lt;', '- ', '[[', '"'];
const MOST_BYTES = 400_000;

const join = (...parts: readonly (Uint8Array | string)[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

const insert = (bytes: Buffer, at: number, part: Uint8Array | string): Buffer =>
  join(bytes.subarray(0, at), part, bytes.subarray(at));

/** Two places in order. */
function slice(bytes: Buffer, draw: Draw): readonly [number, number] {
  const [a, b] = [draw.below(bytes.length + 1), draw.below(bytes.length + 1)];
  return a < b ? [a, b] : [b, a];
}

const cut: Damage = (bytes, draw) => bytes.subarray(0, draw.below(bytes.length + 1));
const behead: Damage = (bytes, draw) => bytes.subarray(draw.below(bytes.length + 1));

const turnBits: Damage = (bytes, draw) => {
  const copy = Buffer.from(bytes);
  if (copy.length > 0)
    for (let left = draw.between(1, 16); left > 0; left -= 1) copy[draw.below(copy.length)]! ^= 1 << draw.below(8);
  return copy;
};

const remove: Damage = (bytes, draw) => {
  const [from, to] = slice(bytes, draw);
  return join(bytes.subarray(0, from), bytes.subarray(to));
};

const repeat: Damage = (bytes, draw) => {
  const [from, to] = slice(bytes, draw);
  const piece = bytes.subarray(from, Math.min(to, from + draw.one([1, 8, 80, 2_000])));
  const times = Math.min(draw.one([2, 20, 2_000, 50_000]), Math.floor(MOST_BYTES / Math.max(1, piece.length)));
  return insert(bytes, to, Buffer.concat(Array.from({ length: times }, () => piece)));
};

const putToken: Damage = (bytes, draw) => {
  const token = draw.one(TOKENS);
  return insert(bytes, draw.below(bytes.length + 1), typeof token === 'string' ? token : Uint8Array.from(token));
};

const putDeep: Damage = (bytes, draw) =>
  insert(bytes, draw.below(bytes.length + 1), draw.one(DEEP).repeat(draw.one([10, 300, 5_000, 20_000])));

const putLong: Damage = (bytes, draw) =>
  insert(bytes, draw.below(bytes.length + 1), draw.one(['a', 'é', ' ', '\n', '9', 'a ', 'Aa. ']).repeat(50_000));

/** Lies about lengths and places, in words and in bytes. */
const lie: Damage = (bytes, draw) => {
  const digits = [...bytes.toString('latin1').matchAll(/\d+/g)];
  if (digits.length === 0 || draw.chance(0.4)) {
    const copy = Buffer.from(bytes);
    if (copy.length >= 4)
      copy.writeUInt32LE(draw.one([0, 1, 0xffff, 0x7fffffff, 0xffffffff]), draw.below(copy.length - 3));
    return copy;
  }
  const { index, 0: found } = draw.one(digits);
  return join(bytes.subarray(0, index), draw.one(NUMBERS), bytes.subarray(index + found.length));
};

const swap: Damage = (bytes, draw) => {
  const [from, to] = slice(bytes, draw);
  return join(bytes.subarray(to), bytes.subarray(from, to), bytes.subarray(0, from));
};

const splice: Damage = (bytes, draw, kind) => {
  const other = WHOLE[kind](draw).bytes;
  return join(cut(bytes, draw, kind), behead(other, draw, kind));
};

const recode: Damage = (bytes, draw) => {
  const text = bytes.toString(draw.one(['utf8', 'latin1']));
  const mark = draw.chance(0.5) ? '\ufeff' : '';
  return Buffer.from(mark + text, draw.one(['utf16le', 'latin1', 'utf8']));
};

const DAMAGES: readonly Damage[] = [
  ...[cut, behead, turnBits, remove, repeat, putToken, putToken, putToken],
  ...[putDeep, putLong, lie, lie, swap, splice, recode],
];

const damaged = (bytes: Buffer, draw: Draw, kind: Kind): Buffer =>
  draw
    .times(1, 4, () => draw.one(DAMAGES))
    .reduce((damagedBytes, damage) => damage(damagedBytes, draw, kind), bytes)
    .subarray(0, 4 * MOST_BYTES);

/** Damages one entry of an archive and packs all again, so that sums and lengths are right and what is in it is read. */
function insideZip(bytes: Buffer, draw: Draw, kind: Kind): Buffer {
  const entries = Object.entries(unzipSync(bytes));
  const chosen = draw.below(entries.length);
  return zipOf(
    entries.map(([name, data], at) => ({
      name,
      data: at === chosen ? damaged(Buffer.from(data), draw, kind) : data,
      method: at === 0 ? 0 : 8,
    })),
  );
}

const ZIPPED: readonly Kind[] = ['zip', 'docx', 'odt', 'epub'];

/** Damages an input: what is packed in it, or its own bytes, or both. */
export function damage(bytes: Buffer, draw: Draw, kind: Kind): Buffer {
  const isInside = draw.chance(0.6);
  if (isInside && ZIPPED.includes(kind)) return insideZip(bytes, draw, kind);
  if (isInside && kind === 'gzip') return gzipSync(damaged(gunzipSync(bytes), draw, kind));
  return damaged(bytes, draw, kind);
}
