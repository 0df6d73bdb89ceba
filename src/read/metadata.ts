import type { DocumentField } from '../domain/document.ts';
import type { Metadata } from './raw-article.ts';

/** Names under which headers and front matter give a field. */
const FIELD_NAMES: Readonly<Record<string, DocumentField>> = {
  id: 'id',
  title: 'title',
  headline: 'title',
  published: 'published',
  date: 'published',
  publisher: 'publisher',
  source: 'publisher',
  author: 'author',
  by: 'author',
  url: 'url',
  link: 'url',
  language: 'language',
  lang: 'language',
  licence: 'licence',
  license: 'licence',
};
const HEADER_LINE = /^([A-Za-z]{2,10})\s*:\s*(.*)$/;
const LONGEST_TITLE = 150;

const unquoted = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/, '$2');

/** Reads `name: value` lines; lines that are not, and names that are not known, are passed over. */
export function fieldsOf(lines: readonly string[]): Metadata {
  const fields: Metadata = {};
  for (const line of lines) {
    const [, name = '', value = ''] = HEADER_LINE.exec(line) ?? [];
    const field = FIELD_NAMES[name.toLowerCase()];
    const content = unquoted(value);
    if (field !== undefined && content !== '') fields[field] ??= content;
  }
  return fields;
}

const isHeader = (line: string): boolean => {
  const name = HEADER_LINE.exec(line)?.[1]?.toLowerCase();
  return name !== undefined && FIELD_NAMES[name] !== undefined;
};

/** Splits a text from the "Title: …", "Published: …" lines that it begins with, if it does. */
export function splitHeader(text: string): { readonly metadata: Metadata; readonly body: string } {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !isHeader(line));
  const count = end === -1 ? lines.length : end;
  return { metadata: fieldsOf(lines.slice(0, count)), body: lines.slice(count).join('\n').replace(/^\n+/, '') };
}

/** The first line, when it looks like a headline: short, without final punctuation, with text below it. */
export function headlineOf(text: string): string | undefined {
  const [first = '', ...rest] = text.split('\n');
  const line = first.trim();
  const isHeadline = line !== '' && line.length <= LONGEST_TITLE && !/[.!?:;,…]["'”’»)]*$/.test(line);
  return isHeadline && rest.some((other) => other.trim() !== '') ? line : undefined;
}
