import type { Affixes } from './affixes.ts';
import type { DraftToken } from './draft-token.ts';

/** An exception that the affix rules would cut, and the pieces they would leave: "):" → ")", ":". */
interface SpecialCase {
  readonly exception: string;
  readonly pieces: readonly string[];
}

interface Match extends SpecialCase {
  readonly start: number;
}

const byLengthThenPlace = (a: Match, b: Match): number => b.pieces.length - a.pieces.length || a.start - b.start;

/** Finds exceptions that were cut apart and need joining again (spaCy's `_apply_special_cases`). */
export class SpecialCases {
  readonly #byFirstPiece = new Map<string, SpecialCase[]>();

  constructor(exceptions: Iterable<string>, affixes: Affixes, expand: (text: string) => readonly string[]) {
    const all = new Set(exceptions);
    for (const exception of all) {
      if (/\s/.test(exception)) continue;
      const isOther = (text: string): boolean => text !== exception && all.has(text);
      const pieces = affixes.split(exception, isOther).flatMap(expand);
      if (pieces.length < 2) continue;
      const first = pieces[0]!;
      this.#byFirstPiece.set(first, [...(this.#byFirstPiece.get(first) ?? []), { exception, pieces }]);
    }
  }

  /** The exceptions to put in place of tokens, by the index of their first one; longer ones win. */
  find(tokens: readonly DraftToken[]): ReadonlyMap<number, SpecialCase> {
    const matches: Match[] = [];
    tokens.forEach(({ lexeme }, start) => {
      const cases = this.#byFirstPiece.get(lexeme.text);
      if (cases)
        for (const special of cases) if (matchesAt(tokens, start, special)) matches.push({ ...special, start });
    });
    const taken = new Uint8Array(matches.length === 0 ? 0 : tokens.length);
    const chosen = new Map<number, SpecialCase>();
    for (const match of matches.sort(byLengthThenPlace)) {
      const end = match.start + match.pieces.length;
      if (taken[match.start] === 0 && taken[end - 1] === 0) chosen.set(match.start, match);
      taken.fill(1, match.start, end);
    }
    return chosen;
  }
}

/** Whether the tokens from `start` on are the pieces of the exception, with no space between them. */
const matchesAt = (tokens: readonly DraftToken[], start: number, { pieces }: SpecialCase): boolean =>
  pieces.every((piece, k) => {
    const token = tokens[start + k];
    return token?.lexeme.text === piece && (k === pieces.length - 1 || !token.whitespace);
  });
