import { hashString } from './hash.ts';
import { isWhiteSpace } from './white-space.ts';
import { wordShape } from './word-shape.ts';

const LARGEST_CACHE = 100_000;
const LONGEST_CACHED = 64;

/** What is known of a word wherever it stands. */
export interface Lexeme {
  /** Never given twice by one vocabulary. */
  readonly id: number;
  readonly text: string;
  readonly lower: string;
  readonly norm: string;
  /** Only white space. */
  readonly isSpace: boolean;
}

/** Every word met so far, once; those forgotten come back under another id. */
export class Vocabulary {
  readonly #norms: ReadonlyMap<string, string>;
  readonly #symbols: ReadonlyMap<string, bigint>;
  readonly #plain = new Map<string, Lexeme>();
  readonly #special = new Map<string, Lexeme>();
  #next = 0;

  /** `norms`: word → norm where it is not its lower case; `symbols`: strings whose id is a small number. */
  constructor(norms: Readonly<Record<string, string>>, symbols: Readonly<Record<string, number>>) {
    this.#norms = new Map(Object.entries(norms));
    this.#symbols = new Map(Object.entries(symbols).map(([text, id]) => [text, BigInt(id)]));
  }

  /** The lexeme of a text with its usual norm, or with the one given. */
  lexeme(text: string, norm?: string | null): Lexeme {
    if (text.length > LONGEST_CACHED) return this.#create(text, norm);
    const [cache, key] = norm ? [this.#special, `${text}\u0000${norm}`] : [this.#plain, text];
    let lexeme = cache.get(key);
    if (lexeme === undefined) {
      lexeme = this.#create(text, norm);
      if (cache.size >= LARGEST_CACHE) cache.clear();
      cache.set(key, lexeme);
    }
    return lexeme;
  }

  #create(text: string, norm?: string | null): Lexeme {
    const lower = text.toLowerCase();
    const usual = norm ?? this.#norms.get(text) ?? lower;
    return { id: this.#next++, text, lower, norm: usual, isSpace: isWhiteSpace(text) };
  }

  /** spaCy's id of a string: a small number for its symbols, a hash for the rest, 0 for none. */
  idOf(text: string): bigint {
    return text === '' ? 0n : (this.#symbols.get(text) ?? hashString(text));
  }
}

/** The strings and flags that a word is embedded by, in the order of the model's tables. */
export function featuresOf({ text, norm, isSpace }: Lexeme, whitespace: boolean): readonly (string | bigint)[] {
  const characters = [...text];
  const [first, last] = [characters[0] ?? '', characters.slice(-3).join('')];
  return [norm, first, last, wordShape(text), whitespace ? 1n : 0n, isSpace ? 1n : 0n];
}
