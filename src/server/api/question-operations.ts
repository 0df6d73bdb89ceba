import { z } from 'zod';
import { questionsSchema, resultSchema } from './answer-schemas.ts';
import { exactObject } from './exact-object.ts';
import type { Operation } from './operation.ts';

export const listQuestions = {
  id: 'listQuestions',
  method: 'get',
  path: '/questions',
  tag: 'questions',
  summary: 'The questions of the library, with their parameters and Cypher',
  answer: questionsSchema,
  example: {},
} as const satisfies Operation;

export const askQuestion = {
  id: 'askQuestion',
  method: 'get',
  path: '/questions/{name}',
  tag: 'questions',
  summary: 'The answer to a question of the library',
  parameters: z.object({ name: z.string().min(1).max(100).describe('Name of a question, such as missed_warnings.') }),
  query: z.record(z.string(), z.string().max(1000)).describe('The parameters of the question.'),
  answer: resultSchema,
  example: { parameters: { name: 'about_entity' }, query: { name: 'Oskar Brenn' } },
} as const satisfies Operation;

const parameter = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()), z.array(z.number())]);

export const runCypher = {
  id: 'runCypher',
  method: 'post',
  path: '/cypher',
  tag: 'questions',
  summary: 'The answer to a Cypher query that only reads',
  description: 'It may take 5 seconds and give 1,000 rows, 64 K characters a value and 16 M in all.',
  body: {
    schema: exactObject({
      cypher: z.string().min(1),
      params: z.record(z.string(), parameter).optional().describe('Values of the $parameters of the query.'),
    }),
    bytes: 64 * 1024,
  },
  answer: resultSchema,
  example: {
    body: {
      cypher: 'MATCH (a)-[w:WARNED]->(b) WHERE a.name = $name RETURN b.name, w.quote',
      params: { name: 'Marland intelligence service' },
    },
  },
} as const satisfies Operation;
