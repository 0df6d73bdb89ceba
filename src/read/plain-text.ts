import { stripTrailingBoilerplate } from './boilerplate.ts';
import { cleanText } from './clean.ts';
import { headlineOf, splitHeader } from './metadata.ts';
import { foundIn, type RawArticle } from './raw-article.ts';
import { unwrapLines } from './unwrap.ts';

/** Reads a plain text article: header lines, headline, paragraphs; see `metadata.ts` and `boilerplate.ts`. */
export function readPlainText(decoded: string): RawArticle {
  const { metadata, body } = splitHeader(cleanText(decoded));
  const stripped = stripTrailingBoilerplate(unwrapLines(body));
  const title = headlineOf(stripped.text);
  return {
    text: stripped.text,
    found: [...foundIn(metadata, 'given'), ...foundIn({ title, url: stripped.url }, 'text')],
  };
}
