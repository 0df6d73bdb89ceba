/** One token as the language engine sees it; `offset` counts UTF-16 code units of the analysed text. */
export interface LanguageToken {
  readonly text: string;
  readonly offset: number;
  /** A single space follows. */
  readonly whitespace: boolean;
  readonly norm: string;
  readonly tag: string;
  readonly pos: string;
  /** UD features, e.g. `Number=Plur`, or ''. */
  readonly morph: string;
  readonly lemma: string;
  /** Index of the head; the root is its own. */
  readonly head: number;
  readonly dep: string;
  readonly sentenceStart: boolean;
  readonly iob: 'B' | 'I' | 'O';
  /** Entity label or ''. */
  readonly entityLabel: string;
}

/** A named entity: token range `[start, end)`. */
export interface LanguageEntity {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** A text with its full analysis. */
export interface LanguageDoc {
  readonly text: string;
  readonly tokens: readonly LanguageToken[];
  readonly entities: readonly LanguageEntity[];
}

/** The English engine, made once and used for many texts. */
export interface English {
  /** Analyses one paragraph (long ones are cut inside and joined again). */
  analyze(text: string): LanguageDoc;
  /** True for a word form that the lemma tables know, inflected or not: "warned", "members". Lower case expected. */
  isWord(form: string): boolean;
}

/** The bytes and tables of `models/en`, already checked against their manifest. */
export interface EnglishAssets {
  readonly weights: Uint8Array;
  /** The parsed `lang.json`. */
  readonly tables: unknown;
}
