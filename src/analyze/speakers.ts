import type { Token } from '../domain/analysis.ts';
import type { Lexicon } from '../domain/lexicon.ts';
import { childrenBy, subjectOf } from './noun-phrase.ts';

/** A stretch of quoted tokens `[start, end)` and the head token of the phrase that names its speaker. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly speaker: number | undefined;
}

type Tokens = readonly Token[];
const FARTHEST = 30;
/** Longest stretch of tokens in quotation marks that may be a name or a word used with reserve. */
const SCARE_QUOTE = 3;

/** Stretches of quoted tokens within paragraphs. */
function stretches(tokens: Tokens): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { index, quoted, paragraph } of tokens) {
    if (!quoted) continue;
    const last = found.at(-1);
    if (last?.end === index && tokens[index - 1]!.paragraph === paragraph) last.end = index + 1;
    else found.push({ start: index, end: index + 1 });
  }
  return found;
}

/** The speaker that a token outside quotation marks introduces: subject of "said", object of "according to". */
function introducedBy(tokens: Tokens, index: number, lexicon: Lexicon): number | undefined {
  const token = tokens[index]!;
  if (token.quoted) return undefined;
  if (token.lower === 'according') {
    const to = childrenBy(tokens, index, 'prep')[0];
    return to === undefined ? undefined : childrenBy(tokens, to, 'pobj')[0];
  }
  if (!['VERB', 'AUX'].includes(token.pos) || !lexicon.quotationVerbs.has(token.lemma)) return undefined;
  const agent = childrenBy(tokens, index, 'agent')[0];
  const by = agent === undefined ? undefined : childrenBy(tokens, agent, 'pobj')[0];
  const subject = by ?? subjectOf(tokens, index);
  return subject !== undefined && !tokens[subject]!.quoted ? subject : undefined;
}

/** Looks outwards from a quotation, after it first, within its paragraph. */
function nearestSpeaker(tokens: Tokens, start: number, end: number, lexicon: Lexicon): number | undefined {
  const { paragraph } = tokens[start]!;
  for (let distance = 0; distance < FARTHEST; distance++)
    for (const index of [end + distance, start - 1 - distance]) {
      if (tokens[index]?.paragraph !== paragraph) continue;
      const speaker = introducedBy(tokens, index, lexicon);
      if (speaker !== undefined) return speaker;
    }
  return undefined;
}

const PERSONAL = new Set(['he', 'she']);

const isPersonLike = ({ entityLabel, lower }: Token): boolean => entityLabel === 'PERSON' || PERSONAL.has(lower);

/** "Berg was angry. "It is a disgrace."": a whole quoted sentence after one about a person is that person's. */
function subjectBefore(tokens: Tokens, start: number): number | undefined {
  const end = tokens[start - 2];
  const whole = end !== undefined && /^[.:!?]$/.test(end.text) && end.paragraph === tokens[start]!.paragraph;
  if (!whole) return undefined;
  let root = end.index;
  for (let steps = 0; steps < 16 && tokens[root]!.head !== root; steps++) root = tokens[root]!.head;
  const subject = subjectOf(tokens, root);
  return subject !== undefined && isPersonLike(tokens[subject]!) ? subject : undefined;
}

/** A further quotation of a paragraph is by the speaker of the one before. */
const sameSpeaker = (tokens: Tokens, before: Quotation | undefined, start: number): number | undefined =>
  before !== undefined && tokens[before.start]!.paragraph === tokens[start]!.paragraph ? before.speaker : undefined;

/** A paragraph that is one quotation goes on with the speaker of the quotation that ended the paragraph before. */
function continues(tokens: Tokens, before: Quotation | undefined, start: number): number | undefined {
  if (before?.speaker === undefined) return undefined;
  const first = tokens[start - 2];
  const opensParagraph = first === undefined || first.paragraph !== tokens[start]!.paragraph;
  const gap = tokens[start]!.paragraph - tokens[before.end - 1]!.paragraph;
  return opensParagraph && gap === 1 ? before.speaker : undefined;
}

const words = (tokens: Tokens, { start, end }: Pick<Quotation, 'start' | 'end'>): string =>
  tokens
    .slice(start, end)
    .filter(({ pos }) => pos !== 'PUNCT')
    .map(({ lower }) => lower)
    .join(' ');

/** Words quoted twice, once without a speaker as in a headline, are the speaker's both times. */
function withRepeated(tokens: Tokens, quotations: readonly Quotation[]): readonly Quotation[] {
  const known = new Map(
    quotations.filter(({ speaker }) => speaker !== undefined).map((quotation) => [words(tokens, quotation), quotation]),
  );
  return quotations.map((quotation) =>
    quotation.speaker === undefined && quotation.end - quotation.start > 1
      ? { ...quotation, speaker: known.get(words(tokens, quotation))?.speaker }
      : quotation,
  );
}

/** Finds every quotation and the token that names who speaks, by verb of speech, "according to", or continuation. */
export function findQuotations(tokens: Tokens, lexicon: Lexicon): readonly Quotation[] {
  const quotations: Quotation[] = [];
  for (const { start, end } of stretches(tokens)) {
    const own = nearestSpeaker(tokens, start, end, lexicon);
    const before = quotations.at(-1);
    const speaker =
      own ??
      sameSpeaker(tokens, before, start) ??
      (end - start > SCARE_QUOTE ? subjectBefore(tokens, start) : undefined) ??
      continues(tokens, before, start);
    quotations.push({ start, end, speaker });
  }
  return withRepeated(tokens, quotations);
}
