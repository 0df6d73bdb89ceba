import { decodeText } from './decode.ts';
import { readJsonArticle } from './json-article.ts';
import type { ArticleKind } from './kind.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';
import type { ArticleReader } from './reading.ts';

/**
 * The reader of each kind of article. Those that take a library are loaded when the first such article comes, and run
 * apart from the program (`isolation.ts`).
 */
export const READERS: Readonly<Partial<Record<ArticleKind, () => Promise<ArticleReader>>>> = {
  text:
    async () =>
    (bytes, { name }) =>
      readPlainText(decodeText(bytes, name)),
  markdown:
    async () =>
    (bytes, { name }) =>
      readMarkdown(decodeText(bytes, name)),
  json:
    async () =>
    (bytes, { name }) =>
      readJsonArticle(decodeText(bytes, name), name),
  html: async () => (await import('./html/read-html.ts')).readHtml,
  pdf: async () => (await import('./documents/pdf.ts')).readPdf,
  docx: async () => (await import('./documents/docx.ts')).readDocx,
  odt: async () => (await import('./documents/odt.ts')).readOdt,
  eml: async () => (await import('./documents/eml.ts')).readEml,
  epub: async () => (await import('./documents/epub.ts')).readEpub,
};
