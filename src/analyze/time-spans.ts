import type { Token } from '../domain/analysis.ts';
import type { Lexicon } from '../domain/lexicon.ts';
import { monthNumber, weekdayNumber } from './calendar.ts';

/** Token range `[first, end)` of a time phrase. */
export interface TimeSpan {
  readonly first: number;
  readonly end: number;
  /** "since the fire in May": the preposition that governs the noun whose date this is. */
  readonly relation?: string;
}

type Tokens = readonly Token[];

const LABELS = new Set(['DATE', 'TIME']);
const BOUNDING = new Set(['before', 'after', 'since', 'until', 'till']);
const FARTHEST_BOUND = 10;
const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PART']);
const YEAR = /^(?:1[5-9]|20)\d\ds?$/;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const NAMED_DAY = /^\d{1,2}\/\d{1,2}$/;
const AGE = /^(?:aged )?\d{1,3}$|(?:^| )\d{1,3}(?: |-)years?(?: |-)old$|^\d{1,3}-year-old$|^aged /;

const lowerText = (tokens: Tokens, first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map(({ lower }) => lower)
    .join(' ');

function isCalendarWord({ text, lower, tag }: Token, { timeWords }: Lexicon): boolean {
  if (timeWords.deictic.has(lower)) return true;
  if (!/^\p{Lu}.{3}/u.test(text)) return false;
  return weekdayNumber(lower.replace(/s$/, '')) >= 0 || (tag.startsWith('NNP') && monthNumber(lower) >= 0);
}

/** A four-digit number after a preposition of time, with no unit behind it. */
const isYear = (tokens: Tokens, { text, index }: Token, { timeWords }: Lexicon): boolean =>
  YEAR.test(text) &&
  timeWords.prepositions.has(tokens[index - 1]?.lower ?? '') &&
  !/^[\p{L}%-]/u.test(tokens[index + 1]?.text ?? '.');

const ANAPHORIC = new Set(['before', 'after', 'since', 'until', 'till', 'by']);
const SHORTLY = new Set(['soon', 'shortly', 'immediately', 'hours', 'minutes', 'moments']);
const AFTERWARDS = new Set(['thereafter', 'afterwards', 'afterward']);

/** "before that, …", "since then": what takes up the date named last; "that" stands alone. */
const isThatOrThen = (tokens: Tokens, { lower, index }: Token): boolean =>
  lower === 'then' || (lower === 'that' && (tokens[index + 1]?.pos === 'PUNCT' || tokens[index]!.dep === 'pobj'));

/** "before that", "soon thereafter", "at the same time", "that same day": what the name finder misses. */
function anaphorAt(tokens: Tokens, token: Token): TimeSpan | undefined {
  const { lower, index } = token;
  const before = (back: number): string => tokens[index - back]?.lower ?? '';
  if (isThatOrThen(tokens, token) && ANAPHORIC.has(before(1))) return { first: index - 1, end: index + 1 };
  if (AFTERWARDS.has(lower) && SHORTLY.has(before(1))) return { first: index - 1, end: index + 1 };
  if (lower === 'day' && before(1) === 'same')
    return { first: index - (before(2) === 'that' || before(2) === 'the' ? 2 : 1), end: index + 1 };
  if (lower !== 'time') return undefined;
  if (before(1) === 'same' && before(2) === 'the') return { first: index - 2, end: index + 1 };
  return before(1) === 'that' && before(2) === 'at' ? { first: index - 1, end: index + 1 } : undefined;
}

function coreAt(tokens: Tokens, token: Token, lexicon: Lexicon): TimeSpan | undefined {
  const { index, text, entityLabel, entityStart, entityEnd } = token;
  if (LABELS.has(entityLabel)) return { first: entityStart, end: entityEnd };
  const anaphor = anaphorAt(tokens, token);
  if (anaphor !== undefined) return anaphor;
  const missed = isCalendarWord(token, lexicon) || isYear(tokens, token, lexicon) || ISO_DATE.test(text);
  const free = entityLabel === '' || entityLabel === 'CARDINAL';
  return (free && missed) || NAMED_DAY.test(text) ? { first: index, end: index + 1 } : undefined;
}

/** Tokens that the name finder took for dates, and calendar words that it missed. */
function coreSpans(tokens: Tokens, lexicon: Lexicon): readonly TimeSpan[] {
  const spans: TimeSpan[] = [];
  for (const token of tokens) {
    const found = coreAt(tokens, token, lexicon);
    if (found !== undefined && found.first >= (spans.at(-1)?.end ?? 0)) spans.push(found);
  }
  return spans;
}

const isNumber = (token: Token | undefined): boolean => /^\d{1,2}(?:st|nd|rd|th)?$/.test(token?.text ?? '');
const isYearToken = (token: Token | undefined): boolean => YEAR.test(token?.text ?? '');

/** "March" + "5" + "," + "2014" where the finder saw only part. */
function growRight(tokens: Tokens, { first, end }: TimeSpan): TimeSpan {
  const { paragraph } = tokens[first]!;
  const next = (at: number): Token | undefined => (tokens[at]?.paragraph === paragraph ? tokens[at] : undefined);
  const span = tokens.slice(first, end);
  if (!span.some(({ lower }) => monthNumber(lower) >= 0)) return { first, end };
  const day = !span.some(isNumber) && isNumber(next(end)) ? 1 : 0;
  const gap = [',', 'of'].includes(next(end + day)?.lower ?? '') ? 1 : 0;
  const year = !span.some(isYearToken) && isYearToken(next(end + day + gap));
  return { first, end: year ? end + day + gap + 1 : end + day };
}

/** "of" belongs to the phrase only after part of a period: "end of", "summer of"; "the following" Friday is none after it. */
function isPartOf(tokens: Tokens, index: number, { timeWords }: Lexicon): boolean {
  const { lower } = tokens[index]!;
  const before = tokens[index - 1]?.lower ?? '';
  return (lower === 'of' && timeWords.parts.has(before)) || (lower === 'following' && before === 'the');
}

/** How many words of "prior to" or "in advance of" stand before a token. */
function longPreposition(tokens: Tokens, at: number): number {
  if (tokens[at - 1]?.lower === 'to' && tokens[at - 2]?.lower === 'prior') return 2;
  return tokens[at - 1]?.lower === 'of' && tokens[at - 2]?.lower === 'advance' ? 3 : 0;
}

/** Takes in the words before the phrase that shape its meaning, up to its preposition: "since", "early", "prior to". */
function growLeft(tokens: Tokens, { first, end }: TimeSpan, lexicon: Lexicon): TimeSpan {
  const { prepositions, modifiers } = lexicon.timeWords;
  const { sentence } = tokens[first]!;
  let from = first;
  while (tokens[from - 1]?.sentence === sentence && !LABELS.has(tokens[from - 1]!.entityLabel)) {
    const { lower } = tokens[from - 1]!;
    if (isPartOf(tokens, from - 1, lexicon)) from -= 2;
    else if (isNumber(tokens[from - 1]) && monthNumber(tokens[from]!.lower) >= 0) from--;
    else if (longPreposition(tokens, from) > 0) return { first: from - longPreposition(tokens, from), end };
    else if (prepositions.has(lower)) return withLead(tokens, { first: from - 1, end });
    else if (modifiers.has(lower)) from--;
    else break;
  }
  return { first: from, end };
}

/** "shortly before", "just after", "until after", "beginning in". */
function withLead(tokens: Tokens, { first, end }: TimeSpan): TimeSpan {
  const lead = tokens[first - 1]?.lower ?? '';
  const { lower } = tokens[first]!;
  const bounds = BOUNDING.has(lower) && /^(?:shortly|just|soon|ever)$/.test(lead);
  const untilAfter = lower === 'after' && lead === 'until';
  const opens = (lower === 'in' || lower === 'on') && /^(?:beginning|starting|commencing)$/.test(lead);
  return { first: bounds || untilAfter || opens ? first - 1 : first, end };
}

/** The bounding preposition of the noun that a date follows, by the tree or, where it is cut, by adjacency. */
function boundingPreposition(tokens: Tokens, { first }: TimeSpan): Token | undefined {
  const start = tokens[first]!;
  const noun = tokens[start.head]!;
  const governor = tokens[noun.head]!;
  if (start.dep === 'prep' && noun.dep === 'pobj' && BOUNDING.has(governor.lower)) return governor;
  let at = first - 1;
  while (first - at < FARTHEST_BOUND && NOMINAL.has(tokens[at]?.pos ?? '')) at--;
  const adjacent = at < first - 1 && tokens[first - 1]!.pos !== 'DET' ? tokens[at] : undefined;
  return adjacent && BOUNDING.has(adjacent.lower) ? adjacent : undefined;
}

/** "since the fire in May": the date of a noun under a bounding preposition bounds likewise. */
function boundByNoun(tokens: Tokens, span: TimeSpan, lexicon: Lexicon): TimeSpan {
  const first = tokens[span.first]!;
  const noun = tokens[span.first - 1];
  if (!['in', 'on', 'of', 'at'].includes(first.lower) || noun?.sentence !== first.sentence) return span;
  if (noun.entityLabel === 'TIME' || lexicon.timeWords.dayParts.has(noun.lower)) return span;
  const bound = boundingPreposition(tokens, span);
  if (bound === undefined || bound.index > span.first || first.index - bound.index > FARTHEST_BOUND) return span;
  return { first: bound.index, end: span.end, relation: bound.lower };
}

/** "in 1999, 2000 and 2001": from the third year on a list is one period. */
const isYearList = (tokens: Tokens, last: TimeSpan, span: TimeSpan): boolean =>
  span.end - span.first === 1 &&
  isYearToken(tokens[span.first]) &&
  isYearToken(tokens[last.end - 1]) &&
  (isYearToken(tokens[span.end + 1]) || isYearToken(tokens[last.end - 3]) || isYearToken(tokens[span.end + 2]));

/** What may stand between two dates that make one: "between 1998 and 2001", "from May until July", "during 1998 and 1999". */
function joins(tokens: Tokens, last: TimeSpan, span: TimeSpan): boolean {
  const bridge = lowerText(tokens, last.end, span.first);
  const opener = tokens[last.first]!.lower;
  if (isYearList(tokens, last, span)) return /^(?:,|and|, and)$/.test(bridge);
  if (opener === 'between') return bridge === 'and';
  const until = ['until', 'through', 'till'].includes(tokens[span.first]!.lower);
  if (opener === 'from' && (['to', 'until', 'through', '-'].includes(bridge) || (bridge === '' && until))) return true;
  const years = isYearToken(tokens[last.end - 1]) && span.end - span.first === 1 && isYearToken(tokens[span.first]);
  return years && opener === 'during' && /^(?:,|and|, and)$/.test(bridge);
}

/** The time phrases of a document, in order, with the prepositions that belong to them and without ages. */
export function findTimeSpans(tokens: Tokens, lexicon: Lexicon): readonly TimeSpan[] {
  const spans: TimeSpan[] = [];
  for (const core of coreSpans(tokens, lexicon)) {
    const right = growRight(tokens, core);
    if (AGE.test(lowerText(tokens, right.first, right.end))) continue;
    const last = spans.at(-1);
    const left = growLeft(tokens, right, lexicon);
    const free = { ...left, first: Math.max(left.first, last?.end ?? 0) };
    if (last !== undefined && joins(tokens, last, free)) spans[spans.length - 1] = { first: last.first, end: free.end };
    else if (free.first < free.end) {
      const bound = boundByNoun(tokens, free, lexicon);
      spans.push(bound.first >= (last?.end ?? 0) ? bound : free);
    }
  }
  return spans;
}
