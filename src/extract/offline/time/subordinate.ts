import type { TimeExpression, Token } from '../../../domain/analysis.ts';
import type { Reading } from '../reading.ts';
import { children, isVerbal } from '../tree.ts';
import { hasDate } from './dated-verbs.ts';
import { daysLater } from './day-steps.ts';

const CLAUSES = new Set(['xcomp', 'advcl', 'acl']);
/** "let him go on Friday", "made them leave": one act in two verbs. */
const CAUSING = new Set(['let', 'make', 'have', 'help']);
const SAME_TIME = new Set(['when', 'as', 'while', 'once', 'where']);

/** How a clause of time bounds what stands above it: "until they left in May" ends with May. */
export function bounded(mark: string, time: TimeExpression): TimeExpression | undefined {
  const { from, to } = time;
  switch (mark) {
    case 'before':
      return from === null ? undefined : { ...time, from: null, to: daysLater(from, -1) };
    case 'until':
    case 'till':
      return to === null ? undefined : { ...time, from: null };
    case 'after':
    case 'since':
      return from === null ? undefined : { ...time, to: null };
    default:
      return undefined;
  }
}

const markOf = (reading: Reading, clause: Token): string | undefined =>
  children(reading, clause, 'mark', 'advmod').find(({ index }) => index < clause.index)?.lower;

/** "plans to meet on Monday": what is wanted or said has a time of its own. */
function isApart(reading: Reading, verb: Token, clause: Token): boolean {
  const { speechVerbs } = reading.cues.lexicon;
  if (clause.dep === 'xcomp') return reading.cues.words('irrealis').has(verb.lemma) || speechVerbs.has(verb.lemma);
  return speechVerbs.has(clause.lemma);
}

function ofClause(
  reading: Reading,
  verb: Token,
  clause: Token,
  dated: ReadonlyMap<number, readonly TimeExpression[]>,
): readonly TimeExpression[] {
  const times = (dated.get(clause.index) ?? []).filter(hasDate);
  if (times.length === 0 || isApart(reading, verb, clause)) return [];
  if (clause.dep !== 'advcl') return times;
  const mark = markOf(reading, clause);
  if (mark === undefined ? clause.tag === 'VBG' || clause.tag === 'VBN' : SAME_TIME.has(mark)) return times;
  return times.map((time) => bounded(mark ?? '', time)).filter((time) => time !== undefined);
}

const isCaused = (verb: Token, { dep, tag }: Token): boolean =>
  dep === 'ccomp' && tag === 'VB' && CAUSING.has(verb.lemma);

/** Dates that a verb takes from clauses below it: "was killed when police raided the flat on Monday". */
export const timesBelow = (
  reading: Reading,
  verb: Token,
  dated: ReadonlyMap<number, readonly TimeExpression[]>,
): readonly TimeExpression[] =>
  children(reading, verb)
    .filter((child) => isVerbal(child) && (CLAUSES.has(child.dep) || isCaused(verb, child)))
    .flatMap((clause) => ofClause(reading, verb, clause, dated));
