import type { z } from 'zod';
import { errorSchema } from './answer-schemas.ts';
import { ANSWERS } from './answers.ts';
import { components, type JsonSchema, referTo, takenBy } from './json-schema.ts';
import type { FreeQuery, Operation, RequestBody } from './operation.ts';
import { OPERATIONS } from './operations.ts';
import { parametersOf, valueIn } from './parameters.ts';

const JSON_TYPE = 'application/json';

const ABOUT = `Who did what to whom, when, says who: claims that were read off documents, each with its quote.

It is served on the loopback interface, to names of this machine only: a request under another host name is refused, and
so is one that the page of another site makes, with 403. Whatever is not a GET has to be sent as \`application/json\`, also
where it has no body, or is refused with 415. Answers are never cached. Offsets are in UTF-16 code units. Every error is an
\`Error\`, and says what to do.`;

const ERRORS: Readonly<Record<string, string>> = {
  400: 'A parameter or the body is not as described here, or Cypher cannot be run or may not be.',
  403: 'The host name is not served, or the page of another site asks.',
  404: 'There is no such thing.',
  413: 'The body is too large.',
  415: 'It is not sent as application/json.',
  422: 'A document or correction cannot be taken.',
  default: 'The store cannot be reached, or something else went wrong.',
};

/** The statuses of errors that an operation may answer with. */
const errorsOf = ({ method, parameters, body }: Operation): readonly string[] => [
  '400',
  '403',
  ...(parameters === undefined ? [] : ['404']),
  ...(body === undefined ? [] : ['413']),
  ...(method === 'get' ? [] : ['415']),
  ...(body?.items === undefined ? [] : ['404', '422']),
  'default',
];

const referToError = { [JSON_TYPE]: { schema: referTo(errorSchema, ANSWERS) } };

/** The parameters of a path or of a query, with the values of the example. */
const inPlace = (place: 'path' | 'query', object: z.ZodObject, values: Readonly<Record<string, string>> = {}) =>
  parametersOf(object).map(({ name, required, many, schema: { description, ...schema } }) => {
    const text = values[name];
    const example = text === undefined ? undefined : many ? [text] : valueIn(text, schema);
    return { name, in: place, required, description, schema, example };
  });

/** Parameters of any name: an object of which each property is one. */
function anyName({ valueType, description }: FreeQuery, example: object | undefined): object {
  const schema = { type: 'object', additionalProperties: takenBy(valueType) };
  return {
    name: 'parameters',
    in: 'query',
    required: false,
    description,
    style: 'form',
    explode: true,
    schema,
    example,
  };
}

function parametersIn({ parameters, query, example }: Operation): readonly object[] {
  const path = parameters === undefined ? [] : inPlace('path', parameters, example.parameters);
  if (query === undefined) return path;
  if ('shape' in query) return [...path, ...inPlace('query', query, example.query)];
  return [...path, anyName(query, example.query)];
}

function bodyOf({ schema, items }: RequestBody, example: unknown): object {
  const taken = takenBy(schema);
  const shown = items === undefined ? taken : { ...taken, items: takenBy(items) };
  return { required: true, content: { [JSON_TYPE]: { schema: shown, example } } };
}

/** What is answered where all went well. */
function contentOf({ answer, files = {} }: Operation): object {
  const others = Object.entries(files).map(([type, description]) => [type, { schema: { description } }]);
  const json = answer === undefined ? {} : { [JSON_TYPE]: { schema: referTo(answer, ANSWERS) } };
  return { ...Object.fromEntries(others), ...json };
}

function described(operation: Operation): object {
  const { id, tag, summary, description, body } = operation;
  const errors = errorsOf(operation).map((status) => [status, { description: ERRORS[status], content: referToError }]);
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description !== undefined && { description }),
    parameters: parametersIn(operation),
    ...(body !== undefined && { requestBody: bodyOf(body, operation.example.body) }),
    responses: { 200: { description: summary, content: contentOf(operation) }, ...Object.fromEntries(errors) },
  };
}

/** Operations by path, then by method. */
function pathsOf(operations: readonly Operation[]): Readonly<Record<string, Readonly<Record<string, object>>>> {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    const path = `/api${operation.path}`;
    paths[path] = { ...paths[path], [operation.method]: described(operation) };
  }
  return paths;
}

/** An OpenAPI 3.1 document. Source of the format: https://spec.openapis.org/oas/v3.1.1.html */
export interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
  readonly [key: string]: unknown;
}

/** Describes the API, of a version of this package, in the form that programs read. */
export const openApi = (version: string): OpenApi => ({
  openapi: '3.1.1',
  info: { title: 'claimgraph', version, description: ABOUT, license: { name: 'MIT', identifier: 'MIT' } },
  servers: [{ url: '/' }],
  tags: [...new Set(OPERATIONS.map(({ tag }) => tag))].map((name) => ({ name })),
  paths: pathsOf(OPERATIONS),
  components: { schemas: components(ANSWERS) },
});
