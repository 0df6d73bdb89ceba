import type { TimeExpression, Token } from '../../domain/analysis.ts';
import type { ClaimTime } from '../../domain/time.ts';
import type { Reading } from './reading.ts';
import { children, head, isBelow, isVerbal, verbAbove } from './tree.ts';

const MAX_INHERIT = 3;
const BELOW = new Set(['xcomp', 'advcl', 'acl']);

const timeOf = ({ text, from, to }: TimeExpression): ClaimTime => ({ text, start: from, end: to });

/** The token by which a time phrase hangs in its sentence. */
function attachment(reading: Reading, time: TimeExpression): Token {
  for (let index = time.firstToken; index < time.endToken; index++) {
    const token = reading.tokens[index]!;
    if (token.head < time.firstToken || token.head >= time.endToken || token.head === token.index) return token;
  }
  return reading.tokens[time.firstToken]!;
}

/** The participle of a noun inside the object of a verb: "warned the coalition fighting them last Thursday". */
function isReducedModifier(reading: Reading, verb: Token): boolean {
  return verb.dep === 'acl' && verb.tag === 'VBG' && children(reading, verb, 'nsubj').length === 0;
}

/** "it was X who warned them: first in May": a date after a copula's clause dates the last full verb before it. */
function pastCopula(reading: Reading, verb: Token, time: TimeExpression): Token {
  if (verb.lemma !== 'be') return verb;
  const between = reading.tokens.slice(verb.index + 1, time.firstToken);
  return between.findLast((token) => token.pos === 'VERB' && isBelow(reading, token, verb)) ?? verb;
}

/** The verbs that a time phrase may date: the nearest above it, and past a participle that ends the sentence one more. */
function datedVerbs(reading: Reading, time: TimeExpression): Token[] {
  const nearest = verbAbove(reading, attachment(reading, time));
  if (!nearest) return [];
  const owner = pastCopula(reading, nearest, time);
  const above = isReducedModifier(reading, owner) ? verbAbove(reading, owner) : undefined;
  return above ? [above] : [owner];
}

/** Every dated verb of a document with its time phrases in reading order. */
export function timesByVerb(reading: Reading): ReadonlyMap<number, readonly TimeExpression[]> {
  const dated = new Map<number, TimeExpression[]>();
  for (const time of reading.document.times)
    for (const verb of datedVerbs(reading, time)) {
      const list = dated.get(verb.index);
      if (list) list.push(time);
      else dated.set(verb.index, [time]);
    }
  return dated;
}

const hasDate = (time: TimeExpression): boolean => time.from !== null || time.to !== null;

/** The best of several phrases of one verb: the first with a date, else the first. */
const best = (times: readonly TimeExpression[]): TimeExpression | undefined => times.find(hasDate) ?? times[0];

function fromBelow(reading: Reading, verb: Token, dated: ReadonlyMap<number, readonly TimeExpression[]>) {
  const clauses = children(reading, verb).filter((child) => isVerbal(child) && BELOW.has(child.dep));
  return clauses.flatMap((clause) => dated.get(clause.index) ?? []).filter(hasDate);
}

/** A participle or conjunct without a subject of its own happens when the verb above it does. */
function mayInherit(reading: Reading, verb: Token): boolean {
  const above = head(reading, verb);
  if (above.index === verb.index || !isVerbal(above)) return false;
  if (verb.dep === 'xcomp') return true;
  if (verb.dep === 'advcl') return verb.tag === 'VBG';
  return verb.dep === 'conj' && children(reading, verb, 'nsubj', 'nsubjpass').length === 0;
}

function expressionOf(
  reading: Reading,
  verb: Token,
  dated: ReadonlyMap<number, readonly TimeExpression[]>,
  depth = 0,
): TimeExpression | undefined {
  const own = best(dated.get(verb.index) ?? []) ?? best(fromBelow(reading, verb, dated));
  if (own || depth >= MAX_INHERIT || !mayInherit(reading, verb)) return own;
  return expressionOf(reading, head(reading, verb), dated, depth + 1);
}

const AGAIN = new Set(['again', 'then', 'and']);

/** Whether a further date is said to be another occasion: "in May, and again in June", "in May and June". */
function isAnotherOccasion(reading: Reading, time: TimeExpression, first: TimeExpression): boolean {
  if (time.firstToken < first.endToken) return false;
  for (let index = time.firstToken - 1; index >= first.endToken && index >= time.firstToken - 4; index--)
    if (AGAIN.has(reading.tokens[index]!.lower)) return true;
  return false;
}

/** Dates after the verb in its sentence that repeat the act, however the parser hung them. */
function repeated(reading: Reading, verb: Token, first: TimeExpression): TimeExpression[] {
  return reading.document.times.filter((time) => {
    const token = reading.tokens[time.firstToken]!;
    if (time === first || token.sentence !== verb.sentence || time.firstToken < verb.index || !hasDate(time))
      return false;
    const between = reading.tokens.slice(first.endToken, time.firstToken);
    return isAnotherOccasion(reading, time, first) && !between.some((word) => word.pos === 'VERB');
  });
}

/** Reads when a claim's act happened. */
export interface Clock {
  /** The time of an act, or null. */
  of(trigger: Token): ClaimTime | null;
  /** Further times at which the same act happened again. */
  again(trigger: Token): readonly ClaimTime[];
}

const ARGUMENTS = new Set(['dobj', 'nsubj', 'nsubjpass']);

/** The verb that dates a trigger: itself, or for a noun the verb it is an argument of, unless somebody only says so then. */
function dater(reading: Reading, trigger: Token): Token | undefined {
  if (isVerbal(trigger)) return trigger;
  const verb = ARGUMENTS.has(trigger.dep) ? head(reading, trigger) : undefined;
  return verb && isVerbal(verb) && !reading.cues.lexicon.speechVerbs.has(verb.lemma) ? verb : undefined;
}

/** Dates that stand inside a noun's own phrase: "last Friday's attack", "the attack on Monday". */
function ofNoun(reading: Reading, noun: Token): TimeExpression | undefined {
  return reading.document.times.find((time) => {
    const token = attachment(reading, time);
    const above = head(reading, token);
    const holder = above.dep === 'prep' ? head(reading, above) : above;
    return hasDate(time) && holder.index === noun.index;
  });
}

/** Prepares the clock of a document. */
export function createClock(reading: Reading): Clock {
  const dated = timesByVerb(reading);
  const expression = (trigger: Token): TimeExpression | undefined => {
    if (!isVerbal(trigger)) {
      const own = ofNoun(reading, trigger);
      if (own) return own;
    }
    const verb = dater(reading, trigger);
    return verb && expressionOf(reading, verb, dated);
  };
  return {
    of: (trigger) => {
      const found = expression(trigger);
      return found ? timeOf(found) : null;
    },
    again: (trigger) => {
      const first = isVerbal(trigger) ? expression(trigger) : undefined;
      return first ? repeated(reading, trigger, first).map(timeOf) : [];
    },
  };
}
