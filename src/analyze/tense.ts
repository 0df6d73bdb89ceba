import type { Token } from '../domain/analysis.ts';

type Tokens = readonly Token[];

const AUXILIARIES = new Set(['aux', 'auxpass']);
const AHEAD = new Set(['will', 'shall', "'ll", 'wo', 'would', 'may', 'might', 'could', 'should', 'must']);
const EXPECTING = new Set(['expect', 'schedule', 'plan', 'due', 'set', 'intend', 'hope', 'prepare']);

/** The verb that a phrase hangs on, over nouns and prepositions. */
export function governor(tokens: Tokens, index: number): Token | undefined {
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

const PAST_HELPERS = new Set(['have', 'had', 'has', 'was', 'were', 'did']);

/** "is expected", "the vote scheduled for": a present passive of expectation. */
const isExpected = (verb: Token, helpers: readonly Token[]): boolean =>
  verb.tag === 'VBN' &&
  EXPECTING.has(verb.lemma) &&
  (helpers.some(({ tag }) => tag === 'VBZ' || tag === 'VBP') || (verb.dep === 'acl' && helpers.length === 0));

/** True when the verb, its auxiliaries or, for an infinitive, the verb above it look ahead. */
function looksAhead(tokens: Tokens, verb: Token, steps: number): boolean {
  const helpers = auxiliaries(tokens, verb);
  if (helpers.some(({ lower }) => PAST_HELPERS.has(lower))) return false;
  if (helpers.some(({ tag, lower }) => tag === 'MD' && AHEAD.has(lower)) || isExpected(verb, helpers)) return true;
  const above = tokens[verb.head]!;
  const climbs = verb.tag === 'VB' || verb.tag === 'VBG';
  return (
    steps > 0 && climbs && above.pos === 'VERB' && (EXPECTING.has(above.lemma) || looksAhead(tokens, above, steps - 1))
  );
}

/** "said on Monday it would close": the past verb right before the phrase, which the parser may have hung on the other. */
const followsPast = (tokens: Tokens, first: number): boolean => tokens[first - 1]?.tag === 'VBD';

/** Whether the clause that the time phrase `[first, end)` stands in looks ahead ("will meet on Monday"), by tense alone. */
export function isFuture(tokens: Tokens, first: number, end: number): boolean {
  if (followsPast(tokens, first)) return false;
  const verb = governor(tokens, end - 1);
  return verb !== undefined && looksAhead(tokens, verb, 3);
}

/** Whether it stands in the past perfect: a look back from the time that is told of. */
export function isFlashback(tokens: Tokens, index: number): boolean {
  const verb = governor(tokens, index);
  return verb !== undefined && auxiliaries(tokens, verb).some(({ lower }) => lower === 'had');
}
