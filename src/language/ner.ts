import type { LanguageEntity } from './doc.ts';
import type { DraftToken } from './draft-token.ts';
import { type Move, Moves } from './moves.ts';
import type { Vectors } from './tok2vec.ts';
import type { TransitionScorer } from './transition.ts';

/** Begin, in, last, unit, out. */
type Action = 'B' | 'I' | 'L' | 'U' | 'O';

const FEATURES = 3;

/** An entity that has begun; start is -1 between entities. */
interface Open {
  readonly start: number;
  readonly label: string;
}

const NONE: Open = { start: -1, label: '' };

/** Whether a move may be made. An entity neither crosses the start of a sentence nor begins on white space. */
function isAllowed({ action, label }: Move<Action>, open: Open, mayGoOn: boolean, isSpace: boolean): boolean {
  const inside = open.start >= 0;
  switch (action) {
    case 'O':
      return !inside;
    case 'U':
      return !inside && label !== '' && !isSpace;
    case 'B':
      return !inside && mayGoOn && !isSpace;
    case 'I':
      return inside && mayGoOn && open.label === label;
    case 'L':
      return inside && open.label === label;
  }
}

/** spaCy's named-entity recogniser: one BILUO move a token, the best that is allowed. */
export class EntityRecognizer {
  readonly #scorer: TransitionScorer;
  readonly #moves: Moves<Action>;

  constructor(scorer: TransitionScorer, moves: readonly string[]) {
    this.#scorer = scorer;
    this.#moves = new Moves(moves);
  }

  /** The entities of a text whose sentence starts are known. */
  recognize(vectors: Vectors, tokens: readonly DraftToken[]): LanguageEntity[] {
    this.#scorer.precompute(vectors);
    const positions = new Int32Array(FEATURES);
    const entities: LanguageEntity[] = [];
    let open = NONE;
    tokens.forEach((token, at) => {
      positions[0] = at;
      positions[1] = open.start;
      positions[2] = open.start < 0 ? -1 : at - 1;
      const { action, label } = this.#best(positions, open, token, tokens[at + 1]);
      if (action === 'B') open = { start: at, label };
      if (action === 'U') entities.push({ start: at, end: at + 1, label });
      if (action === 'L') {
        entities.push({ start: open.start, end: at + 1, label });
        open = NONE;
      }
    });
    return entities;
  }

  #best(positions: Int32Array, open: Open, token: DraftToken, next: DraftToken | undefined): Move<Action> {
    const { isSpace } = token.lexeme;
    const mayGoOn = next !== undefined && !next.sentenceStart;
    const mask = this.#moves.mask(`${open.label} ${mayGoOn} ${isSpace}`, (move) =>
      isAllowed(move, open, mayGoOn, isSpace),
    );
    return this.#moves.at(this.#scorer.best(positions, mask))!;
  }
}
