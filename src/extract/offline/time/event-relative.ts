import type { Referent, TimeExpression, Token } from '../../../domain/analysis.ts';
import { numberIn } from '../../../domain/number-words.ts';
import { textOf } from '../../../domain/span.ts';
import { type Reading, referentAt } from '../reading.ts';
import { children, head, isVerbal } from '../tree.ts';
import { timesBefore } from './dated-verbs.ts';
import { daysLater } from './day-steps.ts';
import type { HappeningDay } from './happening-days.ts';
import { bounded } from './subordinate.ts';

type Days = ReadonlyMap<Referent, HappeningDay>;

const RELATIONS: ReadonlyMap<string, string> = new Map([
  ['before', 'before'],
  ['of', 'before'],
  ['to', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['since', 'since'],
  ['until', 'until'],
  ['during', 'during'],
]);
/** What makes "of" and "to" bounds: "in advance of", "ahead of", "prior to". */
const LEADS = new Set(['advance', 'ahead', 'prior']);
const STEPS: readonly (readonly [RegExp, number])[] = [
  [/^(?:(?:on|in) )?(?:the|a|one|1) day$/, 1],
  [/^(?:just |only |about |less than )?(?:an?|one|\w+)? ?(?:hours?|minutes?|moments?|seconds?)$/, 0],
  [/^(?:(?:in|on) )?(?:the|a|one|1) week$/, 7],
];
const COUNTED = /^([a-z-]+|\d{1,2}) (day|week)s$/;

const AFTER_LEADS = new Set(['wake', 'aftermath']);

/** The bounding word of a preposition, its lead taken into account. */
function relationOf(reading: Reading, preposition: Token): string | undefined {
  const relation = RELATIONS.get(preposition.lower);
  const lead = reading.tokens[preposition.index - 1]?.lower ?? '';
  if (preposition.lower === 'of' && AFTER_LEADS.has(lead)) return 'after';
  const needsLead = preposition.lower === 'of' || preposition.lower === 'to';
  return !needsLead || LEADS.has(lead) ? relation : undefined;
}

/** Where "in the wake of" and "prior to" begin. */
function leadStart(reading: Reading, { index }: Token): number {
  let start = index;
  const before = (): string => reading.tokens[start - 1]?.lower ?? '';
  if (LEADS.has(before()) || AFTER_LEADS.has(before())) start--;
  if (start < index && before() === 'the') start--;
  return start < index && before() === 'in' ? start - 1 : start;
}

interface Bound {
  readonly relation: string;
  readonly day: HappeningDay;
  readonly noun: Token;
}

/** "before the attack": a preposition that a dated happening hangs on. */
function boundAt(reading: Reading, preposition: Token, days: Days): Bound | undefined {
  const relation = relationOf(reading, preposition);
  const noun = children(reading, preposition, 'pobj')[0];
  const referent = noun && referentAt(reading, noun);
  const day = referent && days.get(referent);
  return relation !== undefined && noun && day ? { relation, day, noun } : undefined;
}

/** The days that "two weeks", "a day" or "hours" before or after something mean; undefined where it stays open. */
export function daysBetween(text: string): number | undefined {
  const phrase = text.toLowerCase();
  const counted = COUNTED.exec(phrase);
  if (counted === null) return STEPS.find(([pattern]) => pattern.test(phrase))?.[1];
  const [, number, unit] = counted;
  const count = numberIn(number!);
  return count && count * (unit === 'week' ? 7 : 1);
}

/** "two days before the vote", "the day after the blast": counted from the happening's day. */
function counted(time: TimeExpression, { relation, day }: Bound): TimeExpression | undefined {
  const steps = daysBetween(time.text);
  if (steps === undefined || day.time.from !== day.time.to) return undefined;
  if (relation !== 'before' && relation !== 'after') return undefined;
  const iso = daysLater(day.time.from, relation === 'before' ? -steps : steps);
  return { ...time, from: iso, to: iso };
}

function expressionOf(
  reading: Reading,
  preposition: Token,
  bound: Bound,
  before: TimeExpression | undefined,
): TimeExpression | undefined {
  const { relation, day, noun } = bound;
  const first = before?.firstToken ?? leadStart(reading, preposition);
  const span = { start: reading.tokens[first]!.start, end: reading.tokens[noun.index]!.end };
  const whole = { ...day.time, ...span, firstToken: first, endToken: noun.index + 1 };
  const text = textOf(reading.document.source.text, span);
  const time = before ? counted({ ...whole, text: before.text }, bound) : boundTime(relation, whole);
  return time && { ...time, text };
}

const boundTime = (relation: string, time: TimeExpression): TimeExpression | undefined =>
  relation === 'during' ? time : bounded(relation, time);

/** The verb that a preposition says the time of, over a time phrase between them. */
function verbOf(reading: Reading, preposition: Token): Token | undefined {
  let token = head(reading, preposition);
  for (
    let steps = 0;
    steps < 3 &&
    (reading.timeAt.has(token.index) || LEADS.has(token.lower) || AFTER_LEADS.has(token.lower) || token.dep === 'prep');
    steps++
  )
    token = head(reading, token);
  return isVerbal(token) ? token : undefined;
}

/** Times told by a happening whose day is known, by the verb that they date. */
export function happeningTimes(reading: Reading, days: Days): ReadonlyMap<number, TimeExpression> {
  const found = new Map<number, TimeExpression>();
  const before = timesBefore(reading);
  for (const preposition of reading.tokens) {
    if (!RELATIONS.has(preposition.lower)) continue;
    const bound = boundAt(reading, preposition, days);
    const verb = bound && verbOf(reading, preposition);
    const time = verb && bound ? expressionOf(reading, preposition, bound, before.get(preposition.index)) : undefined;
    if (verb && time && !found.has(verb.index)) found.set(verb.index, time);
  }
  return found;
}
