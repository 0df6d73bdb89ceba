import { z } from 'zod';
import { CERTAINTIES, HOPS, MODALITIES, NAME_KINDS, POLARITIES, VOICES } from '../../domain/selection.ts';
import { dateSchema } from './date-schema.ts';

const not = z.literal(true).optional();
const any = z.tuple([z.string()], z.string());
const oneOf = <const T extends readonly string[]>(values: T) => z.tuple([z.enum(values)], z.enum(values));
const parameters = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional();

const clause = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(NAME_KINDS), any, not }),
  z.strictObject({ kind: z.literal('certainty'), any: oneOf(CERTAINTIES), not }),
  z.strictObject({ kind: z.literal('polarity'), any: oneOf(POLARITIES), not }),
  z.strictObject({ kind: z.literal('modality'), any: oneOf(MODALITIES), not }),
  z.strictObject({ kind: z.literal('voice'), any: oneOf(VOICES), not }),
  z.strictObject({ kind: z.literal('entity'), any, hops: z.int().min(0).max(HOPS.most).optional(), not }),
  z.strictObject({ kind: z.literal('path'), from: z.string(), to: z.string(), not }),
  z.strictObject({ kind: z.literal('question'), name: z.string(), parameters, not }),
  z.strictObject({ kind: z.literal('cypher'), cypher: z.string(), parameters, not }),
  z.strictObject({ kind: z.enum(['since', 'until']), date: dateSchema, undated: z.literal(true).optional(), not }),
  z.strictObject({ kind: z.literal('dated'), dated: z.boolean(), not }),
  z.strictObject({ kind: z.literal('confidence'), least: z.number().min(0).max(1), not }),
]);

/** A selection in words (`domain/selection-text.ts`). */
export const wordsSchema = z
  .string()
  .meta({ examples: ['entity:"Oskar Brenn" since:2021-09 certainty:stated'] })
  .describe('A part of the graph: clauses with spaces between, all of which must fit. "*" is everything.');

/** A selection as it comes in a body: in words, or clause by clause (`domain/selection.ts`). */
export const selectionSchema = z.union([wordsSchema, z.array(clause).max(1000)]);
