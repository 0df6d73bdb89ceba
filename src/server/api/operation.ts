import type { z } from 'zod';

/** A body that an operation takes, as JSON. */
export interface RequestBody {
  readonly schema: z.ZodType;
  /** What its items are, where those who take them check them one by one and say which is wrong. */
  readonly items?: z.ZodType;
  /** Larger ones are refused. */
  readonly bytes: number;
}

/** A request to try on the graph of `test/fixtures/viewer/harbour.json`. */
export interface Example {
  readonly parameters?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Parameters after the question mark whatever their names. */
export type FreeQuery = z.ZodRecord<z.ZodString, z.ZodString>;

/**
 * What one path and method of the API take and give. Requests are checked by these schemas, and the OpenAPI document is
 * made of the same ones.
 */
export interface Operation {
  /** Unique; what generated clients call it. */
  readonly id: string;
  readonly method: 'get' | 'post' | 'delete';
  /** Below `/api`, with its parameters in braces. */
  readonly path: string;
  readonly tag: string;
  /** In half a line. */
  readonly summary: string;
  readonly description?: string;
  /** Those in the path. */
  readonly parameters?: z.ZodObject;
  /** Those after the question mark. */
  readonly query?: z.ZodObject | FreeQuery;
  readonly body?: RequestBody;
  /** What is answered as JSON. */
  readonly answer?: z.ZodType;
  /** What else is answered, by media type, in words. */
  readonly files?: Readonly<Record<string, string>>;
  readonly example: Example;
}

type OutputOf<Part> = Part extends z.ZodType ? z.output<Part> : undefined;
type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/** A request that fits an operation. */
export interface RequestOf<O extends Operation> {
  readonly parameters: OutputOf<O['parameters']>;
  readonly query: OutputOf<O['query']>;
  readonly body: O['body'] extends { readonly schema: infer Schema } ? OutputOf<Schema> : undefined;
}

/** The value that an operation answers with. */
export type AnswerOf<O extends Operation> = Frozen<OutputOf<O['answer']>>;
