import type { DocumentField } from '../../domain/document.ts';

/** What columns of tables and keys of JSON lines can hold: the text, plain or as HTML, and what is known of it. */
export const FIELDS = [
  'text',
  'html',
  'title',
  'published',
  'publisher',
  'url',
  'author',
  'language',
  'modified',
  'licence',
  'id',
] as const satisfies readonly (DocumentField | 'text' | 'html')[];

export type Field = (typeof FIELDS)[number];

/**
 * Names under which articles are found to give each field, the most telling first, in lower case without `_`, `-`, `.` and
 * spaces. An `id` is taken only where a mapping says so: in most tables it numbers the rows.
 */
export const COMMON_NAMES: Readonly<Record<Field, readonly string[]>> = {
  text: ['text', 'body', 'content', 'article', 'maintext', 'articlebody', 'bodytext', 'fulltext', 'contenttext'],
  html: ['html', 'contenthtml', 'bodyhtml'],
  title: ['title', 'headline'],
  published: [
    'published',
    'date',
    'publishdate',
    'datepublish',
    'publishedat',
    'datepublished',
    'publicationdate',
    'pubdate',
  ],
  publisher: ['publisher', 'source', 'outlet', 'publication'],
  url: ['url', 'link'],
  author: ['author', 'byline', 'authors'],
  language: ['language', 'lang'],
  modified: ['modified', 'datemodified', 'datemodify', 'updatedat'],
  licence: ['licence', 'license'],
  id: [],
};

/** The name of a column or key as `COMMON_NAMES` spells it. */
export const commonName = (name: string): string => name.toLowerCase().replace(/[\s_.-]/g, '');
