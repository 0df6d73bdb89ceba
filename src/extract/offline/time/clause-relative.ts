import type { Referent, TimeExpression, Token } from '../../../domain/analysis.ts';
import { textOf } from '../../../domain/span.ts';
import { type Reading, referentAt } from '../reading.ts';
import { children, head, isVerbal } from '../tree.ts';
import { timesBefore } from './dated-verbs.ts';
import { daysLater } from './day-steps.ts';
import { daysBetween } from './event-relative.ts';
import type { HappeningDay } from './happening-days.ts';

type Dated = ReadonlyMap<number, readonly TimeExpression[]>;

const isDay = ({ from, to }: TimeExpression): boolean => from !== null && from === to;

/** The day of a main clause: its own, or that of the happening it tells of. */
function dayOf(reading: Reading, verb: Token, dated: Dated, days: ReadonlyMap<Referent, HappeningDay>) {
  const own = (dated.get(verb.index) ?? []).find(isDay);
  if (own) return own;
  const [subject] = children(reading, verb, 'nsubj');
  const referent = subject && referentAt(reading, subject);
  const day = referent && days.get(referent)?.time;
  return day && isDay(day) ? day : undefined;
}

/** "came a week after they warned": so long before; "days after they warned": some time before. */
function stepped(day: string, mark: string, apart: TimeExpression | undefined): Pick<TimeExpression, 'from' | 'to'> {
  const steps = apart && daysBetween(apart.text);
  const sign = mark === 'after' ? -1 : 1;
  if (steps !== undefined) return { from: daysLater(day, sign * steps), to: daysLater(day, sign * steps) };
  return mark === 'after' ? { from: null, to: day } : { from: day, to: null };
}

/** Times of clauses that a dated main clause counts from, by their verbs. */
export function clauseTimes(
  reading: Reading,
  dated: Dated,
  days: ReadonlyMap<Referent, HappeningDay>,
): ReadonlyMap<number, TimeExpression> {
  const found = new Map<number, TimeExpression>();
  const before = timesBefore(reading);
  for (const mark of reading.tokens) {
    if (mark.dep !== 'mark' || (mark.lower !== 'after' && mark.lower !== 'before')) continue;
    const clause = head(reading, mark);
    const main = head(reading, clause);
    const day = clause.dep === 'advcl' && isVerbal(main) ? dayOf(reading, main, dated, days) : undefined;
    if (!day?.from) continue;
    const apart = before.get(mark.index);
    const first = apart?.firstToken ?? mark.index;
    const span = { start: reading.tokens[first]!.start, end: reading.tokens[clause.index]!.end };
    const text = textOf(reading.document.source.text, span);
    const bounds = stepped(day.from, mark.lower, apart);
    found.set(clause.index, { ...day, ...span, ...bounds, firstToken: first, endToken: clause.index + 1, text });
  }
  return found;
}
