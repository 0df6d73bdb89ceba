import { z } from 'zod';
import { FORMATS } from '../../export/formats.ts';
import { exactObject } from './exact-object.ts';
import { graphSchema } from './graph-schemas.ts';
import type { Operation } from './operation.ts';
import { selectionSchema, wordsSchema } from './selection-schemas.ts';

/** How to ask for the graph line by line, as the viewer does. */
export const LINES = 'application/x-ndjson';

export const getGraph = {
  id: 'getGraph',
  method: 'get',
  path: '/graph',
  tag: 'graph',
  summary: 'All claims and the entities that are a party to them',
  description: `For a large graph, ask for \`${LINES}\`: neither side ever holds it as one text.`,
  answer: graphSchema,
  files: {
    [LINES]: 'A line of counts {documents, entities, claims}, then a line for each entity, then for each claim.',
  },
  example: {},
} as const satisfies Operation;

/** Names are listed here and looked up by who writes, so that an unknown one is said not to be there. */
const names = { enum: FORMATS.map(({ name }) => name) };
const parameters = z.object({
  format: z.string().meta({ ...names, description: 'What to write; `docs/exports.md` tells what each format keeps.' }),
});

/** What is written, by media type. */
const files: Record<string, string> = {};
for (const { mediaType, name, says } of FORMATS)
  files[mediaType] = [files[mediaType] ?? [], `${name}: ${says}`].flat().join('\n');

const partSchema = exactObject({
  claims: z.array(z.string().min(1).max(200)).min(1).max(500_000).optional().describe('Ids.'),
  select: selectionSchema.optional(),
  places: z
    .record(z.string().max(400), z.tuple([z.number(), z.number()]))
    .optional()
    .describe('Where entities are drawn, by id.'),
}).refine(
  ({ claims, select }) => (claims === undefined) !== (select === undefined),
  'give either "claims" or "select"',
);

export const exportAll = {
  id: 'exportAll',
  method: 'get',
  path: '/export/{format}',
  tag: 'graph',
  summary: 'The graph, or what is selected of it, as a file',
  parameters,
  query: z.object({ select: wordsSchema.optional() }),
  files,
  example: { parameters: { format: 'graphml' }, query: { select: 'party:"Oskar Brenn" certainty:holds' } },
} as const satisfies Operation;

export const exportPart = {
  id: 'exportPart',
  method: 'post',
  path: '/export/{format}',
  tag: 'graph',
  summary: 'Claims, named or selected, and what they are made of as a file',
  parameters,
  body: {
    schema: partSchema,
    bytes: 32 * 1024 * 1024,
  },
  files,
  example: { parameters: { format: 'json' }, body: { claims: ['claim:1e27c2a233dca97fe9882c11843009f8'] } },
} as const satisfies Operation;
