import type { SourceDocument } from '../domain/document.ts';
import { ClaimgraphError } from '../domain/errors.ts';
import { readJsonDocument } from '../read/article.ts';

/** An article as a program has it. Only the text is needed; words such as "on Monday" mean a day only with `published`. */
export interface Article extends Partial<Omit<SourceDocument, 'text'>> {
  readonly text: string;
}

/**
 * Makes a document of an article that a program has: text normalised, id derived from it unless given.
 * @throws ClaimgraphError E_INPUT for one without text, or with a date that is none
 * @example
 * const document = article({ text: 'Velden warned the port of Orsk on Monday.', published: '2031-05-06' });
 */
export function article(given: Article): SourceDocument {
  const document = readJsonDocument(given, 0);
  if (given.published === undefined || document.published !== undefined) return document;
  const hint = 'Write it as 2031-05-06.';
  throw new ClaimgraphError('E_INPUT', `published ${JSON.stringify(given.published)} is not a date`, { hint });
}
