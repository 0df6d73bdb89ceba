import { useState } from 'react';
import type { ViewQuestion } from '../../../src/domain/view.ts';
import { defaultsOf, findQuestions, writeParameters } from '../cypher/parameters.ts';
import { cypherStrings } from '../strings.ts';
import { useModel } from './model.ts';

/** The questions that ship with the store; choosing one puts it in the console. */
export const ConsoleLibrary = ({ questions }: { questions: readonly ViewQuestion[] }) => {
  const { state, change } = useModel();
  const [wanted, setWanted] = useState('');
  const found = findQuestions(questions, wanted);
  const choose = (question: ViewQuestion): void =>
    change({ cypher: question.cypher, parameters: writeParameters(defaultsOf(question)) });
  return (
    <section className="library" aria-label={cypherStrings.library}>
      <input
        type="search"
        value={wanted}
        placeholder={cypherStrings.findQuestion}
        aria-label={cypherStrings.findQuestion}
        onChange={({ target }) => setWanted(target.value)}
      />
      <ul className="plain">
        {found.map((question) => (
          <li key={question.name}>
            <button
              type="button"
              className="row"
              aria-pressed={state.cypher === question.cypher}
              onClick={() => choose(question)}
            >
              <span>
                {question.title}
                <small>{question.asks}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="quiet">{cypherStrings.noQuestion}</p>}
    </section>
  );
};
