import type { Token } from '../../domain/analysis.ts';
import type { Reading } from './reading.ts';
import { children } from './tree.ts';

const CLAUSES = new Set(['ccomp', 'relcl', 'advcl', 'conj', 'parataxis', 'xcomp']);
const MAX_DEPTH = 6;

/** The tokens of a word's own phrases after it: its subtree without further clauses. */
export function phraseTokens(reading: Reading, token: Token, depth = 0): Token[] {
  if (depth > MAX_DEPTH) return [];
  return children(reading, token)
    .filter((child) => !CLAUSES.has(child.dep) && child.index > token.index)
    .flatMap((child) => [child, ...phraseTokens(reading, child, depth + 1)]);
}
