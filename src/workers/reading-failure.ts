import type { SourceDocument } from '../domain/document.ts';
import { ClaimgraphError } from '../domain/errors.ts';

/** What people call a document that has come without a name of a file. */
const calledAs = ({ title, url, id }: SourceDocument): string => title ?? url ?? id;

/** Why no claims could be read off a document, for people: what was meant for them as it is. */
export function readingFailure(document: SourceDocument, error: unknown): ClaimgraphError {
  if (error instanceof ClaimgraphError) return error;
  const why = error instanceof Error ? error.message : String(error);
  const hint = 'The others are read. This is a fault of claimgraph: report it with the article.';
  return new ClaimgraphError('E_INPUT', `no claims could be read off ${calledAs(document)}: ${why}`, {
    cause: error,
    hint,
  });
}

/** Why a document was given up. */
export const givenUp = (document: SourceDocument, why: string): ClaimgraphError =>
  new ClaimgraphError('E_INPUT', `${calledAs(document)} ${why} and was given up`, {
    hint: 'Split it into articles, or read it alone with --workers 0, which waits for ever.',
  });
