import { z } from 'zod';

/** A JSON Schema of the dialect that OpenAPI 3.1 speaks (2020-12). */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** `format: date` says all that zod's pattern for dates says. */
function override({ jsonSchema }: { jsonSchema: Record<string, unknown> }): void {
  if (jsonSchema['format'] === 'date') delete jsonSchema['pattern'];
}

const OPTIONS = { unrepresentable: 'any', override } as const;

function withoutKeys(schema: JsonSchema, ...keys: readonly string[]): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)));
}

/** What a schema takes, before defaults and transformations. */
export const takenBy = (schema: z.ZodType): JsonSchema =>
  withoutKeys(z.toJSONSchema(schema, { ...OPTIONS, io: 'input' }), '$schema');

const placeOf = (name: string): string => `#/components/schemas/${name}`;

/** Schemas by name for the components of an OpenAPI document; where one holds another it refers to it. */
export function components(named: Readonly<Record<string, z.ZodType>>): Readonly<Record<string, JsonSchema>> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { ...OPTIONS, uri: placeOf, io: 'output' });
  const entries = Object.entries(schemas).map(([name, schema]) => [name, withoutKeys(schema, '$schema', '$id')]);
  return Object.fromEntries(entries);
}

/** Refers to one of `components`. @throws RangeError for a schema that has no name there */
export function referTo(schema: z.ZodType, named: Readonly<Record<string, z.ZodType>>): JsonSchema {
  const found = Object.entries(named).find(([, one]) => one === schema);
  if (found === undefined) throw new RangeError('an answer has a schema without a name');
  return { $ref: placeOf(found[0]) };
}
