import type { Token } from '../../domain/analysis.ts';
import type { Reading } from './reading.ts';

/** Longest climb through a tree: a guard against malformed parses. */
export const MAX_CLIMB = 16;

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ']);
const VERBAL = new Set(['VERB', 'AUX']);

/** The children of a token under any of the dependency labels, left to right; all children when none is named. */
export function children(reading: Reading, token: Token, ...labels: readonly string[]): Token[] {
  const all = token.children.map((index) => reading.tokens[index]!);
  return labels.length === 0 ? all : all.filter((child) => labels.includes(child.dep));
}

/** The head; a root is its own. */
export const head = (reading: Reading, token: Token): Token => reading.tokens[token.head]!;

export const isRoot = (token: Token): boolean => token.head === token.index;

export const isVerbal = (token: Token): boolean => VERBAL.has(token.pos);

export const isPlural = (token: Token): boolean => token.tag === 'NNS' || token.tag === 'NNPS';

/** An infinitive with "to". */
export const isToInfinitive = (reading: Reading, token: Token): boolean =>
  children(reading, token, 'aux').some((child) => child.lower === 'to');

/** The nearest verb at or above a token, or undefined. */
export function verbAbove(reading: Reading, token: Token): Token | undefined {
  let at = token;
  for (let step = 0; step < MAX_CLIMB && !isRoot(at); step++) {
    at = head(reading, at);
    if (isVerbal(at)) return at;
  }
  return undefined;
}

/** True when `above` is an ancestor of `token`. */
export function isBelow(reading: Reading, token: Token, above: Token): boolean {
  let at = token;
  for (let step = 0; step < MAX_CLIMB && !isRoot(at); step++) {
    at = head(reading, at);
    if (at.index === above.index) return true;
  }
  return false;
}

/** A noun and the nouns coordinated with it, left to right. */
export function conjuncts(reading: Reading, token: Token): Token[] {
  const further = children(reading, token, 'conj').filter((child) => NOMINAL.has(child.pos));
  return [token, ...further.flatMap((child) => conjuncts(reading, child))];
}

/** The prepositions of a given word below a token, also coordinated ones: "at the mall and *at* the bank". */
export const prepositions = (reading: Reading, token: Token, word: string): Token[] =>
  children(reading, token, 'prep', 'agent', 'dative')
    .flatMap((child) => [child, ...children(reading, child, 'conj').filter(({ pos }) => pos === 'ADP')])
    .filter(
      (child) => child.lower === word && (child.pos === 'ADP' || child.pos === 'SCONJ' || child.dep !== 'dative'),
    );

/** The heads of the objects of a preposition below a token; times are left to the time rules. */
export const prepositionObjects = (reading: Reading, token: Token, word: string): Token[] =>
  prepositions(reading, token, word)
    .flatMap((preposition) => children(reading, preposition, 'pobj'))
    .filter((object) => !reading.timeAt.has(object.index));

const LEFT_OF_NOUN = new Set('det amod compound poss nummod nmod quantmod predet punct advmod case neg'.split(' '));
const NOT_IN_PHRASE = new Set(['"', ',', '(', ')', ':', "''", '``', '“', '”', ';', '—', '–', '-']);

/** The leftmost token of a noun's phrase without what follows the noun. */
export function phraseStart(reading: Reading, token: Token): number {
  let start = token.index;
  const walk = (from: Token): void => {
    for (const child of children(reading, from)) {
      if (child.index > from.index || !LEFT_OF_NOUN.has(child.dep) || NOT_IN_PHRASE.has(child.text)) continue;
      if (child.paragraph === token.paragraph) start = Math.min(start, child.index);
      walk(child);
    }
  };
  walk(token);
  return start;
}
