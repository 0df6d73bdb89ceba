import type { Token } from '../../domain/analysis.ts';
import { type Argument, coordinated } from './argument.ts';
import type { Reading } from './reading.ts';
import { children, prepositionObjects } from './tree.ts';
import { isActor, isBody } from './types.ts';

/** What several nouns stand for, with those coordinated with them. */
export const all = (reading: Reading, tokens: readonly Token[]): Argument[] =>
  tokens.flatMap((token) => coordinated(reading, token));

/** Those that can act. */
export const acting = (found: readonly Argument[]): Argument[] => found.filter(({ referent }) => isActor(referent));

/** A noun for something told: a letter, a warning, information. */
export const isMessage = (reading: Reading, { lemma }: Token): boolean =>
  reading.cues.words('communications').has(lemma) ||
  reading.cues.words('documents').has(lemma) ||
  reading.cues.lexicon.nouns.information.has(lemma);

/** "an Indian proposal", "the U.N. appeal": a nation or body named before a message made it. */
export const bodiesBefore = (reading: Reading, noun: Token): Argument[] =>
  all(reading, children(reading, noun, 'amod', 'compound', 'nmod')).filter(
    ({ referent }) => referent.named && isBody(referent),
  );

/** Who made a message: "a cable *from X*", "*X's* report", "a *Norwegian* proposal". */
export function authorOf(reading: Reading, noun: Token): Argument[] {
  if (!isMessage(reading, noun)) return [];
  const named = ['from', 'by'].flatMap((word) => prepositionObjects(reading, noun, word));
  const owners = children(reading, noun, 'poss').filter(({ pos }) => pos !== 'PRON');
  const found = acting(all(reading, [...named, ...owners]));
  return found.length > 0 ? found : bodiesBefore(reading, noun);
}
