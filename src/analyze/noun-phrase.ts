import type { Token } from '../domain/analysis.ts';

type Tokens = readonly Token[];
/** Token range `[start, end)`. */
export type Range = readonly [start: number, end: number];

const INSIDE_BASE = new Set([
  'det',
  'amod',
  'compound',
  'poss',
  'nummod',
  'nmod',
  'quantmod',
  'predet',
  'punct',
  'advmod',
  'case',
  'neg',
]);
const OUTSIDE_EXTENDED = new Set(['relcl', 'acl', 'advcl', 'punct', 'appos']);
const BREAKS = new Set(['"', ',', '(', ')', ':', ';', "''", '``', '-']);
const LONGEST = 40;

/** The children of a token that hang on it by one of the labels. */
export const childrenBy = (tokens: Tokens, index: number, ...labels: readonly string[]): readonly number[] =>
  tokens[index]!.children.filter((child) => labels.includes(tokens[child]!.dep));

/** Walks down from a token, iteratively and at most `LONGEST` tokens far, over the children that `enter` admits. */
function* descend(tokens: Tokens, from: number, enter: (child: Token) => boolean): Generator<number> {
  const stack = [from];
  while (stack.length > 0) {
    for (const child of tokens[stack.pop()!]!.children) {
      if (Math.abs(child - from) > LONGEST || !enter(tokens[child]!)) continue;
      yield child;
      stack.push(child);
    }
  }
}

/** "shot *dead* two guards": the result of the act, which the parser hangs on those who suffered it. */
const isResult = (tokens: Tokens, { lower, index }: Token): boolean =>
  lower === 'dead' && ['NUM', 'DET'].includes(tokens[index + 1]?.pos ?? '');

/** The bare noun phrase: determiner, modifiers and possessor to the left of the head, and the head. */
export function baseRange(tokens: Tokens, head: number): Range {
  let start = head;
  const enter = (child: Token): boolean =>
    child.index < head &&
    INSIDE_BASE.has(child.dep) &&
    !isResult(tokens, child) &&
    !(BREAKS.has(child.text) && !isHyphen(tokens, child.index)) &&
    child.lower !== 'not' &&
    child.lemma !== 'time';
  for (const child of descend(tokens, head, enter)) start = Math.min(start, child);
  return [start, head + 1];
}

/** A dash without spaces joins a compound ("intelligence-sharing"). */
const isHyphen = (tokens: Tokens, index: number): boolean =>
  tokens[index]!.text === '-' &&
  tokens[index - 1]?.end === tokens[index]!.start &&
  tokens[index + 1]?.start === tokens[index]!.end;

/** The bare noun phrase with the prepositional phrases that follow its head directly; undefined when there is none. */
export function extendedRange(tokens: Tokens, head: number): Range | undefined {
  const preposition = tokens[head]!.children.find((child) => child === head + 1 && tokens[child]!.dep === 'prep');
  if (preposition === undefined) return undefined;
  let last = preposition;
  const enter = (child: Token): boolean => child.index > preposition && !OUTSIDE_EXTENDED.has(child.dep);
  for (const child of descend(tokens, preposition, enter)) last = Math.max(last, child);
  return last > preposition ? [baseRange(tokens, head)[0], last + 1] : undefined;
}

/** "a total of six engineers", "as many as 20 men": the number, where words before it only say how it was counted. */
function countStart(tokens: Tokens, head: number): number | undefined {
  const number = childrenBy(tokens, head, 'nummod').find((child) => child < head);
  const counted = number === undefined ? [] : childrenBy(tokens, number, 'quantmod');
  return counted.some((child) => tokens[child]!.lower === 'total') ? number : undefined;
}

/** First token after determiner and possessor: "Paris's |Center for …", "the |deadly attacks". */
export function coreStart(tokens: Tokens, head: number): number {
  let start = countStart(tokens, head) ?? baseRange(tokens, head)[0];
  for (const child of childrenBy(tokens, head, 'det', 'predet', 'poss')) {
    if (child > head) continue;
    const possessive = tokens[child]!.dep === 'poss' ? childrenBy(tokens, child, 'case')[0] : undefined;
    start = Math.max(start, (possessive ?? child) + 1);
  }
  return Math.min(start, head);
}

/** The verb's subject, borrowed from the verb it is coordinated with or depends on, or the noun it modifies. */
export function subjectOf(tokens: Tokens, verb: number): number | undefined {
  let at = verb;
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[at]!;
    const subject = childrenBy(tokens, at, 'nsubj', 'nsubjpass')[0];
    if (subject !== undefined) return token.dep === 'relcl' && isRelative(tokens[subject]!) ? token.head : subject;
    if (token.dep === 'acl' || token.dep === 'relcl') return token.head;
    if (!['conj', 'xcomp', 'advcl'].includes(token.dep)) return undefined;
    at = token.head;
  }
  return undefined;
}

const isRelative = (token: Token): boolean => ['who', 'which', 'that'].includes(token.lower);
