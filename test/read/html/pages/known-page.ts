import type { Told } from '../../../../src/read/item.ts';

/** A page of which it is known what should be read of it. */
export interface KnownPage {
  readonly name: string;
  readonly html: string;
  /** Lines of the article. */
  readonly lines: readonly string[];
  /** Null where the page does not say. */
  readonly published: string | null;
  readonly author?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly told?: Told;
}

export const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n');

/** A page from its head and body. */
export const page = (head: string, body: string, attributes = 'lang="en"'): string =>
  `<!DOCTYPE html>\n<html ${attributes}>\n<head>\n<meta charset="utf-8">\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>`;

/** A list with something in it after every second item. */
export const strewn = (items: readonly string[], between: readonly string[]): string =>
  items.map((item, index) => `<p>${item}</p>${index % 2 === 1 ? (between[(index - 1) / 2] ?? '') : ''}`).join('\n');

/** Data of schema.org as pages hold it. */
export const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
