import { z } from 'zod';
import { nodeSchema } from './graph-schemas.ts';

/** The one shape of an error on the wire. */
export const errorSchema = z.object({
  error: z.object({
    code: z.string().describe('E_USAGE, E_INPUT, E_NOT_FOUND, E_QUERY, E_STORE_HELD, E_STORE_DOWN, … or E_INTERNAL.'),
    message: z.string().describe('What was wrong, for people.'),
    hint: z.string().nullable().describe('What to do about it.'),
  }),
});

export const healthSchema = z.object({ status: z.literal('ok'), store: z.enum(['embedded', 'neo4j']) });

/** `QueryResult`. */
export const resultSchema = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.record(z.string(), z.unknown())).describe('Values by column.'),
  truncated: z.boolean().describe('True when a cap cut rows or text.'),
});

/** Hits of `GraphStore.search`. */
export const hitsSchema = z.object({
  hits: z.array(z.object({ node: nodeSchema, score: z.number().min(0).max(1) })).describe('Best first.'),
});

const count = z.int().min(0);

/** `IngestReport`. */
export const reportSchema = z.object({
  documents: count.describe('All that came, one that came twice twice.'),
  claims: count.describe('Claims of the documents that were new or that the store had otherwise.'),
  corrections: count.describe('Corrections that were new.'),
  added: count.describe('Documents that were new.'),
  replaced: count.describe('Documents that the store had otherwise.'),
  unchanged: count.describe('Documents that the store had.'),
});

/** `ViewQuestion`. */
export const questionSchema = z.object({
  name: z.string(),
  title: z.string(),
  asks: z.string().describe('What it asks, as a sentence.'),
  parameters: z.array(
    z.object({
      name: z.string(),
      type: z.enum(['string', 'integer', 'number', 'boolean', 'date']),
      description: z.string(),
      default: z
        .union([z.string(), z.number(), z.boolean()])
        .optional()
        .describe('Absent where the asker has to give one.'),
    }),
  ),
  cypher: z.string().describe('Its Cypher with its header.'),
});

export const questionsSchema = z.object({ questions: z.array(questionSchema) });
