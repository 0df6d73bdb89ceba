import { useState } from 'react';
import { ApiError } from '../api.ts';
import { type Answer, heldBy } from '../cypher/answer.ts';
import type { RunState } from '../cypher/query-run.ts';
import { cypherStrings, moreRows, rowsWords } from '../strings.ts';
import { CellText } from './console-cell.tsx';
import { useModel } from './model.ts';

/** Rows that are laid out at first. */
const FIRST_ROWS = 100;

const Rows = ({ answer }: { answer: Answer }) => {
  const [all, setAll] = useState(false);
  const { columns, rows } = answer;
  const shown = all ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, and keys must be able to do that */}
      <section className="answer-table" tabIndex={0} aria-label={cypherStrings.answer}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of an answer have no identity, and never move
              <tr key={index}>
                {columns.map((column) => (
                  <td key={column}>
                    <CellText cell={row[column] ?? null} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shown.length < rows.length && (
        <button type="button" className="small" onClick={() => setAll(true)}>
          {moreRows(rows.length - shown.length)}
        </button>
      )}
    </>
  );
};

const ShowInGraph = ({ answer }: { answer: Answer }) => {
  const { claims, entities, change } = useModel();
  const held = heldBy(answer, (id) => claims.has(id) || entities.has(id));
  if (held.length === 0) return <span className="quiet">{cypherStrings.nothingToShow}</span>;
  return (
    <button type="button" className="small" onClick={() => change({ view: 'graph', selection: null, marked: held })}>
      {cypherStrings.showInGraph}
    </button>
  );
};

const Answered = ({ answer, milliseconds }: { answer: Answer; milliseconds: number }) => (
  <>
    <div className="answer-head">
      <span role="status">{rowsWords(answer.rows.length, milliseconds)}</span>
      <ShowInGraph answer={answer} />
    </div>
    {answer.truncated && <p className="answer-note">{cypherStrings.truncated}</p>}
    {answer.rows.length === 0 ? <p className="quiet">{cypherStrings.noRows}</p> : <Rows answer={answer} />}
  </>
);

const Failed = ({ error }: { error: Error }) => (
  <div className="answer-note" role="alert">
    <p>{error.message}</p>
    {error instanceof ApiError && <p className="quiet">{error.hint}</p>}
  </div>
);

/** What became of the query: its rows, or why there are none. */
export const ConsoleAnswer = ({ run }: { run: RunState }) => {
  if (run.status === 'answered') return <Answered answer={run.answer} milliseconds={run.milliseconds} />;
  if (run.status === 'failed') return <Failed error={run.error} />;
  const words = { idle: cypherStrings.notRun, running: cypherStrings.running, cancelled: cypherStrings.cancelled };
  return (
    <p className="quiet" role="status">
      {words[run.status]}
    </p>
  );
};
