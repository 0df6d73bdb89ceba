import type { Token } from '../domain/analysis.ts';
import type { Reading } from './reading.ts';

/** Verbs that reach whom they address through a preposition: "called *on* Ankara", "appealed *to* Ankara". */
const CALLING_ON: Readonly<Record<string, ReadonlySet<string>>> = {
  on: new Set(['call', 'prevail']),
  upon: new Set(['call', 'prevail']),
  to: new Set(['appeal', 'apologise', 'apologize', 'complain', 'protest', 'reply', 'respond', 'write']),
};

const acts = ({ tokens }: Reading, { dep, head }: Token): boolean => dep === 'nsubj' && tokens[head]!.pos === 'VERB';

function isAddressed({ tokens, lexicon }: Reading, { dep, head }: Token): boolean {
  const above = tokens[head]!;
  if (dep === 'pobj') return CALLING_ON[above.lower]?.has(tokens[above.head]!.lemma) ?? false;
  return (dep === 'dobj' || dep === 'nsubjpass') && lexicon.addressVerbs.has(above.lemma);
}

/** "Ankara said", "they alerted Ankara": the country for which a capital that acts or is spoken to stands. */
export const actingCapital = (reading: Reading, name: { head: number; surface: string; label: string }) => {
  const head = reading.tokens[name.head]!;
  const means = name.label !== 'PERSON' && (acts(reading, head) || isAddressed(reading, head));
  return means ? reading.names.capitalOf(name.surface) : undefined;
};
