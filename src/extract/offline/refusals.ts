import type { Token } from '../../domain/analysis.ts';
import { coordinated } from './argument.ts';
import type { Finding } from './draft.ts';
import { logicalArguments } from './logical.ts';
import { isPassive } from './passive.ts';
import type { Reading } from './reading.ts';
import { children } from './tree.ts';
import { isActor } from './types.ts';

const PERMITTING = new Set(['allow', 'permit', 'let']);

/** "was not allowed to board", "did not let them in": who may not is stopped. */
function ofVerb(reading: Reading, verb: Token): Finding[] {
  if (!PERMITTING.has(verb.lemma) || children(reading, verb, 'neg').length === 0) return [];
  const { subject, object } = logicalArguments(reading, verb);
  const inside = children(reading, verb, 'ccomp', 'xcomp').flatMap((clause) => children(reading, clause, 'nsubj'));
  const refused = isPassive(reading, verb)
    ? object
    : [...object, ...inside.flatMap((token) => coordinated(reading, token))];
  return refused
    .filter(({ referent }) => isActor(referent) || referent.type === 'Topic')
    .map((stopped) => ({
      predicate: 'STOPPED',
      subject: subject[0] ?? null,
      object: stopped,
      trigger: verb,
      rule: 'refusal:not-allowed',
      polarity: 'affirmed',
    }));
}

/** Permissions that were refused. */
export const refusalFindings = (reading: Reading): Finding[] =>
  reading.tokens.filter((token) => token.pos === 'VERB').flatMap((verb) => ofVerb(reading, verb));
