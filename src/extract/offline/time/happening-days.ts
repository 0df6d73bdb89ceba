import type { Referent, TimeExpression, Token } from '../../../domain/analysis.ts';
import { isRelative } from '../argument.ts';
import { type Reading, referentAt } from '../reading.ts';
import { children, head, isVerbal } from '../tree.ts';
import { isHappening } from '../types.ts';
import { timesByNoun, timesByVerb } from './dated-verbs.ts';

/** A time with both bounds, and the paragraph that tells it. */
export interface HappeningDay {
  readonly time: TimeExpression & { readonly from: string; readonly to: string };
  readonly paragraph: number;
}

type Dated = ReadonlyMap<number, readonly TimeExpression[]>;

const isClosed = (time: TimeExpression | undefined): time is HappeningDay['time'] =>
  time !== undefined && time.from !== null && time.to !== null;

/** "the attacks that killed ten on Friday": the clause's own date is the noun's. */
function relativeClause(reading: Reading, noun: Token): Token | undefined {
  return children(reading, noun, 'relcl').find((clause) =>
    children(reading, clause, 'nsubj', 'nsubjpass').some(isRelative),
  );
}

/** The verbs that say of a happening that it took place, or of somebody that he made it happen. */
function occurrences(reading: Reading, noun: Token): Token[] {
  const above = head(reading, noun);
  const relative = relativeClause(reading, noun);
  const took = reading.cues.words('occurring');
  const made = reading.cues.words('staging');
  const isIts =
    (noun.dep === 'nsubj' && took.has(above.lemma)) ||
    ((noun.dep === 'nsubjpass' || noun.dep === 'dobj') && made.has(above.lemma));
  const own = isVerbal(above) && isIts ? [above] : [];
  return relative && (took.has(relative.lemma) || made.has(relative.lemma)) ? [relative, ...own] : own;
}

function dayAt(reading: Reading, noun: Token, nouns: ReadonlyMap<number, TimeExpression>, verbs: Dated) {
  const own = nouns.get(noun.index);
  if (isClosed(own)) return own;
  return occurrences(reading, noun)
    .flatMap((verb) => verbs.get(verb.index) ?? [])
    .find(isClosed);
}

/** When the happenings of a document took place, by the first phrase that dates each. */
export function happeningDays(reading: Reading): ReadonlyMap<Referent, HappeningDay> {
  const nouns = timesByNoun(reading);
  const verbs = timesByVerb(reading);
  const days = new Map<Referent, HappeningDay>();
  for (const noun of reading.tokens) {
    const referent = noun.pos === 'PRON' ? undefined : referentAt(reading, noun);
    if (!referent || !isHappening(referent) || days.has(referent)) continue;
    const time = dayAt(reading, noun, nouns, verbs);
    if (time !== undefined) days.set(referent, { time, paragraph: noun.paragraph });
  }
  return days;
}
