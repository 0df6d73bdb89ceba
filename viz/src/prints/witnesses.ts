import type { ViewClaim } from '../../../src/domain/view.ts';
import type { PrintAnswers } from './prints.ts';

/** For articles that share a witness, the article that it likely comes from. Every other article is a witness of its own, also where nothing is known. */
export type Witnesses = ReadonlyMap<string, string>;

/** Until the question of editions is answered. */
export const ALL_APART: Witnesses = new Map();

/** Which articles are one witness: printings of one story, and versions of one page. */
export const witnessesIn = ({ editions }: Pick<PrintAnswers, 'editions'>): Witnesses =>
  new Map(
    editions.rows.flatMap(({ articleIds }) => {
      const ids = Array.isArray(articleIds) ? articleIds.map(String) : [];
      return ids.map((id) => [id, ids[0]!] as const);
    }),
  );

/** The witness that a claim's article belongs to, by the id of an article. */
export const witnessOf = ({ docId }: Pick<ViewClaim, 'docId'>, witnesses: Witnesses): string =>
  witnesses.get(docId) ?? docId;
