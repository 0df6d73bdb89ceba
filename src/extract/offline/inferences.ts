import type { Referent, Token } from '../../domain/analysis.ts';
import type { Draft } from './draft.ts';
import { type DraftIndex, indexDrafts } from './draft-index.ts';
import type { Reading } from './reading.ts';
import { withSharedDates } from './time/shared-dates.ts';
import { children, head, isVerbal } from './tree.ts';
import { isHappening } from './types.ts';

/** How many sentences an attack is remembered as the cause of what is told without one. */
const NEAR = 3;
const CASUALTIES = new Set(['KILLED', 'INJURED']);

/** "X carried out an attack on Y": X attacked Y. */
function attackers(drafts: readonly Draft[]): Draft[] {
  const acts = drafts.filter((draft) => draft.predicate === 'CARRIED_OUT' && draft.object?.type === 'Attack');
  const hits = indexDrafts(drafts.filter((draft) => draft.predicate === 'ATTACKED'));
  return acts.flatMap((act) =>
    hits
      .inSentenceOf(act.trigger)
      .filter((hit) => hit.subject === act.object && hit.object !== act.subject)
      .map((hit) => ({
        ...act,
        predicate: 'ATTACKED',
        object: hit.object,
        evidence: [...act.evidence, ...hit.evidence],
        rule: 'inferred:carried-out-on',
      })),
  );
}

/** Announcing one's own attack is a threat. */
function threats(drafts: readonly Draft[]): Draft[] {
  return drafts
    .filter((draft) => draft.predicate === 'ATTACKED' && draft.modality === 'future')
    .filter((draft) => draft.attributedTo !== null && draft.attributedTo === draft.subject)
    .map((draft) => ({
      ...draft,
      predicate: 'THREATENED',
      modality: 'asserted' as const,
      attributedTo: null,
      rule: 'inferred:own-future-attack',
    }));
}

/** Saying that one carried out an attack is claiming it. */
function ownClaims(drafts: readonly Draft[]): Draft[] {
  return drafts
    .filter(
      (draft) => draft.predicate === 'CARRIED_OUT' && draft.modality === 'reported' && draft.object?.type === 'Attack',
    )
    .filter(
      (draft) => draft.polarity === 'affirmed' && draft.attributedTo !== null && draft.attributedTo === draft.subject,
    )
    .map((draft) => ({
      ...draft,
      predicate: 'CLAIMED_RESPONSIBILITY',
      modality: 'asserted' as const,
      attributedTo: null,
      rule: 'inferred:own-attack',
    }));
}

/** What can be the cause of a harm: an attack; of casualties also a disaster. */
const isCause = (reading: Reading, { type, headLemma }: Referent, { predicate }: Draft): boolean =>
  type === 'Attack' || (type === 'Event' && CASUALTIES.has(predicate) && reading.cues.words('hazards').has(headLemma));

/** "convicted of *arson*", "charged with *murder*": an offence by its name, not one that happened. */
function isOffence(reading: Reading, token: Token): boolean {
  const preposition = head(reading, token);
  const charged = token.dep === 'pobj' && ['of', 'with', 'for'].includes(preposition.lower);
  return charged && token.tag === 'NN' && isVerbal(head(reading, preposition)) && children(reading, token).length === 0;
}

/** The causes that a sentence speaks of, in its order. */
const causesIn = (reading: Reading, sentence: number, harm: Draft): Referent[] =>
  (reading.bySentence.get(sentence) ?? []).flatMap((token) => {
    const [referent, more] = reading.document.referentsAt.get(token.index) ?? [];
    const alone = referent && !referent.unreal && more === undefined;
    return alone && isCause(reading, referent, harm) && !isOffence(reading, token) ? [referent] : [];
  });

/** The cause that the text spoke of last, at most so many sentences before. */
function lastCause(reading: Reading, harm: Draft): Referent | null {
  for (let back = 1; back <= NEAR; back++) {
    const last = causesIn(reading, harm.trigger.sentence - back, harm).at(-1);
    if (last) return last;
  }
  return null;
}

/** What killed or injured where the sentence does not say: its attacker, its attack or disaster, else one just spoken of. */
function cause(reading: Reading, index: DraftIndex, draft: Draft): Referent | null {
  const attacker = index
    .inSentenceOf(draft.trigger)
    .find((other) => other.predicate === 'ATTACKED' && other.subject && other.object !== draft.object);
  if (attacker) return attacker.subject;
  return causesIn(reading, draft.trigger.sentence, draft)[0] ?? lastCause(reading, draft);
}

/** "was destroyed", "were hit": without anybody or anything that did it no attack, but maybe a storm. */
const isBareDamage = (reading: Reading, { predicate, trigger, instrument }: Draft): boolean =>
  predicate === 'ATTACKED' && !instrument && reading.cues.words('damaging').has(trigger.lemma);

/** Harm of which the sentence names no cause gets one from its surroundings. */
function withCauses(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const index = indexDrafts(drafts);
  return drafts.flatMap((draft) => {
    const damage = isBareDamage(reading, draft);
    const harm = damage || CASUALTIES.has(draft.predicate);
    if (draft.subject || !harm || draft.polarity === 'negated') return [draft];
    const subject = cause(reading, index, draft);
    if (!subject) return damage ? [] : [draft];
    return [{ ...draft, subject }];
  });
}

/** "The blast killed ten people in Lyon": where a happening took lives it took place. */
function scenes(drafts: readonly Draft[]): Draft[] {
  const placed = new Set(drafts.filter(({ predicate }) => predicate === 'OCCURRED_IN').map(({ subject }) => subject));
  return drafts
    .filter(
      ({ predicate, subject, place, polarity }) =>
        CASUALTIES.has(predicate) &&
        polarity === 'affirmed' &&
        subject &&
        place?.named &&
        isHappening(subject) &&
        !placed.has(subject),
    )
    .map((draft) => ({
      ...draft,
      predicate: 'OCCURRED_IN',
      object: draft.place,
      place: null,
      about: [],
      rule: 'inferred:scene',
      confidence: 0.5,
    }));
}

/** Adds what follows from several claims of a document together. */
export function infer(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const grown = withCauses(reading, [...drafts, ...attackers(drafts), ...threats(drafts), ...ownClaims(drafts)]);
  return withSharedDates(reading, [...grown, ...scenes(grown)]);
}
