import type { Token } from '../../domain/analysis.ts';
import type { AdjectiveFrame } from '../../domain/frames.ts';
import { type Argument, coordinated } from './argument.ts';
import { clauseTopic } from './clause.ts';
import type { Finding } from './draft.ts';
import { logicalArguments } from './logical.ts';
import type { Reading } from './reading.ts';
import { surfaceSubject } from './subject.ts';
import { children, head, isVerbal, prepositionObjects } from './tree.ts';
import { fits, isActor } from './types.ts';

const PREDICATIVE = new Set([
  'acomp',
  'prep',
  'ROOT',
  'relcl',
  'ccomp',
  'acl',
  'amod',
  'xcomp',
  'conj',
  'oprd',
  'advmod',
  'pcomp',
  'pobj',
]);

/** "described as *loyal* to": those whom a verb calls so. */
function calledSo(reading: Reading, word: Token): Argument[] {
  const above = head(reading, word);
  const verb = head(reading, above);
  return above.lower === 'as' && isVerbal(verb) ? [...logicalArguments(reading, verb).object] : [];
}

/** "*became* aware", "*remained* unaware". */
const COPULAS = new Set(['become', 'remain', 'stay', 'grow', 'get']);

/** The verb that ties an adjective to its subject: the copula, or the word itself. */
function copula(reading: Reading, word: Token): Token {
  const above = head(reading, word);
  const ties = above.lemma === 'be' || (word.dep === 'acomp' && COPULAS.has(above.lemma));
  return ties ? above : word;
}

function complement(reading: Reading, word: Token, frame: AdjectiveFrame): Argument[] {
  const tokens = frame.object.flatMap((role) =>
    role === 'object' ? children(reading, word, 'pobj') : prepositionObjects(reading, word, role),
  );
  const named = tokens.flatMap((token) => coordinated(reading, token));
  return named.length === 0 && frame.object.includes('clause') ? [...clauseTopic(reading, word)] : named;
}

const oriented = (frame: AdjectiveFrame, subject: Argument, object: Argument | null) =>
  frame.inverted ? { subject: object, object: subject } : { subject, object };

/** "the only suspect involved in the raid": suspected of it. */
const isOfSuspect = (reading: Reading, word: Token): boolean =>
  reading.cues.lexicon.roles.suspect.has(head(reading, word).lemma);

function applyFrame(reading: Reading, word: Token, frame: AdjectiveFrame): Finding[] {
  const verb = copula(reading, word);
  const types = frame.subjectTypes ?? (frame.inverted ? ['Actor', 'Thing'] : ['Actor']);
  const called = calledSo(reading, word);
  const subjects = (called.length > 0 ? called : surfaceSubject(reading, verb)).filter(({ referent }) =>
    fits(referent, types, reading.cues),
  );
  const alone = frame.object.includes('subject');
  const objects = alone ? [null] : complement(reading, word, frame);
  return subjects.flatMap((subject) =>
    objects
      .map((object) => oriented(frame, subject, object))
      .filter((sides) => !frame.inverted || frame.subjectTypes || !sides.subject || isActor(sides.subject.referent))
      .filter((sides) => !sides.object || fits(sides.object.referent, frame.objectTypes, reading.cues))
      .map((sides) => ({
        ...sides,
        predicate: frame.predicate,
        trigger: verb,
        evidence: [word],
        rule: `adjective:${word.lower}`,
        ...(isOfSuspect(reading, word) ? { doubtful: true } : {}),
        ...(frame.negative ? { negative: true } : {}),
        ...(frame.mode === undefined ? {} : { mode: frame.mode }),
        ...(frame.role === undefined ? {} : { role: frame.role }),
      })),
  );
}

/** What adjectives with a complement say: "aware of the plot", "responsible for the attack", "behind it". */
export const adjectiveFindings = (reading: Reading): Finding[] =>
  reading.tokens
    .filter((token) => PREDICATIVE.has(token.dep))
    .flatMap((word) =>
      (reading.cues.adjectives.get(word.lower) ?? []).flatMap((frame) => applyFrame(reading, word, frame)),
    );
