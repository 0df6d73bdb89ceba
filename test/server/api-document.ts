import { Ajv2020 } from 'ajv/dist/2020.js';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly schema: object;
  readonly example?: unknown;
}

type Content = Readonly<Record<string, { readonly schema: object; readonly example?: unknown }>>;

/** One method of one path, as the document describes it. */
export interface Described {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content: Content }>>;
}

/** An OpenAPI document, as far as tests read it. */
export interface ApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
}

/** Every operation with its path and method. */
export const operationsOf = ({ paths }: ApiDocument) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({ path, method, described })),
  );

/** The library knows no formats of itself; another one in the document would be an error. */
const FORMATS = { date: /^\d{4}-\d{2}-\d{2}$/, 'date-time': /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:\d{2})$/ };

/** Tells what is wrong with values by the schemas of a document, with a JSON Schema library that is not ours. */
export class SchemaCheck {
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true, formats: FORMATS });

  constructor(document: ApiDocument) {
    this.#ajv.addSchema(document, '/api/openapi.json');
  }

  /** Empty where nothing is. */
  problems(schema: object, value: unknown): string {
    const inDocument = JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"/api/openapi.json#/components'));
    const validate = this.#ajv.compile(inDocument);
    return validate(value) ? '' : this.#ajv.errorsText(validate.errors);
  }

  /** What is wrong with an answer: its status, its type, and where it is JSON its value. */
  async problemsOf(response: Response, { responses }: Described): Promise<string> {
    const answer = responses[response.status];
    if (answer === undefined) return `status ${response.status} is not described`;
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    const described = Object.entries(answer.content).find(([name]) => name.split(';')[0] === type)?.[1];
    if (described === undefined) return `${response.status} as "${type}" is not described`;
    if (type !== 'application/json') return (await response.text()) === '' ? 'an empty file' : '';
    return this.problems(described.schema, await response.json());
  }
}
