import type { Token } from '../../domain/analysis.ts';
import type { Reading } from './reading.ts';
import { children, head, isVerbal } from './tree.ts';

const REDUCED = new Set(['advcl', 'amod', 'ccomp', 'xcomp', 'ROOT']);

function isPassiveConjunct(reading: Reading, verb: Token): boolean {
  const above = head(reading, verb);
  if (!isVerbal(above)) return false;
  const inherits = children(reading, verb, 'nsubj', 'aux').length === 0;
  if (inherits && isPassive(reading, above)) return true;
  return children(reading, verb, 'agent').length > 0 && children(reading, verb, 'dobj').length === 0;
}

/** Whether the grammatical subject of a verb undergoes the act: "was stopped", "found in", "and then released". */
export function isPassive(reading: Reading, verb: Token): boolean {
  if (children(reading, verb, 'nsubjpass', 'auxpass').length > 0) return true;
  if (verb.tag !== 'VBN') return false;
  if (verb.dep === 'acl') return children(reading, verb, 'nsubj', 'aux').length === 0;
  if (verb.dep === 'conj') return isPassiveConjunct(reading, verb);
  const bare = children(reading, verb, 'aux', 'nsubj').length === 0;
  return bare && REDUCED.has(verb.dep) && children(reading, verb, 'agent').length > 0;
}
