import { useState } from 'react';
import { browserText, type CypherQuery, parametersText } from '../cypher/query.ts';
import { cypherStrings } from '../strings.ts';
import { useModel } from './model.ts';
import './cypher-box.css';

const Copy = ({ text }: { text: string }) => {
  const [said, setSaid] = useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid(cypherStrings.copied),
      () => setSaid(cypherStrings.copyFailed),
    );
  };
  return (
    <>
      <button type="button" className="small" onClick={copy}>
        {cypherStrings.copy}
      </button>
      <span role="status" className="quiet">
        {said}
      </span>
    </>
  );
};

/** A query with its parameters, to read, to copy, and to go on with in the console. */
export const CypherBox = ({ query }: { query: CypherQuery }) => {
  const { change } = useModel();
  const parameters = Object.keys(query.parameters).length === 0 ? '' : parametersText(query);
  return (
    <div className="cypher-box">
      <pre>{query.cypher}</pre>
      {parameters !== '' && (
        <>
          <p className="quiet">{cypherStrings.parameters}</p>
          <pre>{parameters}</pre>
        </>
      )}
      <p className="cypher-actions">
        <button
          type="button"
          className="small"
          onClick={() => change({ view: 'console', cypher: query.cypher, parameters })}
        >
          {cypherStrings.toConsole}
        </button>
        <Copy text={browserText(query)} />
      </p>
    </div>
  );
};

/** The box under a heading that opens it. */
export const FoldedCypher = ({ query }: { query: CypherQuery }) => (
  <details>
    <summary>{cypherStrings.show}</summary>
    <CypherBox query={query} />
  </details>
);
