import { z } from 'zod';
import { DOCUMENT_FIELDS, ORIGINS } from '../domain/document.ts';
import { ClaimgraphError } from '../domain/errors.ts';
import { normalizeText } from '../domain/id.ts';
import { foundIn, type Metadata, type RawArticle } from './raw-article.ts';

const optional = z.string().nullish();

/** An article as JSON. */
export const articleSchema = z.object({
  id: z.union([z.string(), z.number().transform(String)]).nullish(),
  title: optional,
  url: optional,
  publisher: optional,
  published: optional,
  language: optional,
  licence: optional,
  author: optional,
  modified: optional,
  retrieved: optional,
  address: optional,
  /** As this product writes it, where another process has read the article. */
  origins: z.partialRecord(z.enum(DOCUMENT_FIELDS), z.enum(ORIGINS)).nullish(),
  text: z.string(),
});

/** An article as a program gives it: what nothing would be made of is refused. */
export const givenArticleSchema = z.strictObject(articleSchema.shape);

/** The line and column (from 1) at which the parser gave up. */
function placeOf(error: unknown, json: string): string {
  const position = /position (\d+)/.exec(String(error))?.[1];
  const before = json.slice(0, position === undefined ? json.length : Number(position)).split('\n');
  return `line ${before.length}, column ${before.at(-1)!.length + 1}`;
}

function parse(json: string, file: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    const reason = (cause as Error).message.replace(/ in JSON at position \d+.*$/s, '');
    throw new ClaimgraphError('E_INPUT', `${file} is not valid JSON (${placeOf(cause, json)}): ${reason}`, { cause });
  }
}

/** The article itself: the object under `doc` where there is one, else the whole. Anything beside it is not looked at. */
export function articleOf(value: unknown): unknown {
  const holder = z.object({ doc: z.looseObject({}) }).safeParse(value);
  return holder.success ? holder.data.doc : value;
}

/**
 * Reads `{id, title, url, publisher, published, text}` at the top or under `doc`, and nothing else of the file.
 * The text is taken as it is, only normalised (NFC, well-formed).
 * @throws ClaimgraphError E_INPUT naming the file and what is wrong where.
 */
export const readJsonArticle = (json: string, file: string): RawArticle => articleFrom(parse(json, file), file);

/** Reads an article that has been parsed already. @throws ClaimgraphError E_INPUT as `readJsonArticle` */
export function articleFrom(value: unknown, file: string): RawArticle {
  const parsed = articleSchema.safeParse(articleOf(value));
  if (!parsed.success) {
    const hint =
      'An article is {"text": "…"} with title, published, publisher and url where known, or the same under "doc".';
    throw new ClaimgraphError('E_INPUT', `${file} is no article: ${z.prettifyError(parsed.error)}`, { hint });
  }
  const { text, origins, ...fields } = parsed.data;
  const known = Object.entries(fields).filter(([, value]) => typeof value === 'string');
  const found = foundIn(Object.fromEntries(known) as Metadata, 'given');
  return {
    text: normalizeText(text),
    found: found.map((each) => ({ ...each, origin: origins?.[each.field] ?? 'given' })),
  };
}
