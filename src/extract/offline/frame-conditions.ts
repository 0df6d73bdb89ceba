import type { Token } from '../../domain/analysis.ts';
import type { Role, VerbFrame } from '../../domain/frames.ts';
import { type LogicalArguments, objectToken } from './logical.ts';
import { type Reading, referentAt } from './reading.ts';
import { children } from './tree.ts';
import { complements, verbRole } from './verb-roles.ts';

/** A verb with its arguments, about to be read by a frame. */
export interface Use {
  readonly verb: Token;
  readonly frame: VerbFrame;
  readonly logical: LogicalArguments;
}

const PARTICLES = ['prt', 'advmod', 'prep', 'advcl'];

const particles = (reading: Reading, verb: Token, words: readonly string[]): Token[] =>
  children(reading, verb, ...PARTICLES).filter((token) => words.includes(token.lower));

/** A noun of the list, or a pronoun that stands for one: "sent *it* on". */
function isOneOf(reading: Reading, token: Token, nouns: readonly string[]): boolean {
  if (nouns.includes(token.lemma) || nouns.includes(token.lower)) return true;
  const meant = token.pos === 'PRON' ? referentAt(reading, token) : undefined;
  return meant ? nouns.includes(meant.headLemma) : token.lower === 'it' && nouns.includes('it');
}

/** The grammatical object that is one of the nouns: in a passive the subject, or a second object ("was denied entry"). */
const carriedNoun = (reading: Reading, verb: Token, nouns: readonly string[]): Token | undefined =>
  [objectToken(reading, verb), ...children(reading, verb, 'dobj')].find(
    (token) => token !== undefined && isOneOf(reading, token, nouns),
  );

const results = (reading: Reading, verb: Token, words: readonly string[]): Token[] =>
  complements(reading, verb).filter((token) => words.includes(token.lower));

const isFilled = (reading: Reading, { verb, logical }: Use, role: Role): boolean =>
  verbRole(reading, verb, role, logical).length > 0;

/** A condition of a frame, and what it wants in words. */
interface Condition {
  readonly holds: (reading: Reading, use: Use) => boolean;
  readonly wants: (frame: VerbFrame) => string;
}

const anyOf = (words: readonly string[] = []): string => words.join(', ');

/** "a courier *named* Moss": says how he is called, not that somebody named him. */
const isCalled = ({ cues }: Reading, { dep, tag, lemma }: Token): boolean =>
  dep === 'acl' && tag === 'VBN' && cues.lexicon.namingVerbs.has(lemma);

const CONDITIONS: readonly Condition[] = [
  {
    holds: (reading, { verb, frame }) => frame.predicate !== 'IDENTIFIED' || !isCalled(reading, verb),
    wants: () => 'is no way of being called',
  },
  {
    holds: (reading, { verb, frame }) => !frame.particle || particles(reading, verb, frame.particle).length > 0,
    wants: ({ particle }) => `needs the particle ${anyOf(particle)}`,
  },
  {
    holds: (reading, { verb, frame }) => !frame.nouns || carriedNoun(reading, verb, frame.nouns) !== undefined,
    wants: ({ nouns }) => `needs an object out of ${anyOf(nouns)}`,
  },
  {
    holds: (reading, { verb, frame }) => !frame.complement || results(reading, verb, frame.complement).length > 0,
    wants: ({ complement }) => `needs the complement ${anyOf(complement)}`,
  },
  {
    holds: (reading, use) => use.frame.requires?.some((role) => isFilled(reading, use, role)) ?? true,
    wants: ({ requires }) => `needs something for ${anyOf(requires)}`,
  },
  {
    holds: (reading, use) => !use.frame.lacks?.some((role) => isFilled(reading, use, role)),
    wants: ({ lacks }) => `takes nothing for ${anyOf(lacks)}`,
  },
];

/** The first condition of a frame that a use of its verb does not meet, in words; undefined where this use is meant. */
export function unmet(reading: Reading, use: Use): ((frame: VerbFrame) => string) | undefined {
  return CONDITIONS.find(({ holds }) => !holds(reading, use))?.wants;
}

/** The words besides the arguments without which the verb would not say it: "took *part*", "tipped *off*". */
export function evidenceOf(reading: Reading, verb: Token, frame: VerbFrame): Token[] {
  const object = frame.nouns ? carriedNoun(reading, verb, frame.nouns) : undefined;
  return [
    ...(object ? [object] : []),
    ...particles(reading, verb, frame.particle ?? []),
    ...results(reading, verb, frame.complement ?? []),
  ];
}
