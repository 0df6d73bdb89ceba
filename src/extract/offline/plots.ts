import type { Finding } from './draft.ts';
import type { Reading } from './reading.ts';

/** Verbs by which even a plot is carried out. */
const DOING = new Set(['carry', 'execute', 'perpetrate', 'commit', 'implement']);

/** Who takes part in a plot plans it; other findings pass. */
export function plotOrDeed(reading: Reading, finding: Finding): Finding {
  const { predicate, object, trigger } = finding;
  const plot = object?.referent.type === 'Attack' && reading.cues.words('plots').has(object.referent.headLemma);
  if (predicate !== 'CARRIED_OUT' || !plot || DOING.has(trigger.lemma)) return finding;
  return { ...finding, predicate: 'PLANNED' };
}
