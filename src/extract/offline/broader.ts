import type { Referent } from '../../domain/analysis.ts';
import type { Draft } from './draft.ts';
import { type DraftIndex, indexDrafts } from './draft-index.ts';
import type { Reading } from './reading.ts';

const admits = (types: readonly string[], referent: Referent | null): boolean =>
  referent === null || types.includes(referent.type);

/** The same claim by the broader predicate, where that one takes its sides. */
function broadened(reading: Reading, { mode: _, ...draft }: Draft): Draft | undefined {
  const { ontology, cues } = reading;
  const { name, broader } = ontology.definition(ontology.predicate(draft.predicate));
  if (broader === undefined || (!draft.subject && cues.words('subjectRequired').has(broader))) return undefined;
  const { domain, range } = ontology.definition(ontology.predicate(broader));
  if (!admits(domain, draft.subject) || !admits(range, draft.object)) return undefined;
  return { ...draft, predicate: broader, role: draft.role ?? name.toLowerCase().replaceAll('_', ' ') };
}

const isSaidAlready = (index: DraftIndex, twin: Draft): boolean =>
  index
    .inSentenceOf(twin.trigger)
    .some(
      ({ predicate, subject, object, polarity }) =>
        predicate === twin.predicate &&
        subject === twin.subject &&
        object === twin.object &&
        polarity === twin.polarity,
    );

/**
 * Tells each claim whose predicate has a broader one by that one too: who reads claim documents with an older vocabulary
 * misses nothing. The graph keeps the exact one (`resolve/exact-claims.ts`).
 */
export function withBroader(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const index = indexDrafts(drafts);
  return drafts.flatMap((draft) => {
    const twin = broadened(reading, draft);
    return twin === undefined || isSaidAlready(index, twin) ? [draft] : [draft, twin];
  });
}
