import type { Token } from '../domain/analysis.ts';
import { monthNumber, weekdayNumber } from './calendar.ts';

/** Token range `[first, end)` of a time phrase. */
export interface TimeSpan {
  readonly first: number;
  readonly end: number;
}

type Tokens = readonly Token[];

const LABELS = new Set(['DATE', 'TIME']);
const DEICTIC = new Set(['yesterday', 'today', 'tomorrow', 'tonight']);
const PREPOSITIONS = new Set([
  'in',
  'on',
  'at',
  'by',
  'before',
  'after',
  'since',
  'until',
  'till',
  'through',
  'during',
  'from',
  'between',
  'throughout',
  'for',
  'around',
  'about',
  'over',
  'within',
  'following',
  'of',
  'to',
  'prior',
  'as',
]);
const LEADING = new Set([
  'early',
  'late',
  'mid',
  'last',
  'next',
  'this',
  'past',
  'the',
  'shortly',
  'just',
  'soon',
  'only',
  'previous',
  'since',
  'at',
  'least',
  'up',
]);
const YEAR = /^(?:1[5-9]|20)\d\d(?:s)?$/;

const isCalendarWord = ({ text, lower, pos, tag }: Token): boolean =>
  DEICTIC.has(lower) ||
  (/^\p{Lu}/u.test(text) &&
    text.length > 3 &&
    (weekdayNumber(lower.replace(/s$/, '')) >= 0 ||
      (monthNumber(lower) >= 0 && pos === 'PROPN' && tag.startsWith('NNP'))));

const isYear = (tokens: Tokens, { text, index }: Token): boolean =>
  YEAR.test(text) &&
  ['in', 'since', 'until', 'before', 'after', 'during', 'by', 'from'].includes(tokens[index - 1]?.lower ?? '') &&
  !/^\p{L}/u.test(tokens[index + 1]?.text ?? '.')
    ? true
    : /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Tokens that the name finder took for dates, and calendar words that it missed. */
function coreSpans(tokens: Tokens): TimeSpan[] {
  const spans: TimeSpan[] = [];
  for (const token of tokens) {
    const found = LABELS.has(token.entityLabel)
      ? { first: token.entityStart, end: token.entityEnd }
      : (token.entityLabel === '' || token.entityLabel === 'CARDINAL') &&
          (isCalendarWord(token) || isYear(tokens, token))
        ? { first: token.index, end: token.index + 1 }
        : undefined;
    const last = spans.at(-1);
    if (found !== undefined && (last === undefined || found.first >= last.end)) spans.push(found);
  }
  return spans;
}

const numeric = (token: Token | undefined): boolean => /^\d{1,4}(?:st|nd|rd|th)?$/.test(token?.text ?? '');

/** "March" + "5" + "," + "2014" where the finder saw only part. */
function growRight(tokens: Tokens, { first, end }: TimeSpan): TimeSpan {
  let to = end;
  const inMonth = tokens.slice(first, end).some(({ lower }) => monthNumber(lower) >= 0);
  const same = (at: number): boolean => tokens[at]?.paragraph === tokens[first]!.paragraph;
  if (inMonth && same(to) && numeric(tokens[to]) && !tokens.slice(first, to).some((token) => numeric(token))) to++;
  const gap = tokens[to]?.text === ',' || tokens[to]?.lower === 'of' ? 1 : 0;
  if (
    inMonth &&
    same(to + gap) &&
    YEAR.test(tokens[to + gap]?.text ?? '') &&
    !tokens.slice(first, to).some(({ text }) => YEAR.test(text))
  )
    to += gap + 1;
  return { first, end: to };
}

/** Takes in the words before the phrase that shape its meaning: "since", "early", "prior to". */
function growLeft(tokens: Tokens, { first, end }: TimeSpan): TimeSpan {
  let from = first;
  const { paragraph, sentence } = tokens[first]!;
  while (from > 0) {
    const before = tokens[from - 1]!;
    if (before.paragraph !== paragraph || before.sentence !== sentence) break;
    const takes = LEADING.has(before.lower) || PREPOSITIONS.has(before.lower);
    if (
      !takes ||
      LABELS.has(before.entityLabel) ||
      (before.lower === 'of' &&
        !['end', 'beginning', 'start', 'middle', 'summer', 'spring', 'autumn', 'winter', 'fall'].includes(
          tokens[from - 2]?.lower ?? '',
        ))
    )
      break;
    from--;
    if (before.lower === 'of') from--;
    if (PREPOSITIONS.has(before.lower) && !['to', 'of', 'as'].includes(before.lower)) break;
  }
  return { first: trimLead(tokens, from, first), end };
}

/** "the", "only" or "to" at the very front shapes nothing. */
function trimLead(tokens: Tokens, from: number, first: number): number {
  let at = from;
  while (at < first && ['only', 'just', 'to', 'as', 'of'].includes(tokens[at]!.lower)) at++;
  return at;
}

/** "Rui Falk, 26,": a bare number after a person is an age. */
function isAge(tokens: Tokens, { first, end }: TimeSpan): boolean {
  const text = tokens
    .slice(first, end)
    .map(({ lower }) => lower)
    .join(' ');
  if (/^(?:aged )?\d{1,3}$/.test(text)) return true;
  return /(?:^| )\d{1,3}(?: |-)years?(?: |-)old$|^\d{1,3}-year-old$|^aged /.test(text);
}

/** Joins the two halves of "between 1998 and 2001" and "from May until July". */
function joinRanges(tokens: Tokens, spans: readonly TimeSpan[]): readonly TimeSpan[] {
  const joined: TimeSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const opens = last !== undefined && ['between', 'from'].includes(tokens[last.first]!.lower);
    const bridge =
      last === undefined
        ? ''
        : tokens
            .slice(last.end, span.first)
            .map(({ lower }) => lower)
            .join(' ');
    const inner = tokens[span.first]!.lower;
    const bridged =
      ['and', 'to', 'until', 'through', '-'].includes(bridge) ||
      (bridge === '' && ['until', 'through', 'till'].includes(inner));
    if (opens && bridged) joined[joined.length - 1] = { first: last.first, end: span.end };
    else joined.push(span);
  }
  return joined;
}

/** The time phrases of a document, in order, with the prepositions that belong to them and without ages. */
export function findTimeSpans(tokens: Tokens): readonly TimeSpan[] {
  const grown: TimeSpan[] = [];
  for (const core of coreSpans(tokens)) {
    const right = growRight(tokens, core);
    const span = growLeft(tokens, right);
    const last = grown.at(-1);
    const clear = last === undefined ? span : { ...span, first: Math.max(span.first, last.end) };
    if (clear.first < clear.end && !isAge(tokens, right)) grown.push(clear);
  }
  return joinRanges(tokens, grown);
}
