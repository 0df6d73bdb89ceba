import type { SourceDocument } from '../domain/document.ts';
import { articleFrom } from './json-article.ts';
import { toDocument } from './to-document.ts';

/** Makes a document of a JSON article that has been parsed, as another process sends it. @throws ClaimgraphError E_INPUT */
export const readJsonDocument = (value: unknown, index: number): SourceDocument => {
  const name = `article ${index + 1}`;
  return toDocument(articleFrom(value, name), name);
};
