import type { SourceDocument } from '../domain/document.ts';
import { ClaimgraphError } from '../domain/errors.ts';
import { articleFrom } from './json-article.ts';
import { parsePublished } from './published.ts';
import { toDocument } from './to-document.ts';

const DATES = ['published', 'modified'] as const;

/**
 * Makes a document of a JSON article that has been parsed, as a program or another process hands it in. Unlike a file's, a
 * date of it that is none is refused: nobody would see the warning.
 * @throws ClaimgraphError E_INPUT
 */
export const readJsonDocument = (value: unknown, index: number): SourceDocument => {
  const name = `article ${index + 1}`;
  const article = articleFrom(value, name);
  for (const field of DATES) {
    const given = article.found.find((each) => each.field === field)?.value;
    if (given === undefined || parsePublished(given) !== null) continue;
    const hint = 'Write it as 2031-05-06.';
    throw new ClaimgraphError('E_INPUT', `${name}: ${field} ${JSON.stringify(given)} is not a date`, { hint });
  }
  return toDocument(article, name);
};
