/** One pattern of a token for the attribute ruler: attribute → value or condition. */
export type TokenCondition =
  | string
  | boolean
  | { readonly IN?: readonly string[]; readonly NOT_IN?: readonly string[]; readonly REGEX?: string };
export type TokenPattern = Readonly<Record<string, TokenCondition>>;

export interface RulerPattern {
  readonly patterns: readonly (readonly TokenPattern[])[];
  readonly attrs: Readonly<Partial<Record<'TAG' | 'POS' | 'MORPH' | 'LEMMA' | 'DEP', string>>>;
  /** Which token of the match is set; negative counts from its end. */
  readonly index: number;
}

export interface LemmaTables {
  readonly lemma_rules: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  readonly lemma_exc: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly lemma_index: Readonly<Record<string, readonly string[]>>;
}

/** `models/en/lang.json`: what the pipeline knows besides its weights. Written by `scripts/convert-model.py`. */
export interface LanguageTables {
  readonly t2vSeeds: readonly number[];
  readonly nerSeeds: readonly number[];
  readonly tags: readonly string[];
  readonly parserMoves: readonly string[];
  readonly nerMoves: readonly string[];
  /** Tokenizer expressions in JavaScript's `u` syntax, apart from needless escapes. */
  readonly prefix: string;
  readonly suffix: string;
  readonly infix: string;
  readonly url: string;
  /** Tokenizer exceptions: string → [text, norm] of its tokens. */
  readonly rules: Readonly<Record<string, readonly (readonly [string, string | null])[]>>;
  readonly norms: Readonly<Record<string, string>>;
  /** Strings whose id is a small number instead of a hash. */
  readonly symbols: Readonly<Record<string, number>>;
  readonly lemma: LemmaTables;
  readonly attrRuler: readonly RulerPattern[];
  /** Tensor name → [offset in floats, shape]. */
  readonly index: Readonly<Record<string, readonly [number, readonly number[]]>>;
}

const REQUIRED: readonly (keyof LanguageTables)[] = [
  't2vSeeds',
  'nerSeeds',
  'tags',
  'parserMoves',
  'nerMoves',
  'prefix',
  'suffix',
  'infix',
  'url',
  'rules',
  'norms',
  'symbols',
  'lemma',
  'attrRuler',
  'index',
];

/** Checks that parsed JSON is a set of language tables. @throws TypeError naming the first table that is missing. */
export function asLanguageTables(json: unknown): LanguageTables {
  if (typeof json !== 'object' || json === null) throw new TypeError('language tables: expected an object');
  const missing = REQUIRED.find((name) => !Object.hasOwn(json, name));
  if (missing !== undefined) throw new TypeError(`language tables: ${missing} is missing`);
  return json as LanguageTables;
}
