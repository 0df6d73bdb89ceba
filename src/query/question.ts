import type { Gathering } from './gathering.ts';

/** What a parameter holds; `date` is an ISO date. */
export type ParameterType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

export interface QuestionParameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly description: string;
  /** Absent where the asker has to give one. */
  readonly default?: string | number | boolean;
}

/** A column that is computed from others once the rows are there: `// @derive leadTime = leadTime(a, b, c, d)`. */
export interface Derivation {
  readonly column: string;
  readonly function: string;
  readonly arguments: readonly string[];
}

/** A named question: read-only Cypher with a header that says what it asks, takes and returns. */
export interface Question {
  /** The file's name without `.cypher`. */
  readonly name: string;
  readonly title: string;
  readonly asks: string;
  readonly parameters: readonly QuestionParameter[];
  /** Columns of the Cypher, in its order; where its rows are gathered, those that come of it. */
  readonly returns: readonly string[];
  /** What makes the rows of those of the Cypher, where it does not answer by itself. */
  readonly gather?: Gathering;
  readonly derivations: readonly Derivation[];
  /** Columns that a table leaves out: ids and the parts of what another column tells. */
  readonly hidden: readonly string[];
  /** Columns that a table puts beneath a row, across it, instead of beside the others. */
  readonly beneath: readonly string[];
  readonly cypher: string;
}
