import { stripTrailingBoilerplate } from './boilerplate.ts';
import { cleanText } from './clean.ts';
import { headlineOf, type Metadata, splitHeader } from './metadata.ts';
import { unwrapLines } from './unwrap.ts';

/** A text and what came with it, before dates are checked and an id is made. */
export interface RawArticle {
  readonly text: string;
  readonly metadata: Metadata;
}

/** Reads a plain text article: header lines, headline, paragraphs; see `metadata.ts` and `boilerplate.ts`. */
export function readPlainText(decoded: string): RawArticle {
  const { metadata, body } = splitHeader(cleanText(decoded));
  const stripped = stripTrailingBoilerplate(unwrapLines(body));
  const title = headlineOf(stripped.text);
  return {
    text: stripped.text,
    metadata: {
      ...(title !== undefined && { title }),
      ...(stripped.url !== undefined && { url: stripped.url }),
      ...metadata,
    },
  };
}
