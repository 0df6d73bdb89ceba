import type { TimeExpression, Token } from '../../domain/analysis.ts';
import type { ClaimTime } from '../../domain/time.ts';
import type { Reading } from './reading.ts';
import { clauseTimes } from './time/clause-relative.ts';
import { hasDate, timesByNoun, timesByVerb } from './time/dated-verbs.ts';
import { happeningTimes } from './time/event-relative.ts';
import { happeningDays } from './time/happening-days.ts';
import { timesBelow } from './time/subordinate.ts';
import { children, head, isVerbal, prepositionObjects } from './tree.ts';

const MAX_INHERIT = 3;

const timeOf = ({ text, from, to }: TimeExpression): ClaimTime => ({ text, start: from, end: to });

/** The best of several phrases of one verb: the first with a date, else the first. */
const best = (times: readonly TimeExpression[]): TimeExpression | undefined => times.find(hasDate) ?? times[0];

const OTHER_TIME = new Set(
  'later then subsequently eventually now soon still afterwards afterward finally since'.split(' '),
);

/** "and *later* recruited him": not at the time of the verb before it. */
const hasOwnMoment = (reading: Reading, verb: Token): boolean =>
  children(reading, verb, 'advmod').some(({ lower }) => OTHER_TIME.has(lower));

/** A participle or conjunct without a subject of its own happens when the verb above it does. */
function mayInherit(reading: Reading, verb: Token): boolean {
  const above = head(reading, verb);
  if (above.index === verb.index || !isVerbal(above) || hasOwnMoment(reading, verb)) return false;
  if (verb.dep === 'xcomp') return true;
  if (verb.dep === 'advcl') return verb.tag === 'VBG' && !reading.cues.lexicon.speechVerbs.has(verb.lemma);
  return verb.dep === 'conj' && children(reading, verb, 'nsubj', 'nsubjpass').length === 0;
}

function expressionOf(
  reading: Reading,
  verb: Token,
  dated: ReadonlyMap<number, readonly TimeExpression[]>,
  depth = 0,
): TimeExpression | undefined {
  const own = best([...(dated.get(verb.index) ?? []), ...timesBelow(reading, verb, dated)]);
  const further = own && hasDate(own) ? undefined : ofDocument(reading, verb, dated);
  if (further || (own && hasDate(own)) || depth >= MAX_INHERIT || !mayInherit(reading, verb)) return further ?? own;
  return expressionOf(reading, head(reading, verb), dated, depth + 1) ?? own;
}

/** "the letter sent in May warned that": what is written speaks when it is made known. */
function ofDocument(
  reading: Reading,
  verb: Token,
  dated: ReadonlyMap<number, readonly TimeExpression[]>,
): TimeExpression | undefined {
  const documents = [...children(reading, verb, 'nsubj'), ...prepositionObjects(reading, verb, 'in')].filter(
    ({ lemma }) => reading.cues.words('documents').has(lemma) || reading.cues.words('communications').has(lemma),
  );
  return documents
    .flatMap((noun) => children(reading, noun, 'acl', 'relcl'))
    .flatMap((clause) => dated.get(clause.index) ?? [])
    .find(hasDate);
}

const AGAIN = new Set(['again', 'then', 'and']);

/** Whether a further date is said to be another occasion: "in May, and again in June", "in May and June". */
function isAnotherOccasion(reading: Reading, time: TimeExpression, first: TimeExpression): boolean {
  if (time.firstToken < first.endToken) return false;
  for (let index = time.firstToken - 1; index >= first.endToken && index >= time.firstToken - 4; index--)
    if (AGAIN.has(reading.tokens[index]!.lower)) return true;
  return false;
}

/** "in May and *again* in June": whether a date follows that says itself that it is not the first. */
const isTakenUp = (reading: Reading, time: TimeExpression, later: TimeExpression): boolean =>
  time.endToken <= later.firstToken &&
  reading.tokens.slice(time.endToken, later.firstToken).some(({ lower }) => lower === 'again');

/** Dates after the verb in its sentence at which the act happened as well, however the parser hung them. */
function repeated(reading: Reading, verb: Token, dated: TimeExpression): TimeExpression[] {
  return (reading.timesBySentence.get(verb.sentence) ?? []).filter((time) => {
    if (time === dated || time.firstToken < verb.index || !hasDate(time)) return false;
    const [first, later] = time.firstToken < dated.firstToken ? [time, dated] : [dated, time];
    const between = reading.tokens.slice(first.endToken, later.firstToken);
    const another = later === time ? isAnotherOccasion(reading, later, first) : isTakenUp(reading, first, later);
    return another && !between.some((word) => word.pos === 'VERB');
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

/** Prepares the clock of a document. */
export function createClock(reading: Reading): Clock {
  const dated = timesByVerb(reading);
  const days = happeningDays(reading);
  const relative = new Map([...clauseTimes(reading, dated, days), ...happeningTimes(reading, days)]);
  const nouns = timesByNoun(reading);
  const expression = (trigger: Token): TimeExpression | undefined => {
    if (!isVerbal(trigger)) {
      const own = nouns.get(trigger.index);
      if (own) return own;
    }
    const verb = dater(reading, trigger);
    const stated = verb && expressionOf(reading, verb, dated);
    return verb && !(stated && hasDate(stated)) ? (relative.get(verb.index) ?? stated) : stated;
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
