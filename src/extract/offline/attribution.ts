import type { Referent, Token } from '../../domain/analysis.ts';
import { argumentsAt } from './argument.ts';
import { logicalArguments } from './logical.ts';
import type { Reading } from './reading.ts';
import { children, prepositionObjects } from './tree.ts';
import { isActor } from './types.ts';

/** "according to X" anywhere in the sentence, unless it stands in another's quotation. */
export function accordingTo(reading: Reading, token: Token): Referent | undefined {
  for (const according of reading.bySentence.get(token.sentence) ?? []) {
    if (according.lower !== 'according' || (according.quoted && !token.quoted)) continue;
    const to =
      children(reading, according).find((child) => child.lower === 'to') ?? reading.tokens[according.index + 1];
    const [source] = to ? children(reading, to, 'pobj') : [];
    const found = source && argumentsAt(reading, source)[0];
    if (found) return found.referent;
  }
  return undefined;
}

/** A person, body or document may vouch for something; a fact or a situation that "shows" it may not. */
const mayVouch = (reading: Reading, referent: Referent): boolean =>
  isActor(referent) || reading.cues.words('documents').has(referent.headLemma);

/** Who says the content of a speech verb. */
export const speakerOf = (reading: Reading, verb: Token): Referent | undefined =>
  logicalArguments(reading, verb).subject.find(({ referent }) => mayVouch(reading, referent))?.referent;

/** Whether a speech verb has a subject that cannot vouch: "the figures show". */
export const isShownByThings = (reading: Reading, verb: Token): boolean => {
  const { subject } = logicalArguments(reading, verb);
  return subject.length > 0 && subject.every(({ referent }) => !mayVouch(reading, referent));
};

function isMedium(reading: Reading, referent: Referent): boolean {
  return referent.kind === 'media' || reading.cues.words('mediaNouns').has(referent.headLemma);
}

/** Whom the speaker told it, where that is a medium: "told the Associated Press", "said in a letter to Radio Ost". */
export function relaysOf(reading: Reading, verb: Token): Referent[] {
  const told = [
    ...children(reading, verb, 'dobj', 'dative').filter((token) => token.pos !== 'ADP'),
    ...prepositionObjects(reading, verb, 'to'),
  ];
  return told
    .flatMap((token) => argumentsAt(reading, token))
    .map(({ referent }) => referent)
    .filter((referent) => isActor(referent) && isMedium(reading, referent) && referent.named);
}

/** Whose claim, report or fear it is: "Norway's claim that", "fears by residents that". */
export const ownerOf = (reading: Reading, noun: Token): Referent | undefined =>
  [
    ...children(reading, noun, 'poss'),
    ...['by', 'from', 'of'].flatMap((word) => prepositionObjects(reading, noun, word)),
  ]
    .flatMap((token) => argumentsAt(reading, token))
    .find(({ referent }) => mayVouch(reading, referent))?.referent;

/** The speaker of the quotation that a token stands in. */
export const quotedSpeaker = (reading: Reading, token: Token): Referent | undefined =>
  token.quoted ? reading.document.speakerAt.get(token.index) : undefined;
