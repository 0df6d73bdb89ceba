import type { Referent } from '../../domain/analysis.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import { withSharedDates } from './time/shared-dates.ts';
import { mainAttack } from './weapons.ts';

const sentence = (draft: Draft): number => draft.trigger.sentence;

/** "X carried out an attack on Y": X attacked Y. */
function attackers(drafts: readonly Draft[]): Draft[] {
  const acts = drafts.filter((draft) => draft.predicate === 'CARRIED_OUT' && draft.object?.type === 'Attack');
  const hits = drafts.filter((draft) => draft.predicate === 'ATTACKED');
  return acts.flatMap((act) =>
    hits
      .filter((hit) => hit.subject === act.object && sentence(hit) === sentence(act) && hit.object !== act.subject)
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

/** What killed or injured where the sentence does not say: its attacker, its attack, else the document's main attack. */
function cause(reading: Reading, drafts: readonly Draft[], draft: Draft): Referent | null {
  const attacker = drafts.find(
    (other) =>
      other.predicate === 'ATTACKED' &&
      other.subject &&
      sentence(other) === sentence(draft) &&
      other.object !== draft.object,
  );
  if (attacker) return attacker.subject;
  const tokens = reading.bySentence.get(sentence(draft)) ?? [];
  for (const token of tokens) {
    const [referent, more] = reading.document.referentsAt.get(token.index) ?? [];
    if (referent?.type === 'Attack' && more === undefined) return referent;
  }
  const main = mainAttack(reading);
  return main && main.mentions.length > 1 ? main : null;
}

/** Casualties of whom the sentence names no cause get one from their surroundings. */
function withCauses(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const casualty = (draft.predicate === 'KILLED' || draft.predicate === 'INJURED') && !draft.subject;
    if (!casualty || draft.polarity === 'negated') return draft;
    const subject = cause(reading, drafts, draft);
    return subject ? { ...draft, subject } : draft;
  });
}

/** Adds what follows from several claims of a document together. */
export function infer(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const grown = withCauses(reading, [...drafts, ...attackers(drafts), ...threats(drafts), ...ownClaims(drafts)]);
  return withSharedDates(reading, grown);
}
