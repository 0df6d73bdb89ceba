import type { Context } from 'hono';
import { z } from 'zod';
import { ClaimgraphError } from '../domain/errors.ts';
import type { FreeQuery, Operation, RequestOf } from './api/operation.ts';
import { type Parameter, parametersOf, valueIn } from './api/parameters.ts';
import { readBody } from './request-body.ts';

/** Text of a request that an error repeats, in UTF-16 units. */
const REPEATED = 80;

function refuse(message: string, hint?: string): never {
  throw new ClaimgraphError('E_USAGE', message, hint === undefined ? {} : { hint });
}

const shown = (text: string): string => JSON.stringify(text.slice(0, REPEATED).toWellFormed());

/** @throws ClaimgraphError E_USAGE naming the parameter and what it takes */
function checked<T>(schema: z.ZodType<T>, value: unknown, { name, schema: { description } }: Parameter): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const hint = typeof description === 'string' ? `${name}: ${description}` : undefined;
  return refuse(`the parameter ${shown(name)} is not as expected: ${parsed.error.issues[0]!.message}`, hint);
}

/** What a query string holds, by name: each name with all its values. */
function textsIn(context: Context): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const [name, value] of new URL(context.req.url).searchParams) {
    const values = texts.get(name);
    if (values === undefined) texts.set(name, [value]);
    else values.push(value);
  }
  return texts;
}

function only(name: string, texts: readonly string[]): string {
  if (texts.length > 1) refuse(`the parameter ${shown(name)} is given more than once`);
  return texts[0]!;
}

const given = ({ name, schema, many }: Parameter, texts: readonly string[]): unknown =>
  many
    ? texts.map((text) => valueIn(text, schema['items'] as Parameter['schema']))
    : valueIn(only(name, texts), schema);

/** Reads texts by name into values. @throws ClaimgraphError E_USAGE */
type ValuesReader = (texts: ReadonlyMap<string, readonly string[]>) => object;

/** Reads the parameters that an object of schemas describes, and knows no others. */
function namedReader(object: z.ZodObject): ValuesReader {
  const parameters = parametersOf(object);
  const names = parameters.map(({ name }) => name);
  const hint = names.length === 0 ? 'None is taken.' : `There are ${names.join(', ')}.`;
  return (texts) => {
    const unknown = [...texts.keys()].find((name) => !names.includes(name));
    if (unknown !== undefined) refuse(`there is no parameter ${shown(unknown)}`, hint);
    const values = parameters.map((parameter) => {
      const found = texts.get(parameter.name);
      const value = found === undefined ? undefined : given(parameter, found);
      return [parameter.name, checked(object.shape[parameter.name] as z.ZodType, value, parameter)];
    });
    return Object.fromEntries(values);
  };
}

/** Reads parameters whatever their names. */
const freeReader =
  ({ valueType }: FreeQuery): ValuesReader =>
  (texts) =>
    Object.fromEntries(
      [...texts].map(([name, values]) => {
        const parameter = { name, required: false, schema: {}, many: false };
        return [name, checked(valueType, only(name, values), parameter)];
      }),
    );

const NOTHING = z.object({});

/** Reads requests as their operation describes them. What is read @throws ClaimgraphError E_USAGE naming what is not. */
export function requestReader<O extends Operation>({
  parameters = NOTHING,
  query = NOTHING,
  body,
}: O): (context: Context) => Promise<RequestOf<O>> {
  const readPath = namedReader(parameters);
  const readQuery = query instanceof z.ZodRecord ? freeReader(query) : namedReader(query);
  return async (context) => {
    const inPath = Object.entries(context.req.param()).map(([name, text]) => [name, [String(text)]] as const);
    return {
      parameters: readPath(new Map(inPath)),
      query: readQuery(textsIn(context)),
      body: body && (await readBody(context, body.schema)),
    } as RequestOf<O>;
  };
}
