import type { Token } from '../domain/analysis.ts';
import type { Lexicon } from '../domain/lexicon.ts';
import type { Acronyms } from './acronyms.ts';
import type { NameKnowledge } from './name-knowledge.ts';
import type { Range } from './noun-phrase.ts';
import type { Registry } from './registry.ts';

/** One document being read: what is known of the language and world, and what was found so far. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Indices of paragraphs that are headlines. */
  readonly headlines: ReadonlySet<number>;
  readonly lexicon: Lexicon;
  readonly names: NameKnowledge;
  readonly acronyms: Acronyms;
  readonly registry: Registry;
}

const ODD_SPACE = /\s{2,}|[^\S ]/gu;

/** The source text of a token range, all white space in it as single spaces. */
export const surfaceOf = ({ text, tokens }: Reading, [start, end]: Range): string =>
  text.slice(tokens[start]!.start, tokens[end - 1]!.end).replace(ODD_SPACE, ' ');

/** Starts with a capital letter. */
export const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text);

/** First word of its sentence, quotation or a headline, where a capital says nothing. */
export function mayBeCapitalisedAnyway({ tokens, headlines }: Reading, index: number): boolean {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  return (
    before === undefined || before.sentence !== token.sentence || before.text === '"' || headlines.has(token.paragraph)
  );
}
