import Table from 'cli-table3';
import { FIGURES, type Figure, isReached } from './figures.ts';

/** Values in percent by set and figure name; null where nothing was there to measure. */
export type Results = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

export const COLUMNS = ['seed', 'dev', 'dev-tuned', 'dev-blind', 'dev+seed', 'train', 'own', 'own-read'] as const;

/** Rows that come from elsewhere than the scorer's summary; their only column is named after what they are measured on. */
export const FURTHER: readonly (Pick<Figure, 'name' | 'bars' | 'falling'> & { readonly set: string })[] = [
  { name: 'confidence ≥ 0.8 right', set: 'calibration', bars: { calibration: 85 } },
  { name: 'confidence ≥ 0.8 share', set: 'calibration', bars: { calibration: 25 } },
  { name: 'calibration error', set: 'calibration', bars: { calibration: 8 }, falling: true },
  { name: 'MUC-4 dev F', set: 'muc', bars: { muc: 52 } },
  { name: 'MUC-4 dev precision', set: 'muc' },
  { name: 'MUC-4 dev recall', set: 'muc' },
  { name: 'PLOVER dev who → whom F1', set: 'plover' },
];

const shown = (value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : value.toFixed(1);

/** A value with its bar: `52.3 ≥ 50 ✓`. */
function withBar(figure: Pick<Figure, 'bars' | 'falling'>, set: string, value: number | null | undefined): string {
  const bar = figure.bars?.[set];
  if (bar === undefined || value === null || value === undefined) return shown(value);
  return `${shown(value)} ${figure.falling ? '≤' : '≥'} ${bar} ${isReached(figure, value, bar) ? '✓' : '✗'}`;
}

function withPrevious(cell: string, value: number | null | undefined, previous: number | null | undefined): string {
  const known = typeof value === 'number' && typeof previous === 'number' && Math.abs(value - previous) >= 0.05;
  return known ? `${cell} (was ${shown(previous)})` : cell;
}

/** The whole table for a terminal, what was committed before beside what is new. */
export function terminalTable(results: Results, before: Results): string {
  const table = new Table({ head: ['percent', ...COLUMNS], style: { head: [], border: [], compact: true } });
  for (const figure of FIGURES)
    table.push([
      figure.name,
      ...COLUMNS.map((set) => {
        const value = results[set]?.[figure.name];
        return withPrevious(withBar(figure, set, value), value, before[set]?.[figure.name]);
      }),
    ]);
  const further = FURTHER.map((figure) => {
    const value = results[figure.set]?.[figure.name];
    return `${figure.name}: ${withPrevious(withBar(figure, figure.set, value), value, before[figure.set]?.[figure.name])}`;
  });
  return [table.toString(), ...further].join('\n');
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The same as Markdown, for the documentation. */
export function markdownTable(results: Results): string {
  const figures = FIGURES.map((figure) =>
    row([figure.name, ...COLUMNS.map((set) => withBar(figure, set, results[set]?.[figure.name]))]),
  );
  const further = FURTHER.map((figure) =>
    row([figure.name, withBar(figure, figure.set, results[figure.set]?.[figure.name])]),
  );
  return [
    row(['percent', ...COLUMNS]),
    row(['---', ...COLUMNS.map(() => '---')]),
    ...figures,
    '',
    row(['further figures', 'percent']),
    row(['---', '---']),
    ...further,
  ].join('\n');
}
