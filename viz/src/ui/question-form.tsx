import { useId } from 'react';
import type { ViewQuestion } from '../../../src/domain/view.ts';
import { type Given, readParameters, typedValue, writeParameters } from '../cypher/parameters.ts';
import { useModel } from './model.ts';

const MOST_NAMES = 30;

/** Names of entities that what was typed may be meant for. */
const Names = ({ id, typed }: { id: string; typed: string }) => {
  const { graph } = useModel();
  const start = typed.toLowerCase();
  const names = new Set(graph.entities.map(({ name }) => name).filter((name) => name.toLowerCase().includes(start)));
  return (
    <datalist id={id}>
      {[...names].slice(0, MOST_NAMES).map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
};

interface FieldProps {
  readonly parameter: ViewQuestion['parameters'][number];
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

const Field = ({ parameter, value, onChange }: FieldProps) => {
  const { name, type, description } = parameter;
  const id = useId();
  const typed = String(value ?? '');
  return (
    <div className="field">
      <label htmlFor={id}>
        {name} <small>— {description}</small>
      </label>
      {type === 'boolean' ? (
        <input id={id} type="checkbox" checked={value === true} onChange={({ target }) => onChange(target.checked)} />
      ) : (
        <input
          id={id}
          type="text"
          inputMode={type === 'integer' || type === 'number' ? 'decimal' : 'text'}
          list={type === 'string' ? `${id}-names` : undefined}
          value={typed}
          onChange={({ target }) => onChange(typedValue(type, target.value))}
        />
      )}
      {type === 'string' && <Names id={`${id}-names`} typed={typed} />}
    </div>
  );
};

/** A labelled field for each parameter of a question. What is typed goes into the parameters of the console. */
export const QuestionForm = ({ question }: { question: ViewQuestion }) => {
  const { state, change } = useModel();
  const given: Given = readParameters(state.parameters) ?? {};
  const set = (name: string, value: unknown): void =>
    change({ parameters: writeParameters({ ...given, [name]: value }) });
  return (
    <div className="fields">
      {question.parameters.map((parameter) => (
        <Field
          key={parameter.name}
          parameter={parameter}
          value={given[parameter.name]}
          onChange={(value) => set(parameter.name, value)}
        />
      ))}
    </div>
  );
};
