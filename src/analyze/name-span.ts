import type { Token } from '../domain/analysis.ts';
import { isCapitalised, type Reading, surfaceOf } from './reading.ts';

/** The tokens of a proper name and the entity label it was found with; `NAME` for a bare run of proper nouns. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

const NOT_NAMES = new Set(['', 'DATE', 'TIME', 'CARDINAL', 'ORDINAL', 'MONEY', 'PERCENT', 'QUANTITY', 'LANGUAGE']);
const PEOPLE_AND_BODIES = new Set(['PERSON', 'ORG', 'NORP']);

const isTitleWord = ({ lower }: Token, { lexicon }: Reading): boolean => lexicon.titles.has(lower.replace(/\.$/, ''));

/** A run of proper nouns that the name finder left alone. */
function properNounRun({ tokens }: Reading, head: number): NameSpan | undefined {
  if (tokens[head]!.pos !== 'PROPN') return undefined;
  let start = head;
  while (start > 0) {
    const before = tokens[start - 1]!;
    if (before.head !== head || before.dep !== 'compound' || before.pos !== 'PROPN') break;
    start--;
  }
  return { start, end: head + 1, label: 'NAME' };
}

/** A parenthesis or a lower-case verb ends a name. */
const breaksName = ({ text, pos }: Token): boolean =>
  text === '(' || (!isCapitalised(text) && (pos === 'VERB' || pos === 'AUX'));

/** An entity that runs on into a parenthesis or the next verb is cut there, on either side of its head. */
function cutEntity({ tokens }: Reading, head: number): NameSpan {
  const { entityStart, entityEnd, entityLabel } = tokens[head]!;
  let [start, end] = [entityStart, entityEnd];
  for (let at = entityStart; at < head; at++) if (breaksName(tokens[at]!)) start = at + 1;
  for (let at = head + 1; at < entityEnd; at++) if (breaksName(tokens[at]!)) end = Math.min(end, at);
  return { start, end, label: entityLabel };
}

const dropAtFront = (token: Token, reading: Reading): boolean =>
  reading.lexicon.definite.has(token.lower) ||
  reading.lexicon.indefinite.has(token.lower) ||
  isTitleWord(token, reading) ||
  /^["'(]$/.test(token.text);

const DANGLING = new Set(['of', 'for', 'and', 'in', 'at', 'on', 'to', 'by', 'the', 'a', 'an']);

const dropAtEnd = (token: Token, label: string): boolean =>
  DANGLING.has(token.lower) ||
  token.tag === 'POS' ||
  /^["',.)–—-]$/.test(token.text) ||
  (PEOPLE_AND_BODIES.has(label) && !isCapitalised(token.text) && token.text.length > 2);

/** The proper name that a token heads, without determiners, titles and possessive endings. */
export function nameSpan(reading: Reading, head: number): NameSpan | undefined {
  const { tokens } = reading;
  const found = NOT_NAMES.has(tokens[head]!.entityLabel) ? properNounRun(reading, head) : cutEntity(reading, head);
  if (found === undefined) return undefined;
  let { start, end } = found;
  while (start < head && dropAtFront(tokens[start]!, reading)) start++;
  while (end - 1 > head && dropAtEnd(tokens[end - 1]!, found.label)) end--;
  const surface = surfaceOf(reading, [start, end]);
  return !/\p{Lu}/u.test(surface) ? undefined : { start, end, label: found.label };
}
