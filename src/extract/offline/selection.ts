import type { Draft } from './draft.ts';
import { type DraftIndex, indexDrafts } from './draft-index.ts';
import { reasonAgainstStatement, type Told, wordsTold } from './needless-statements.ts';
import type { Reading } from './reading.ts';
import { isHappening, isTarget } from './types.ts';
import { kept } from './why.ts';

/** By predicate: those that tell more when the same words say both. */
const MORE_EXACT: Readonly<Record<string, readonly string[]>> = {
  SAID: ['WITHDREW'],
  KNEW: ['SAID'],
  IDENTIFIED: ['CHARGED'],
  SHARED_WITH: ['WARNED', 'ORDERED', 'BORDERS', 'REQUESTED'],
  ATTACKED: ['KILLED', 'OCCURRED_IN'],
  SUPPORTED: ['SHARED_WITH'],
  ORDERED: ['LEADS', 'WARNED'],
  ANNOUNCED: ['WARNED'],
  DENIED: ['STOPPED', 'RESPONDED_TO'],
  TRAVELLED_TO: ['FLED_TO'],
  IGNORED: ['EXPELLED', 'DENIED'],
  OBTAINED: ['SHARED_WITH', 'SUPPORTED', 'ATTACKED'],
  LEFT: ['FLED_TO', 'EVADED', 'WITHDREW'],
};

/** Two uses of one verb: the more exact claim wins over the vague one. */
function exactTwin(reading: Reading, draft: Draft, index: DraftIndex): Draft | undefined {
  const hit = draft.predicate === 'ATTACKED' && draft.object !== null && isTarget(draft.object, reading.cues);
  const exact = MORE_EXACT[draft.predicate]?.filter((predicate) => !hit || predicate !== 'OCCURRED_IN');
  return exact && index.at(draft.trigger).find(({ predicate }) => exact.includes(predicate));
}

/** Whether another claim of the sentence says the same and names the side that this one leaves out. */
function isHalfTwin(draft: Draft, index: DraftIndex): boolean {
  if (draft.subject && draft.object) return false;
  return index
    .inSentenceOf(draft.trigger)
    .some(
      (other) =>
        other.predicate === draft.predicate &&
        other.subject !== null &&
        other.object !== null &&
        other.polarity === draft.polarity &&
        (draft.subject ?? other.subject) === other.subject &&
        (draft.object ?? other.object) === other.object,
    );
}

function signature(reading: Reading, draft: Draft, dated = true): string {
  const { predicate, polarity, time } = draft;
  const sides = [draft.subject?.key, draft.object?.key];
  if (reading.ontology.definition(reading.ontology.predicate(predicate)).symmetric) sides.sort();
  const when = reading.cues.words('structural').has(predicate) || !dated ? '' : (time?.start ?? '');
  return JSON.stringify([...sides, predicate, polarity, when]);
}

/** An undated claim about a happening that another claim dates: "killed in the attack", told again. */
const isUndatedTwin = (reading: Reading, draft: Draft, dated: ReadonlySet<string>): boolean =>
  !draft.time?.start && isOfHappening(reading, draft) && dated.has(signature(reading, draft, false));

const isOfHappening = (reading: Reading, { predicate, subject }: Draft): boolean =>
  reading.cues.words('datedTogether').has(predicate) && subject !== null && isHappening(subject);

/** Why a draft adds nothing to the others, in words. */
function reasonAgainst(reading: Reading, draft: Draft, told: Told): string | undefined {
  const { index } = told;
  const needless = reasonAgainstStatement(reading, draft, told);
  if (needless !== undefined) return needless;
  const exact = exactTwin(reading, draft, index);
  if (exact) return `the same words say more exactly ${exact.predicate}`;
  return isHalfTwin(draft, index) ? 'the sentence says the same with both sides' : undefined;
}

/** Keeps the first of equal claims, and statements only where nothing else says their content. */
export function select(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  const told = { index: indexDrafts(drafts), words: wordsTold(reading, drafts) };
  const dated = new Set(drafts.filter(({ time }) => time?.start).map((draft) => signature(reading, draft, false)));
  return kept(reading, drafts, (draft) => {
    const reason = reasonAgainst(reading, draft, told);
    if (reason !== undefined) return reason;
    if (isUndatedTwin(reading, draft, dated)) return 'told elsewhere with its date';
    const key = signature(reading, draft);
    if (seen.has(key)) return 'told before';
    seen.add(key);
    return undefined;
  });
}
