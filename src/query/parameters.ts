import { ClaimgraphError } from '../domain/errors.ts';
import { normalizeText } from '../domain/id.ts';
import { near } from '../domain/near.ts';
import type { QueryParameters } from '../ports/graph-store.ts';
import type { ParameterType, Question, QuestionParameter } from './question.ts';

type Scalar = string | number | boolean;
/** Values as they come from a command line or a URL (text), or as they are. */
export type GivenParameters = Readonly<Record<string, Scalar>>;

const ISO_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** How a value of each type is read; undefined is no such value. */
const READERS: Readonly<Record<ParameterType, (text: string) => Scalar | undefined>> = {
  string: normalizeText,
  integer: (text) => (/^[+-]?\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined),
  number: (text) => (text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined),
  boolean: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
  date: (text) => (ISO_DATE.test(text) ? text : undefined),
};

const EXAMPLES: Readonly<Record<ParameterType, string>> = {
  string: 'a text',
  integer: 'a whole number, such as 3',
  number: 'a number, such as 0.5',
  boolean: 'true or false',
  date: 'a date, such as 2015-11-13',
};

/** Reads a parameter's value. @throws ClaimgraphError E_USAGE when it is not of the parameter's type. */
export function readValue({ name, type }: Pick<QuestionParameter, 'name' | 'type'>, given: Scalar): Scalar {
  const value = READERS[type](String(given));
  if (value !== undefined) return value;
  const hint = `Give ${EXAMPLES[type]}.`;
  throw new ClaimgraphError('E_USAGE', `parameter ${name} cannot be ${JSON.stringify(given)}`, { hint });
}

/**
 * The parameters that a question's Cypher is run with: those given, checked, and the defaults of the rest.
 * @throws ClaimgraphError E_USAGE for one that is unknown, missing or of another type.
 */
export function bindParameters({ name, parameters }: Question, given: GivenParameters): QueryParameters {
  const known = parameters.map((parameter) => parameter.name);
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    const hint =
      known.length === 0 ? `${name} takes none.` : `It takes ${near(unknown, known, known.length).join(', ')}.`;
    throw new ClaimgraphError('E_USAGE', `question ${name} has no parameter ${JSON.stringify(unknown)}`, { hint });
  }
  const bound = parameters.map((parameter): [string, Scalar] => {
    const value = Object.hasOwn(given, parameter.name) ? given[parameter.name] : parameter.default;
    if (value !== undefined) return [parameter.name, readValue(parameter, value)];
    const hint = `${parameter.name}: ${parameter.type} — ${parameter.description}`;
    throw new ClaimgraphError('E_USAGE', `question ${name} needs the parameter ${parameter.name}`, { hint });
  });
  return Object.fromEntries(bound);
}
