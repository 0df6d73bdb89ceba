import type { Referent, Token } from '../../domain/analysis.ts';
import type { NounFrame, Role } from '../../domain/frames.ts';
import type { Argument } from './argument.ts';
import type { Finding } from './draft.ts';
import { nounRole } from './noun-roles.ts';
import { type Reading, referentAt } from './reading.ts';
import { fits } from './types.ts';
import { emptySide, traceMiss } from './why.ts';

const MAX_CONJUNCTS = 4;

function fill(
  reading: Reading,
  noun: Token,
  roles: readonly Role[],
  types: readonly string[] | undefined,
): readonly (Argument | null)[] {
  for (const role of roles) {
    if (role === 'none') return [null];
    const found = nounRole(reading, noun, role).filter(({ referent }) => fits(referent, types, reading.cues));
    if (found.length > 0) return found.slice(0, MAX_CONJUNCTS);
  }
  return [];
}

function aboutOf(reading: Reading, noun: Token, frame: NounFrame, used: readonly (Referent | undefined)[]): Referent[] {
  const found = (frame.about ?? []).flatMap((role) => nounRole(reading, noun, role));
  return [...new Set(found.map(({ referent }) => referent))].filter((referent) => !used.includes(referent));
}

const ruleOf = (noun: Token, frame: NounFrame): string =>
  `noun:${frame.lemmas ? noun.lemma : frame.predicate.toLowerCase()}`;

function traceEmpty(reading: Reading, noun: Token, frame: NounFrame, side: 'subject' | 'object'): void {
  const types = side === 'subject' ? frame.subjectTypes : frame.objectTypes;
  traceMiss(reading, { trigger: noun, predicate: frame.predicate, rule: ruleOf(noun, frame) }, () =>
    emptySide(
      reading,
      side,
      frame[side].flatMap((role) => (role === 'none' ? [] : nounRole(reading, noun, role))),
      types,
    ),
  );
}

function applyFrame(reading: Reading, noun: Token, frame: NounFrame): Finding[] {
  const subjects = fill(reading, noun, frame.subject, frame.subjectTypes);
  const objects = fill(reading, noun, frame.object, frame.objectTypes).filter(
    (object) => !frame.notObjects?.includes(object?.referent.headLemma ?? ''),
  );
  if (subjects.length === 0) traceEmpty(reading, noun, frame, 'subject');
  else if (objects.length === 0) traceEmpty(reading, noun, frame, 'object');
  return subjects.flatMap((subject) =>
    objects
      .filter((object) => subject !== null || object !== null)
      .map((object) => ({
        predicate: frame.predicate,
        subject,
        object,
        about: aboutOf(reading, noun, frame, [subject?.referent, object?.referent]),
        trigger: noun,
        rule: ruleOf(noun, frame),
        ...(frame.negative ? { negative: true } : {}),
        ...(frame.structural ? { inference: 'structural' as const } : {}),
        ...(frame.mode === undefined ? {} : { mode: frame.mode }),
        ...(frame.asRole ? { role: noun.lemma } : {}),
      })),
  );
}

function framesOf(reading: Reading, noun: Token): readonly NounFrame[] {
  const byWord = reading.cues.nouns.get(noun.lemma) ?? [];
  const referent = noun.pos === 'PRON' ? undefined : referentAt(reading, noun);
  const byType = referent ? (reading.cues.referents.get(referent.type) ?? []) : [];
  return [...byWord, ...byType.filter((frame) => !frame.notLemmas?.includes(noun.lemma))];
}

/** What nouns say by themselves: "the arrest of X", "a warning from X", "an attack on Y". */
export const nounFindings = (reading: Reading): Finding[] =>
  reading.tokens
    .filter((token) => token.pos === 'NOUN' || token.pos === 'PROPN')
    .flatMap((noun) => framesOf(reading, noun).flatMap((frame) => applyFrame(reading, noun, frame)));
