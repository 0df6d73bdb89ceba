import type { TimeExpression, Token } from '../../../domain/analysis.ts';
import { type Reading, referentAt } from '../reading.ts';
import { children, head, isBelow, isVerbal, verbAbove } from '../tree.ts';
import { isHappening } from '../types.ts';

const ATTRIBUTES = new Set(['compound', 'nmod', 'amod', 'nummod', 'poss']);

/** Whether a time bounds or names a date at all; "for weeks" does not. */
export const hasDate = (time: TimeExpression): boolean => time.from !== null || time.to !== null;

/** "*for the* 2005 bombing": words of the phrase that belong to the noun behind it. */
const isLoose = (reading: Reading, token: Token, { endToken }: TimeExpression): boolean =>
  token.dep === 'det' ||
  (token.dep === 'prep' && children(reading, token, 'pobj').some(({ index }) => index >= endToken));

/** Times by the token that follows them: "*two days* after". */
export const timesBefore = (reading: Reading): ReadonlyMap<number, TimeExpression> =>
  new Map(reading.document.times.map((time) => [time.endToken, time]));

/** The token by which a time phrase hangs in its sentence. */
export function attachment(reading: Reading, time: TimeExpression): Token {
  let found: Token | undefined;
  for (let index = time.firstToken; index < time.endToken; index++) {
    const token = reading.tokens[index]!;
    const outside = token.head < time.firstToken || token.head >= time.endToken || token.head === token.index;
    if (outside && (found === undefined || isLoose(reading, found, time))) found = token;
  }
  return overTimes(reading, found ?? reading.tokens[time.firstToken]!);
}

/** "*yesterday* afternoon": a date that hangs on another word of time hangs where that does. */
function overTimes(reading: Reading, token: Token): Token {
  const { dayParts } = reading.cues.lexicon.timeWords;
  let at = token;
  for (let steps = 0; steps < 3; steps++) {
    const above = head(reading, at);
    if (!ATTRIBUTES.has(at.dep) || !(reading.timeAt.has(above.index) || dayParts.has(above.lower))) return at;
    at = above;
  }
  return at;
}

/** The noun in whose phrase a date stands: "*Friday's* attack", "the *2009* report", "the attack *on Friday*". */
export function datedNoun(reading: Reading, time: TimeExpression): Token | undefined {
  const token = attachment(reading, time);
  const above = head(reading, token);
  const holder = above.dep === 'prep' && token.dep === 'pobj' ? head(reading, above) : above;
  return isVerbal(holder) || holder.index === token.index ? undefined : holder;
}

/** "the March 2009 cable": before its noun a date tells the thing from others. */
const isAttributive = (reading: Reading, time: TimeExpression, noun: Token): boolean => {
  const { dep, index } = attachment(reading, time);
  return index < noun.index && ATTRIBUTES.has(dep);
};

/** What speaks or happens at its own date: "Friday's blast killed", "the 2009 report warned". */
function tellsItsTime(reading: Reading, noun: Token): boolean {
  const referent = referentAt(reading, noun);
  return (
    noun.dep === 'nsubj' &&
    ((referent !== undefined && isHappening(referent)) || reading.cues.words('documents').has(noun.lemma))
  );
}

const LOOKS_AHEAD = /\b(?:ahead|next|coming|upcoming|to come|tomorrow)\b/i;

/** "ordered an attack in the days ahead", "a plot to strike next week": what a past act is about lies ahead of it. */
function foreseen(reading: Reading, time: TimeExpression): Token | undefined {
  const verb = LOOKS_AHEAD.test(time.text) ? verbAbove(reading, attachment(reading, time)) : undefined;
  if (verb === undefined || !['VBD', 'VBN', 'VBG'].includes(verb.tag)) return undefined;
  return children(reading, verb, 'dobj').find((noun) => {
    const referent = referentAt(reading, noun);
    return referent !== undefined && isHappening(referent);
  });
}

const NEWS_DAY = /\b(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|yesterday|today|tonight)\b/i;

/** "claimed responsibility for the attack on Saturday": in news a weekday behind a noun tells when the verb's act was. */
const isNewsDay = (time: TimeExpression, noun: Token): boolean =>
  time.firstToken > noun.index && NEWS_DAY.test(time.text);

/** "the deadliest since 2005", "the first visit in a decade": how far a comparison reaches back. */
function isComparison(reading: Reading, time: TimeExpression): boolean {
  const holder = head(reading, attachment(reading, time));
  if (!/^(?:since|in|for|of|over) /i.test(time.text)) return false;
  const words = [holder, ...children(reading, holder, 'amod')];
  const superlative = words.some(({ tag, lower }) => tag === 'JJS' || lower === 'first' || lower === 'second');
  return superlative && !isVerbal(holder) && (time.text.toLowerCase().startsWith('since') || !hasDate(time));
}

/** A date that dates only the noun it stands with, not what the sentence says of it. */
function isNounsOwn(reading: Reading, time: TimeExpression): boolean {
  if (foreseen(reading, time) !== undefined || isComparison(reading, time)) return true;
  const noun = datedNoun(reading, time);
  if (noun === undefined || tellsItsTime(reading, noun)) return false;
  if (isAttributive(reading, time, noun)) return true;
  const referent = referentAt(reading, noun);
  return noun.dep === 'pobj' && referent !== undefined && isHappening(referent) && !isNewsDay(time, noun);
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

const NOMINAL = new Set(['nsubj', 'nsubjpass', 'dobj', 'pobj']);

/** A plural noun that the tagger took for a verb ("operatives") is no act. */
const realVerb = (reading: Reading, verb: Token): Token =>
  NOMINAL.has(verb.dep) && verb.tag === 'VBZ' ? (verbAbove(reading, verb) ?? verb) : verb;

/** The verb that a time phrase dates: the nearest above it, and past a participle that ends the sentence one more. */
function datedVerb(reading: Reading, time: TimeExpression): Token | undefined {
  if (isNounsOwn(reading, time)) return undefined;
  const nearest = verbAbove(reading, attachment(reading, time));
  if (!nearest) return undefined;
  const owner = pastCopula(reading, realVerb(reading, nearest), time);
  return (isReducedModifier(reading, owner) ? verbAbove(reading, owner) : undefined) ?? owner;
}

/** Every dated verb of a document with its time phrases in reading order. */
export function timesByVerb(reading: Reading): ReadonlyMap<number, readonly TimeExpression[]> {
  const dated = new Map<number, TimeExpression[]>();
  for (const time of reading.document.times) {
    const verb = datedVerb(reading, time);
    if (verb === undefined) continue;
    const list = dated.get(verb.index);
    if (list) list.push(time);
    else dated.set(verb.index, [time]);
  }
  return dated;
}

/** "the arrest of Bell *on Sunday*": the date of the act, not of whom it befell. */
function outerNoun(reading: Reading, noun: Token | undefined): Token | undefined {
  const of = noun && head(reading, noun);
  const outer = of && head(reading, of);
  const referent = noun && referentAt(reading, noun);
  const within = noun?.dep === 'pobj' && of?.lower === 'of' && outer?.pos === 'NOUN';
  return within && !(referent && isHappening(referent)) ? outer : noun;
}

/** Times by the noun in whose phrase they stand. */
export function timesByNoun(reading: Reading): ReadonlyMap<number, TimeExpression> {
  const dated = new Map<number, TimeExpression>();
  for (const time of reading.document.times) {
    const noun = hasDate(time) ? (foreseen(reading, time) ?? outerNoun(reading, datedNoun(reading, time))) : undefined;
    if (
      noun === undefined ||
      dated.has(noun.index) ||
      isComparison(reading, time) ||
      (noun.dep === 'pobj' && isNewsDay(time, noun))
    )
      continue;
    dated.set(noun.index, time);
  }
  return dated;
}
