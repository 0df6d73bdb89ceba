import type { Lead } from '../../../src/domain/lead-time.ts';
import type { ViewClaim } from '../../../src/domain/view.ts';

/** A row of a question, as the API answers it. */
export type StoryRow = Readonly<Record<string, unknown>>;

/** One sentence in the pieces that are set apart; any of them may be ''. */
export interface StorySentence {
  /** The date that it opens with. */
  readonly when: string;
  readonly what: string;
  /** What it comes down to. */
  readonly outcome: string;
  /** What happened then. */
  readonly next: string;
}

/** A pattern found in the claims, told in one sentence. */
export interface Story {
  /** The question it answers and the claim that it starts from, so that it is the same on every visit. */
  readonly id: string;
  /** Claims that it rests on; the one that it starts from comes first. */
  readonly claims: readonly string[];
  readonly sentence: StorySentence;
  /** Who says so, in which article, of which day; one line a source. */
  readonly sources: readonly string[];
  /** Other printings or versions that tell the same, which are no further witness; absent where there are none. */
  readonly also?: {
    /** The ids that the story has when it starts from one of them. */
    readonly stories: readonly string[];
    readonly articles: number;
    readonly publishers: readonly string[];
  };
  /** The dates of a warning and of the attack that it came before, to be measured between. */
  readonly lead?: Lead;
}

/** What stories are told from, besides the rows. */
export interface Facts {
  readonly claims: ReadonlyMap<string, ViewClaim>;
  readonly nameOf: (id: string) => string;
}

/** Tells the stories of a question's rows, in their order. Total: rows that make no sense are left out. */
export type Tell = (rows: readonly StoryRow[], facts: Facts) => readonly Story[];

export const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
export const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
export const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The rows under the claim that they name in a column, in order; rows that name none are left out. */
export function rowsByClaim(rows: readonly StoryRow[], column: string): ReadonlyMap<string, readonly StoryRow[]> {
  const groups = new Map<string, StoryRow[]>();
  for (const row of rows) {
    const id = text(row[column]);
    if (id === null) continue;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [row]);
    else group.push(row);
  }
  return groups;
}

/** Whether a story goes by this id, its own or that of another printing. */
export const goesBy = ({ id, also }: Pick<Story, 'id' | 'also'>, wanted: string): boolean =>
  id === wanted || (also?.stories.includes(wanted) ?? false);

/** The claim that a story starts from, as its id names it. */
export const startOf = (id: string): string => id.slice(id.indexOf(':') + 1).split('+')[0]!;
