import type { Referent } from '../../domain/analysis.ts';
import type { Draft } from './draft.ts';
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

const isSaidAlready = (drafts: readonly Draft[], twin: Draft): boolean =>
  drafts.some(
    ({ predicate, subject, object, polarity, trigger }) =>
      predicate === twin.predicate &&
      subject === twin.subject &&
      object === twin.object &&
      polarity === twin.polarity &&
      trigger.sentence === twin.trigger.sentence,
  );

/**
 * Tells each claim whose predicate has a broader one by that one too: who reads claim documents with an older vocabulary
 * misses nothing. The graph keeps the exact one (`resolve/exact-claims.ts`).
 */
export const withBroader = (reading: Reading, drafts: readonly Draft[]): Draft[] =>
  drafts.flatMap((draft) => {
    const twin = broadened(reading, draft);
    return twin === undefined || isSaidAlready(drafts, twin) ? [draft] : [draft, twin];
  });
