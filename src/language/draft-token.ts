import type { LanguageToken } from './doc.ts';
import { isWhiteSpace } from './white-space.ts';

/** A token while the pipeline fills it in. */
export type DraftToken = { -readonly [Field in keyof LanguageToken]: LanguageToken[Field] } & {
  /** Only white space. */
  readonly isSpace: boolean;
};

/** A token of which only the text is known. */
export function draftToken(text: string, offset: number, norm: string): DraftToken {
  return {
    text,
    offset,
    norm,
    whitespace: false,
    isSpace: isWhiteSpace(text),
    tag: '',
    pos: '',
    morph: '',
    lemma: '',
    head: 0,
    dep: '',
    sentenceStart: false,
    iob: 'O',
    entityLabel: '',
  };
}
