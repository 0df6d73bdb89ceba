import type { LanguageEntity } from './doc.ts';
import type { DraftToken } from './draft-token.ts';
import { bestMove, type TransitionScorer } from './transition.ts';

/** Begin, in, last, unit, out. */
type Action = 'B' | 'I' | 'L' | 'U' | 'O';

interface Move {
  readonly action: Action;
  readonly label: string;
}

const FEATURES = 3;

/** An entity that has begun; start is -1 between entities. */
interface Open {
  readonly start: number;
  readonly label: string;
}

const NONE: Open = { start: -1, label: '' };

/** Whether a move may be made at a token. An entity does not cross the start of a sentence. */
function isAllowed({ action, label }: Move, open: Open, token: DraftToken, next: DraftToken | undefined): boolean {
  const inside = open.start >= 0;
  const mayGoOn = next !== undefined && !next.sentenceStart;
  switch (action) {
    case 'O':
      return !inside;
    case 'U':
      return !inside && label !== '' && !token.isSpace;
    case 'B':
      return !inside && mayGoOn && !token.isSpace;
    case 'I':
      return inside && mayGoOn && open.label === label;
    case 'L':
      return inside && open.label === label;
  }
}

/** spaCy's named-entity recogniser: one BILUO move a token, the best that is allowed. */
export class EntityRecognizer {
  readonly #scorer: TransitionScorer;
  readonly #moves: readonly Move[];

  constructor(scorer: TransitionScorer, moves: readonly string[]) {
    this.#scorer = scorer;
    this.#moves = moves.map((name) => ({ action: name[0] as Action, label: name.slice(2) }));
  }

  /** The entities of a text whose sentence starts are known. */
  recognize(vectors: Float32Array, tokens: readonly DraftToken[]): LanguageEntity[] {
    const precomputed = this.#scorer.precompute(vectors, tokens.length);
    const positions = new Int32Array(FEATURES);
    const entities: LanguageEntity[] = [];
    let open = NONE;
    tokens.forEach((token, at) => {
      positions.set([at, open.start, open.start < 0 ? -1 : at - 1]);
      const scores = this.#scorer.score(precomputed, positions);
      const allowed = (move: number): boolean => isAllowed(this.#moves[move]!, open, token, tokens[at + 1]);
      const { action, label } = this.#moves[bestMove(scores, this.#moves.length, allowed)]!;
      if (action === 'B') open = { start: at, label };
      if (action === 'U') entities.push({ start: at, end: at + 1, label });
      if (action === 'L') {
        entities.push({ start: open.start, end: at + 1, label });
        open = NONE;
      }
    });
    return entities;
  }
}
