import type { Token } from '../domain/analysis.ts';

type Tokens = readonly Token[];

const AUXILIARIES = new Set(['aux', 'auxpass']);
const AHEAD = new Set(['will', 'shall', "'ll", 'wo', 'would', 'may', 'might', 'could', 'should', 'must']);
const EXPECTING = new Set(['expect', 'schedule', 'plan', 'due', 'set', 'intend', 'hope', 'prepare']);

/** The verb that a phrase hangs on, over nouns and prepositions. */
function governor(tokens: Tokens, index: number): Token | undefined {
  let at = tokens[index]!;
  for (let steps = 0; steps < 15; steps++) {
    if ((at.pos === 'VERB' || at.pos === 'AUX') && at.index !== index) return at;
    if (at.head === at.index) return undefined;
    at = tokens[at.head]!;
  }
  return undefined;
}

const auxiliaries = (tokens: Tokens, verb: Token): readonly Token[] =>
  verb.children.map((child) => tokens[child]!).filter(({ dep }) => AUXILIARIES.has(dep));

/** True when the verb, its auxiliaries or, for an infinitive, the verb above it look ahead. */
function looksAhead(tokens: Tokens, verb: Token, steps: number): boolean {
  const helpers = auxiliaries(tokens, verb);
  if (
    helpers.some(
      ({ lower }) =>
        lower === 'have' ||
        lower === 'had' ||
        lower === 'has' ||
        lower === 'was' ||
        lower === 'were' ||
        lower === 'did',
    )
  )
    return false;
  if (helpers.some(({ tag, lower }) => tag === 'MD' && AHEAD.has(lower))) return true;
  if (verb.tag === 'VBD' || verb.tag === 'VBN')
    return verb.tag === 'VBN' && helpers.some(({ tag }) => tag === 'VBZ' || tag === 'VBP') && EXPECTING.has(verb.lemma);
  const above = tokens[verb.head]!;
  if (verb.tag === 'VB' && helpers.some(({ lower }) => lower === 'to'))
    return above.index !== verb.index && (EXPECTING.has(above.lemma) || above.tag === 'VBZ' || above.tag === 'VBP');
  if (verb.tag === 'VBZ' || verb.tag === 'VBP') return true;
  return (
    steps > 0 &&
    above.index !== verb.index &&
    (above.pos === 'VERB' || above.pos === 'AUX') &&
    looksAhead(tokens, above, steps - 1)
  );
}

/** Whether the clause that a time phrase stands in looks ahead ("will meet on Monday"), by tense alone. */
export function isFuture(tokens: Tokens, index: number): boolean {
  const verb = governor(tokens, index);
  return verb !== undefined && looksAhead(tokens, verb, 3);
}
