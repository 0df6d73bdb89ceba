import type { Token } from '../../domain/analysis.ts';
import type { Reading } from './reading.ts';
import { head, isRoot, MAX_CLIMB } from './tree.ts';

/** A longer way says no more than that it is long. */
const LONGEST = 5;

/** The tokens from one up to its root, itself first. */
export function ancestry(reading: Reading, token: Token): Token[] {
  const line = [token];
  for (let at = token; line.length < MAX_CLIMB && !isRoot(at); line.push(at)) at = head(reading, at);
  return line;
}

const label = ({ dep, lower }: Token): string => (dep === 'prep' || dep === 'dative' ? `${dep}:${lower}` : dep);

/**
 * The way through the tree from a word to another: labels up with `<`, labels down with `>`; coordination of the last
 * noun is left out, since conjuncts share their role. `''` for the word itself.
 */
export function pathOf(reading: Reading, from: readonly Token[], to: Token): string {
  const steps = new Map(from.map((token, step) => [token.index, step]));
  const down: string[] = [];
  let at = to;
  while (!steps.has(at.index)) {
    if (isRoot(at) || down.length > LONGEST) return 'far';
    if (at.dep !== 'conj' || down.length > 0) down.unshift(`>${label(at)}`);
    at = head(reading, at);
  }
  const up = from.slice(0, steps.get(at.index)).map((token) => `<${label(token)}`);
  return up.length + down.length > LONGEST ? 'far' : [...up, ...down].join('');
}
