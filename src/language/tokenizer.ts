import { Affixes } from './affixes.ts';
import { type DraftToken, draftToken } from './draft-token.ts';
import { SpecialCases } from './special-cases.ts';
import type { LanguageTables } from './tables.ts';
import { isWhiteSpace, RUNS } from './white-space.ts';

/** spaCy's tokenizer: runs between spaces, exceptions, affixes, then the exceptions that affixes cut apart. */
export class Tokenizer {
  readonly #exceptions: ReadonlyMap<string, readonly (readonly [string, string | null])[]>;
  readonly #norms: ReadonlyMap<string, string>;
  readonly #affixes: Affixes;
  readonly #specialCases: SpecialCases;

  constructor(tables: LanguageTables) {
    this.#exceptions = new Map(Object.entries(tables.rules));
    this.#norms = new Map(Object.entries(tables.norms));
    const longest = Math.max(...Array.from(this.#exceptions.keys(), (text) => text.length));
    // A map hashes what it is asked for: for a very long string, over and over while it is peeled.
    this.#affixes = new Affixes(tables, (text) => text.length <= longest && this.#exceptions.has(text));
    const expand = (text: string): readonly string[] => this.#exceptions.get(text)?.map(([piece]) => piece) ?? [text];
    this.#specialCases = new SpecialCases(this.#exceptions.keys(), this.#affixes, expand);
  }

  /** The tokens of a text; every character belongs to a token or is the single space after one. */
  tokenize(text: string): DraftToken[] {
    const tokens: DraftToken[] = [];
    for (const { index, 1: run, 2: space } of text.matchAll(RUNS)) {
      this.#append(tokens, run!, index);
      tokens.at(-1)!.whitespace = space === ' ';
    }
    return this.#join(tokens);
  }

  #append(tokens: DraftToken[], run: string, offset: number): void {
    const whole = this.#exceptions.has(run) || isWhiteSpace(run);
    let at = offset;
    for (const piece of whole ? [run] : this.#affixes.split(run)) {
      for (const token of this.#expand(piece, at)) tokens.push(token);
      at += piece.length;
    }
  }

  /** The tokens of a piece: those of its exception, or itself. */
  #expand(piece: string, offset: number): DraftToken[] {
    let at = offset;
    return (this.#exceptions.get(piece) ?? [[piece, null] as const]).map(([text, norm]) => {
      const token = draftToken(text, at, norm ?? this.#norms.get(text) ?? text.toLowerCase());
      at += text.length;
      return token;
    });
  }

  #join(tokens: readonly DraftToken[]): DraftToken[] {
    const cases = this.#specialCases.find(tokens);
    if (cases.size === 0) return [...tokens];
    const joined: DraftToken[] = [];
    for (let at = 0; at < tokens.length; ) {
      const special = cases.get(at);
      if (special === undefined) {
        joined.push(tokens[at++]!);
        continue;
      }
      joined.push(...this.#expand(special.exception, tokens[at]!.offset));
      joined.at(-1)!.whitespace = tokens[at + special.pieces.length - 1]!.whitespace;
      at += special.pieces.length;
    }
    return joined;
  }
}
