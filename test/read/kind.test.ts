import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/read/kind.ts';
import { zipOf } from './carried/zip-bytes.ts';
import { docxOf, paragraph, run } from './documents/fixtures/docx.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const PROSE = 'The ferry runs again.';

describe('kindOf', () => {
  it.each([
    // What the bytes show holds, whatever is said.
    ['PK\u0003\u0004', 'cut', undefined, 'zip'],
    ['%PDF-1.7', 'https://paper.example/story.html', 'text/html', 'pdf'],
    ['<!doctype html><p>', 'story.txt', undefined, 'html'],
    // A server knows its pages better than their addresses do.
    ['<p>', 'https://paper.example/story.md', 'text/html', 'html'],
    ['<p>', 'https://paper.example/get?file=a.csv', 'text/html', 'html'],
    ['a,b', 'https://paper.example/list', 'text/csv', 'table'],
    // But for those that are text to every server.
    ['# Ferry', 'https://paper.example/story.md', 'text/plain', 'markdown'],
    ['a,b', 'https://paper.example/list.csv?day=1', 'text/plain', 'table'],
    ['{"text":"a"}', 'https://paper.example/list.jsonl', 'application/json', 'json-lines'],
    [PROSE, 'https://paper.example/list.csv', 'application/octet-stream', 'table'],
    // The host of an address has no extension.
    [PROSE, 'https://paper.zip/', undefined, 'text'],
    [PROSE, 'https://paper.md', 'text/plain', 'text'],
    // Names of files may hold anything.
    [PROSE, 'what?.md', undefined, 'markdown'],
    [PROSE, 'a#1.csv', undefined, 'table'],
    [PROSE, 'story', 'constructor', 'text'],
    [PROSE, 'story', undefined, 'text'],
  ])('%s in %s, said to be %s, is %s', (head, name, mediaType, kind) => {
    expect(kindOf(bytes(head), name, mediaType === undefined ? {} : { mediaType })).toBe(kind);
  });

  it.each([0, 8])('takes an archive for no document that it holds, packed by method %d', (method) => {
    const document = { name: 'pile/a.docx', data: docxOf({ body: paragraph(run(PROSE)) }), method };
    expect(kindOf(zipOf([document]), 'pile', {})).toBe('zip');
    expect(kindOf(docxOf({ body: paragraph(run(PROSE)) }), 'letter', {})).toBe('docx');
  });
});
