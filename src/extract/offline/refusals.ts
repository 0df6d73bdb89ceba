import type { Token } from '../../domain/analysis.ts';
import { coordinated } from './argument.ts';
import type { Finding } from './draft.ts';
import { factualityOf } from './factuality.ts';
import { logicalArguments } from './logical.ts';
import { isPassive } from './passive.ts';
import type { Reading } from './reading.ts';
import { children, prepositionObjects } from './tree.ts';
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
    .filter(({ referent }) => isActor(referent))
    .map((stopped) => ({
      predicate: 'STOPPED',
      subject: subject[0] ?? null,
      object: stopped,
      trigger: verb,
      rule: 'refusal:not-allowed',
      lexicalNegation: true,
    }));
}

/** "failed to act on the tip", "the tips were not acted on": what is not acted on is ignored. */
function notActedOn(reading: Reading, verb: Token): Finding[] {
  if (verb.lemma !== 'act' || factualityOf(reading, verb).polarity === 'affirmed') return [];
  const { subject, object } = logicalArguments(reading, verb);
  const topics = ['on', 'upon']
    .flatMap((word) => prepositionObjects(reading, verb, word))
    .flatMap((token) => coordinated(reading, token));
  const ignored = topics.length > 0 ? topics : object;
  return ignored.map((what) => ({
    predicate: 'IGNORED',
    subject: subject[0] ?? null,
    object: what,
    trigger: verb,
    rule: 'refusal:not-acted-on',
    lexicalNegation: true,
  }));
}

/** Permissions that were refused and advice that was not taken. */
export const refusalFindings = (reading: Reading): Finding[] =>
  reading.tokens
    .filter((token) => token.pos === 'VERB')
    .flatMap((verb) => [...ofVerb(reading, verb), ...notActedOn(reading, verb)]);
