import { ClaimgraphError } from '../domain/errors.ts';
import { leadTime, medianLeadTime } from '../domain/lead-time.ts';
import type { Cell, QueryResult } from '../ports/graph-store.ts';
import type { Derivation, Question } from './question.ts';

type Row = QueryResult['rows'][number];

const dateIn = (cell: Cell | undefined): string | null => (typeof cell === 'string' && cell !== '' ? cell : null);

const listIn = (cell: Cell | undefined): readonly Cell[] => (Array.isArray(cell) ? cell : []);

/** What a header may compute with, and how many columns each wants. */
const FUNCTIONS: Readonly<
  Record<string, { readonly arity: number; readonly apply: (cells: readonly Cell[]) => Cell }>
> = {
  leadTime: {
    arity: 4,
    apply: ([warnedFrom, warnedTo, attackFrom, attackTo]) =>
      leadTime(
        { start: dateIn(warnedFrom), end: dateIn(warnedTo) },
        { start: dateIn(attackFrom), end: dateIn(attackTo) },
      ),
  },
  /** The same of parallel lists, one warning at each index; an empty text is a date that is not stated. */
  medianLeadTime: {
    arity: 4,
    apply: (cells) => {
      const [warnedFrom, warnedTo, attackFrom, attackTo] = cells.map(listIn) as [Cell[], Cell[], Cell[], Cell[]];
      const leads = warnedFrom.map((from, index) => ({
        warning: { start: dateIn(from), end: dateIn(warnedTo[index]) },
        attack: { start: dateIn(attackFrom[index]), end: dateIn(attackTo[index]) },
      }));
      return medianLeadTime(leads);
    },
  },
};

function functionOf(question: string, derivation: Derivation): (row: Row) => Cell {
  const known = Object.hasOwn(FUNCTIONS, derivation.function) ? FUNCTIONS[derivation.function] : undefined;
  if (known === undefined || known.arity !== derivation.arguments.length)
    throw new ClaimgraphError(
      'E_INPUT',
      `question ${question}: no function ${derivation.function} of ${derivation.arguments.length} columns`,
      {
        hint: `There are ${Object.entries(FUNCTIONS)
          .map(([name, { arity }]) => `${name} (${arity})`)
          .join(', ')}.`,
      },
    );
  return (row) => known.apply(derivation.arguments.map((column) => row[column] ?? null));
}

/** Puts a column after the last one that it was computed from. */
function withColumn(columns: readonly string[], { column, arguments: from }: Derivation): readonly string[] {
  const last = Math.max(...from.map((name) => columns.indexOf(name)));
  return columns.toSpliced(last + 1, 0, column);
}

/**
 * Adds the columns that a question's header derives from others.
 * @throws ClaimgraphError E_INPUT for a function that there is not.
 */
export function deriveColumns({ name, derivations }: Question, result: QueryResult): QueryResult {
  let { columns, rows } = result;
  for (const derivation of derivations) {
    const compute = functionOf(name, derivation);
    rows = rows.map((row) => ({ ...row, [derivation.column]: compute(row) }));
    columns = withColumn(columns, derivation);
  }
  return { columns, rows, truncated: result.truncated };
}
