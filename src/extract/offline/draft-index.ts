import type { Token } from '../../domain/analysis.ts';
import type { Draft } from './draft.ts';
import { grouped } from './reading.ts';

/** Drafts by where they are said, so that no rule has to go through all of them for each. */
export interface DraftIndex {
  /** Those that the same word says, in their order. */
  at(trigger: Token): readonly Draft[];
  /** Those of the same sentence, in their order. */
  inSentenceOf(trigger: Token): readonly Draft[];
}

/** Indexes drafts. */
export function indexDrafts(drafts: readonly Draft[]): DraftIndex {
  const byTrigger = grouped(drafts, ({ trigger }) => trigger.index);
  const bySentence = grouped(drafts, ({ trigger }) => trigger.sentence);
  return {
    at: (trigger) => byTrigger.get(trigger.index) ?? [],
    inSentenceOf: (trigger) => bySentence.get(trigger.sentence) ?? [],
  };
}
