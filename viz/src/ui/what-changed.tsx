import { askQuestion } from '../api.ts';
import type { Answer, Cell } from '../cypher/answer.ts';
import { linkTo } from '../state.ts';
import { printStrings } from '../strings.ts';
import { predicateWords } from '../wording.ts';
import { useModel } from './model.ts';
import { useLoaded } from './use-loaded.ts';

const NEVER = new AbortController().signal;
const load = (id: string): Promise<Answer> => askQuestion('what_changed', { article: id }, NEVER);

const words = (cell: Cell | undefined): string =>
  Array.isArray(cell) ? cell.map(words).join(', ') : cell === null || cell === undefined ? '—' : String(cell);

type Row = Answer['rows'][number];

/** "only the older: Velden warned Orsk", "date: Velden warned Orsk, May 3 → May 4", with a link to the claim. */
const Change = ({ row }: { row: Row }) => {
  const { state, claims } = useModel();
  const id = words(row['newerId'] ?? row['olderId']);
  const said = `${words(row['subject'])} ${predicateWords(words(row['predicate']))} ${words(row['object'])}`;
  const isFacet = row['before'] !== null || row['after'] !== null;
  const became = isFacet ? `: ${words(row['before'])} → ${words(row['after'])}` : '';
  return (
    <li>
      {printStrings.changes[words(row['change']) as keyof typeof printStrings.changes] ?? words(row['change'])}{' '}
      {claims.has(id) ? <a href={linkTo(state, { selection: { kind: 'claim', id } })}>{said}</a> : said}
      {became}
    </li>
  );
};

/** What the page tells otherwise, or no more, from each version to the next. */
export const WhatChanged = ({ id }: { id: string }) => {
  const answer = useLoaded(id, load);
  if (answer.status === 'loading') return <p>{printStrings.comparing}</p>;
  if (answer.status === 'failed') return <p>{answer.error.message}</p>;
  const { rows } = answer.value;
  if (rows.length === 0) return <p>{printStrings.sameClaims}</p>;
  const steps = [...new Set(rows.map((row) => words(row['versions'])))];
  return steps.map((step) => (
    <div key={step}>
      <p>{printStrings.step(step)}</p>
      <ul>
        {rows
          .filter((row) => words(row['versions']) === step)
          .map((row) => (
            <Change key={[row['change'], row['olderId'], row['newerId']].map(words).join(' ')} row={row} />
          ))}
      </ul>
    </div>
  ));
};
