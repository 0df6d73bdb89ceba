import { Affixes } from './affixes.ts';
import { type DraftToken, draftToken } from './draft-token.ts';
import type { Lexeme, Vocabulary } from './lexeme.ts';
import { SpecialCases } from './special-cases.ts';
import type { LanguageTables } from './tables.ts';
import { isWhiteSpace, isWhiteUnit } from './white-space.ts';

const LARGEST_CACHE = 50_000;
const LONGEST_CACHED = 64;
/** Words of plain letters, which no affix rule cuts. */
const LETTERS = /^[A-Za-z]+$/;

/** spaCy's tokenizer: runs between spaces, exceptions, affixes, then the exceptions that affixes cut apart. */
export class Tokenizer {
  readonly #vocabulary: Vocabulary;
  readonly #exceptions: ReadonlyMap<string, readonly (readonly [string, string | null])[]>;
  readonly #affixes: Affixes;
  readonly #specialCases: SpecialCases;
  readonly #cache = new Map<string, readonly Lexeme[]>();

  constructor(tables: Pick<LanguageTables, 'rules' | 'prefix' | 'suffix' | 'infix' | 'url'>, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#exceptions = new Map(Object.entries(tables.rules));
    const longest = Math.max(...Array.from(this.#exceptions.keys(), (text) => text.length));
    // A map hashes what it is asked for: for a very long string, over and over while it is peeled.
    this.#affixes = new Affixes(tables, (text) => text.length <= longest && this.#exceptions.has(text));
    const expand = (text: string): readonly string[] => this.#exceptions.get(text)?.map(([piece]) => piece) ?? [text];
    this.#specialCases = new SpecialCases(this.#exceptions.keys(), this.#affixes, expand);
  }

  /** The tokens of a text; every character belongs to a token or is the single space after one. */
  tokenize(text: string): DraftToken[] {
    const tokens: DraftToken[] = [];
    for (let start = 0; start < text.length; ) {
      const end = runEnd(text, start);
      let at = start;
      for (const lexeme of this.#lexemes(text.slice(start, end))) {
        tokens.push(draftToken(lexeme, at));
        at += lexeme.text.length;
      }
      const spaced = text[end] === ' ';
      tokens.at(-1)!.whitespace = spaced;
      start = spaced ? end + 1 : end;
    }
    return this.#join(tokens);
  }

  /** The words in a run of white space or of anything else. */
  #lexemes(run: string): readonly Lexeme[] {
    if (run.length > LONGEST_CACHED) return this.#read(run);
    let lexemes = this.#cache.get(run);
    if (lexemes === undefined) {
      lexemes = this.#read(run);
      if (this.#cache.size >= LARGEST_CACHE) this.#cache.clear();
      this.#cache.set(run, lexemes);
    }
    return lexemes;
  }

  #read(run: string): readonly Lexeme[] {
    const whole = this.#exceptions.has(run) || LETTERS.test(run) || isWhiteSpace(run);
    return (whole ? [run] : this.#affixes.split(run)).flatMap((piece) => this.#expand(piece));
  }

  /** The words of a piece: those of its exception, or itself. */
  #expand(piece: string): readonly Lexeme[] {
    const exception = this.#exceptions.get(piece);
    if (exception === undefined) return [this.#vocabulary.lexeme(piece)];
    return exception.map(([text, norm]) => this.#vocabulary.lexeme(text, norm));
  }

  #join(tokens: DraftToken[]): DraftToken[] {
    const cases = this.#specialCases.find(tokens);
    if (cases.size === 0) return tokens;
    const joined: DraftToken[] = [];
    for (let at = 0; at < tokens.length; ) {
      const special = cases.get(at);
      if (special === undefined) {
        joined.push(tokens[at++]!);
        continue;
      }
      let { offset } = tokens[at]!;
      for (const lexeme of this.#expand(special.exception)) {
        joined.push(draftToken(lexeme, offset));
        offset += lexeme.text.length;
      }
      at += special.pieces.length;
      joined.at(-1)!.whitespace = tokens[at - 1]!.whitespace;
    }
    return joined;
  }
}

/** The end of the run of white space, or of anything else, that starts at a place. */
function runEnd(text: string, start: number): number {
  const white = isWhiteUnit(text.charCodeAt(start));
  let end = start + 1;
  while (end < text.length && isWhiteUnit(text.charCodeAt(end)) === white) end++;
  return end;
}
