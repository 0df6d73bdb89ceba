import { z } from 'zod';
import { CERTAINTIES, HOPS, MODALITIES, NAME_KINDS, POLARITIES, VOICES } from '../../domain/selection.ts';
import { dateSchema } from './date-schema.ts';
import { exactObject } from './exact-object.ts';

const not = z.literal(true).optional();
const any = z.tuple([z.string()], z.string());
const oneOf = <const T extends readonly string[]>(values: T) => z.tuple([z.enum(values)], z.enum(values));
const parameters = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional();

const clause = z.discriminatedUnion('kind', [
  exactObject({ kind: z.enum(NAME_KINDS), any, not }),
  exactObject({ kind: z.literal('certainty'), any: oneOf(CERTAINTIES), not }),
  exactObject({ kind: z.literal('polarity'), any: oneOf(POLARITIES), not }),
  exactObject({ kind: z.literal('modality'), any: oneOf(MODALITIES), not }),
  exactObject({ kind: z.literal('voice'), any: oneOf(VOICES), not }),
  exactObject({ kind: z.literal('entity'), any, hops: z.int().min(0).max(HOPS.most).optional(), not }),
  exactObject({ kind: z.literal('path'), from: z.string(), to: z.string(), not }),
  exactObject({ kind: z.literal('question'), name: z.string(), parameters, not }),
  exactObject({ kind: z.literal('cypher'), cypher: z.string(), parameters, not }),
  exactObject({ kind: z.enum(['since', 'until']), date: dateSchema, undated: z.literal(true).optional(), not }),
  exactObject({ kind: z.literal('dated'), dated: z.boolean(), not }),
  exactObject({ kind: z.literal('confidence'), least: z.number().min(0).max(1), not }),
]);

/** A selection in words (`domain/selection-text.ts`). */
export const wordsSchema = z
  .string()
  .meta({ examples: ['entity:"Oskar Brenn" since:2021-09 certainty:stated'] })
  .describe('A part of the graph: clauses with spaces between, all of which must fit. "*" is everything.');

/** A selection as it comes in a body: in words, or clause by clause (`domain/selection.ts`). */
export const selectionSchema = z.union([wordsSchema, z.array(clause).max(1000)]);
