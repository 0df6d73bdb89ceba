import type { Token } from '../../domain/analysis.ts';
import type { Factuality, Finding } from './draft.ts';
import type { Reading } from './reading.ts';
import { children } from './tree.ts';

const NOW = new Set(['am', 'are', 'is', "'m", "'re", "'s", '’m', '’re']);

/** "we urge", "we are asking". */
const isPresent = (auxiliaries: readonly Token[], { tag }: Token): boolean =>
  ['VBP', 'VBZ'].includes(tag) || (tag === 'VBG' && auxiliaries.some(({ lower }) => NOW.has(lower)));

/** "We urge", "I deny", said by the speaker himself: saying so is the act, so the document itself tells it. */
export function inOwnWords(reading: Reading, finding: Finding, found: Factuality): Factuality {
  const { subject, trigger, predicate } = finding;
  const own = found.attributedTo !== null && found.attributedTo === subject?.referent;
  const performed =
    reading.cues.words('speechActs').has(predicate) && isPresent(children(reading, trigger, 'aux'), trigger);
  if (!own || !performed || found.modality !== 'reported') return found;
  return { ...found, modality: 'asserted', attributedTo: null, via: [] };
}
