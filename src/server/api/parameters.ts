import type { z } from 'zod';
import { type JsonSchema, takenBy } from './json-schema.ts';

/** A parameter in a path or after the question mark. */
export interface Parameter {
  readonly name: string;
  readonly required: boolean;
  /** What it takes, as JSON. */
  readonly schema: JsonSchema;
  /** May be given more than once. */
  readonly many: boolean;
}

/** The parameters that an object of schemas describes. */
export const parametersOf = (object: z.ZodObject | undefined): readonly Parameter[] =>
  Object.entries(object?.shape ?? {}).map(([name, schema]) => {
    const taken = takenBy(schema as z.ZodType);
    const required = !(schema as z.ZodType).safeParse(undefined).success;
    return { name, required, schema: taken, many: taken['type'] === 'array' };
  });

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** A value of the type that a schema wants, where the text is one; else the text, for the schema to refuse. */
export function valueIn(text: string, { type }: JsonSchema): unknown {
  if ((type === 'integer' || type === 'number') && NUMBER.test(text)) return Number(text);
  return type === 'boolean' && (text === 'true' || text === 'false') ? text === 'true' : text;
}
