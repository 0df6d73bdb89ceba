import type { SourceDocument } from '../domain/document.ts';
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
export const article = (given: Article): SourceDocument => readJsonDocument(given, 0);
