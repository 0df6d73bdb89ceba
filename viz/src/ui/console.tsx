import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import type { ViewQuestion } from '../../../src/domain/view.ts';
import { ApiError, askQuestion, fetchQuestions, runCypher } from '../api.ts';
import { asTexts, readParameters } from '../cypher/parameters.ts';
import type { CypherQuery } from '../cypher/query.ts';
import { QueryRun, type RunState } from '../cypher/query-run.ts';
import { cypherStrings } from '../strings.ts';
import { ConsoleAnswer } from './console-answer.tsx';
import { ConsoleLibrary } from './console-library.tsx';
import { LoadFailure } from './load-failure.tsx';
import { useModel } from './model.ts';
import { QuestionForm } from './question-form.tsx';
import { useLoaded } from './use-loaded.ts';
import { COARSE, useMedia } from './use-media.ts';
import './console.css';

const queryRun = new QueryRun();
/** Of an answer so much is to be seen, in pixels. */
const LEAST_SEEN = 160;

/** Runs what stands in the console: a question of the library as the library asks it, anything else as it is. */
function useRun(question: ViewQuestion | undefined) {
  const { cypher, parameters } = useModel().state;
  return (): void => {
    const given = readParameters(parameters);
    void queryRun.start(async (signal) => {
      if (given === null) throw new ApiError(cypherStrings.noParameters, parameters);
      if (question !== undefined) return askQuestion(question.name, asTexts(given), signal);
      return runCypher({ cypher, parameters: given as CypherQuery['parameters'] }, signal);
    });
  };
}

const Editor = ({ question, onRun }: { question: ViewQuestion | undefined; onRun: () => void }) => {
  const { state, change } = useModel();
  const [query, parameters] = [useId(), useId()];
  const runsOn = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onRun();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter is heard from whatever in it has the focus
    <div className="editor" onKeyDown={runsOn}>
      <label htmlFor={query}>{cypherStrings.query}</label>
      <textarea
        id={query}
        className="code"
        spellCheck={false}
        value={state.cypher}
        onChange={({ target }) => change({ cypher: target.value })}
      />
      {question !== undefined && <QuestionForm question={question} />}
      <label htmlFor={parameters}>{cypherStrings.parameters}</label>
      <textarea
        id={parameters}
        className="code parameters"
        spellCheck={false}
        value={state.parameters}
        onChange={({ target }) => change({ parameters: target.value })}
      />
    </div>
  );
};

const RunButtons = ({ running, onRun }: { running: boolean; onRun: () => void }) => {
  const { cypher } = useModel().state;
  return (
    <p className="cypher-actions">
      <button type="button" className="primary" disabled={running || cypher.trim() === ''} onClick={onRun}>
        {cypherStrings.run}
      </button>
      {running && (
        <button type="button" className="small" onClick={queryRun.cancel}>
          {cypherStrings.cancel}
        </button>
      )}
      <span className="quiet">{cypherStrings.runHint[useMedia(COARSE) ? 'touch' : 'keys']}</span>
    </p>
  );
};

/** Scrolls to an answer that comes while little or nothing of its place can be seen, as on a phone. */
function useAnswerInSight({ status }: RunState) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(status);
  useEffect(() => {
    const came = before.current === 'running' && status !== 'running';
    before.current = status;
    const box = place.current?.closest('.console')?.getBoundingClientRect();
    if (!came || place.current === null || box === undefined) return;
    if (place.current.getBoundingClientRect().top > box.bottom - LEAST_SEEN) place.current.scrollIntoView();
  }, [status]);
  return place;
}

/** Read-only Cypher: the library of questions, a query with parameters, and its answer. Nothing runs by itself. */
const Console = () => {
  const { state } = useModel();
  const [attempt, setAttempt] = useState(0);
  const library = useLoaded('questions', fetchQuestions, attempt);
  const run = useSyncExternalStore(queryRun.subscribe, queryRun.get);
  const questions = library.status === 'ready' ? library.value : [];
  const question = questions.find(({ cypher }) => cypher === state.cypher);
  const onRun = useRun(question);
  return (
    <div className="twin console">
      <h2 className="hidden">{cypherStrings.console}</h2>
      <div className="asking">
        {library.status === 'failed' && (
          <LoadFailure
            what={cypherStrings.libraryFailed}
            error={library.error}
            onRetry={() => setAttempt(attempt + 1)}
          />
        )}
        {library.status === 'ready' && <ConsoleLibrary questions={questions} />}
        <div>
          <Editor question={question} onRun={onRun} />
          <RunButtons running={run.status === 'running'} onRun={onRun} />
        </div>
      </div>
      <div className="answer" ref={useAnswerInSight(run)}>
        <ConsoleAnswer run={run} />
      </div>
    </div>
  );
};

export default Console;
