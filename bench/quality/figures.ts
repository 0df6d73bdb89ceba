/** What the scorer says of a set, as far as it is shown (fractions 0–1 or null). */
export interface Summary {
  readonly claims: Record<string, Record<string, { p: number | null; r: number | null; f: number | null }>>;
  readonly entities: { f: number | null; typeAccuracy: number | null };
  readonly attributes: Record<string, number | null>;
  readonly falseFacts: { leaked: number | null };
  readonly quotes: { exact: number | null; atOffsets: number | null };
}

/** One row of the quality table: what it measures, where it is read, and the bars it has to reach by set, in percent. */
export interface Figure {
  readonly name: string;
  readonly of: (summary: Summary) => number | null | undefined;
  readonly bars?: Readonly<Record<string, number>>;
  /** Less is better. */
  readonly falling?: boolean;
}

const claims =
  (level: string, subset: string, measure: 'p' | 'r' | 'f') =>
  ({ claims: levels }: Summary): number | null | undefined =>
    levels[level]?.[subset]?.[measure];

const attribute =
  (name: string) =>
  ({ attributes }: Summary): number | null | undefined =>
    attributes[name];

/** The rows, most telling first. An edge is right with its predicate, both arguments and whether it holds. */
export const FIGURES: readonly Figure[] = [
  { name: 'core edge F1', of: claims('edge', 'core', 'f'), bars: { seed: 80, dev: 50 } },
  { name: 'core edge precision', of: claims('edge', 'core', 'p'), bars: { dev: 68 } },
  { name: 'core edge recall', of: claims('edge', 'core', 'r') },
  { name: 'all edge F1', of: claims('edge', 'all', 'f'), bars: { seed: 68, dev: 46 } },
  { name: 'all edge precision', of: claims('edge', 'all', 'p') },
  { name: 'all edge recall', of: claims('edge', 'all', 'r') },
  { name: 'star edge F1', of: claims('edge', 'star', 'f'), bars: { seed: 88, dev: 55 } },
  { name: 'strict F1', of: claims('strict', 'all', 'f'), bars: { dev: 40 } },
  { name: 'who → whom F1', of: claims('pair', 'all', 'f') },
  { name: 'non-facts recall', of: claims('edge', 'nonfacts', 'r'), bars: { seed: 55, dev: 30 } },
  { name: 'non-facts leaked', of: ({ falseFacts }) => falseFacts.leaked, bars: { 'dev+seed': 5 }, falling: true },
  { name: 'bucket', of: attribute('bucket'), bars: { 'dev+seed': 97 } },
  { name: 'speaker found', of: attribute('attributionOfAttributed'), bars: { 'dev+seed': 85 } },
  { name: 'both dates', of: attribute('goldDatedBoth'), bars: { 'dev+seed': 55 } },
  { name: 'about F1', of: attribute('aboutF1'), bars: { 'dev+seed': 45 } },
  { name: 'entity F1', of: ({ entities }) => entities.f, bars: { 'dev+seed': 70 } },
  { name: 'entity type', of: ({ entities }) => entities.typeAccuracy, bars: { 'dev+seed': 88 } },
  { name: 'quotes exact', of: ({ quotes }) => quotes.atOffsets, bars: { 'dev+seed': 100 } },
];

/** Whether a value in percent reaches the bar. */
export const isReached = ({ falling }: Pick<Figure, 'falling'>, value: number, bar: number): boolean =>
  falling ? value <= bar : value >= bar;
