import type { Referent, Token } from '../../domain/analysis.ts';
import type { PhraseFrame, Role } from '../../domain/frames.ts';
import { type Argument, argumentsAt, coordinated } from './argument.ts';
import { toldHappening } from './causes.ts';
import type { Finding } from './draft.ts';
import { type LogicalArguments, logicalArguments } from './logical.ts';
import { nounRole } from './noun-roles.ts';
import type { Reading } from './reading.ts';
import { surfaceSubject } from './subject.ts';
import { children, head, isVerbal, prepositionObjects } from './tree.ts';
import { fits, isHappening } from './types.ts';

const MAX_CONJUNCTS = 4;

/** A phrase where it stands: its noun, and the verb or noun that it hangs on. */
interface Phrase {
  readonly noun: Token;
  readonly above: Token;
  /** The arguments of the verb above; undefined below a noun. */
  readonly logical: LogicalArguments | undefined;
}

/** Who is in the state: the object of an active verb, else the subject; below a noun that noun. */
function holder(reading: Reading, { above, logical }: Phrase): readonly Argument[] {
  if (!logical) return argumentsAt(reading, above);
  return logical.object.length > 0 ? logical.object : surfaceSubject(reading, above);
}

/** Who brought the state about: "the *police* kept them under surveillance". */
function keeper(reading: Reading, { above, logical }: Phrase): readonly Argument[] {
  if (logical) return logical.object.length > 0 ? logical.subject : [];
  const verb = above.dep === 'dobj' ? head(reading, above) : undefined;
  return verb && ['have', 'keep', 'hold', 'put', 'place'].includes(verb.lemma) ? surfaceSubject(reading, verb) : [];
}

/** The happening that the clause or the noun above tells. */
const deed = (reading: Reading, { above, logical }: Phrase): readonly Argument[] =>
  logical ? toldHappening(reading, above) : argumentsAt(reading, above).filter(({ referent }) => isHappening(referent));

const ROLES: Readonly<Record<string, (reading: Reading, phrase: Phrase) => readonly Argument[]>> = {
  holder,
  keeper,
  deed,
  doer: (reading, { above, logical }) => (logical ? surfaceSubject(reading, above) : argumentsAt(reading, above)),
};

function role(reading: Reading, phrase: Phrase, name: Role): readonly Argument[] {
  const named = ROLES[name];
  if (named) return named(reading, phrase);
  const own = nounRole(reading, phrase.noun, name);
  if (own.length > 0 || !phrase.logical) return own;
  const beside = prepositionObjects(reading, phrase.above, name).filter((token) => token.index > phrase.noun.index);
  return beside.flatMap((token) => coordinated(reading, token));
}

function fill(reading: Reading, phrase: Phrase, roles: readonly Role[], types: readonly string[] | undefined) {
  for (const name of roles) {
    if (name === 'none') return [null];
    const found = role(reading, phrase, name).filter(({ referent }) => fits(referent, types, reading.cues));
    if (found.length > 0) return found.slice(0, MAX_CONJUNCTS);
  }
  return [];
}

function aboutOf(reading: Reading, phrase: Phrase, { about = [] }: PhraseFrame): Referent[] {
  return [...new Set(about.flatMap((name) => role(reading, phrase, name)).map(({ referent }) => referent))];
}

function applyFrame(reading: Reading, phrase: Phrase, frame: PhraseFrame): Finding[] {
  const { noun, above, logical } = phrase;
  if (frame.verbs && !frame.verbs.includes(above.lemma)) return [];
  const objects = fill(reading, phrase, frame.object, frame.objectTypes);
  return fill(reading, phrase, frame.subject, frame.subjectTypes).flatMap((subject) =>
    objects.map((object) => ({
      predicate: frame.predicate,
      subject,
      object,
      about: aboutOf(reading, phrase, frame),
      trigger: logical ? above : noun,
      evidence: [noun],
      rule: `phrase:${noun.lemma}`,
      ...(frame.negative ? { negative: true } : {}),
      ...(frame.mode === undefined ? {} : { mode: frame.mode }),
    })),
  );
}

/** "in custody", "on watch list": the preposition with the noun, and with its compound. */
function keysOf(reading: Reading, preposition: Token, noun: Token): string[] {
  const compound = children(reading, noun, 'compound', 'amod').map((token) => token.lower);
  return ['', ...compound.map((word) => `${word} `)].map((word) => `${preposition.lower} ${word}${noun.lemma}`);
}

function ofPreposition(reading: Reading, preposition: Token): Finding[] {
  const above = head(reading, preposition);
  return children(reading, preposition, 'pobj', 'amod', 'pcomp').flatMap((noun) => {
    const frames = keysOf(reading, preposition, noun).flatMap((key) => reading.cues.phrases.get(key) ?? []);
    if (frames.length === 0) return [];
    const phrase = { noun, above, logical: isVerbal(above) ? logicalArguments(reading, above) : undefined };
    return frames.flatMap((frame) => applyFrame(reading, phrase, frame));
  });
}

/** What prepositional phrases say of whoever is in them: "in custody", "under orders from", "to the aid of". */
export const phraseFindings = (reading: Reading): Finding[] =>
  reading.tokens.filter((token) => token.dep === 'prep').flatMap((token) => ofPreposition(reading, token));
