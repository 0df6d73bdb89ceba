import type { WordAttributes } from './attribute-ruler.ts';
import type { LanguageToken } from './doc.ts';
import type { Lexeme } from './lexeme.ts';

/** A token while the pipeline fills it in. */
export interface DraftToken {
  readonly lexeme: Lexeme;
  readonly offset: number;
  whitespace: boolean;
  /** As the tagger has it. */
  tag: string;
  head: number;
  /** As the parser has it. */
  dep: string;
  /** What follows from tag and relation. */
  attributes: WordAttributes;
  sentenceStart: boolean;
  iob: LanguageToken['iob'];
  entityLabel: string;
}

const UNKNOWN: WordAttributes = { tag: '', dep: '', pos: '', morph: '', lemma: '' };

/** A token of which only the text is known. */
export const draftToken = (lexeme: Lexeme, offset: number): DraftToken => ({
  lexeme,
  offset,
  whitespace: false,
  tag: '',
  head: 0,
  dep: '',
  attributes: UNKNOWN,
  sentenceStart: false,
  iob: 'O',
  entityLabel: '',
});

/** A token that is filled in; `before` is how many tokens stand before its piece of the text. */
export const finished = (draft: DraftToken, before: number): LanguageToken => ({
  text: draft.lexeme.text,
  offset: draft.offset,
  whitespace: draft.whitespace,
  norm: draft.lexeme.norm,
  tag: draft.attributes.tag,
  pos: draft.attributes.pos,
  morph: draft.attributes.morph,
  lemma: draft.attributes.lemma,
  head: draft.head + before,
  dep: draft.attributes.dep,
  sentenceStart: draft.sentenceStart,
  iob: draft.iob,
  entityLabel: draft.entityLabel,
});
