import { z } from 'zod';
import { hitsSchema } from './answer-schemas.ts';
import { entitySchema } from './graph-schemas.ts';
import type { Operation } from './operation.ts';
import { idSchema, nextSchema, paging } from './paging.ts';

export const entityPageSchema = z.object({
  entities: z.array(entitySchema).describe('By id; where a name is looked for, best first and 500 in all.'),
  next: nextSchema,
});

const count = z.int().min(0);

export const entityDetailSchema = entitySchema.extend({
  generic: z.boolean().describe('An unnamed actor ("police") that belongs to its document.'),
  labels: z.array(z.string()).describe('Of its node.'),
  claims: z
    .object({ subject: count, object: count, about: count, source: count })
    .describe('How many claims name it, and as what.'),
});

export const listEntities = {
  id: 'listEntities',
  method: 'get',
  path: '/entities',
  tag: 'entities',
  summary: 'Entities, or those of a name',
  query: z.object({
    q: z.string().max(1000).optional().describe('Words, each of which begins a word of the name or of an alias.'),
    type: z.string().max(100).optional().describe('A label of the ontology, such as Person.'),
    ...paging,
  }),
  answer: entityPageSchema,
  example: { query: { q: 'brenn' } },
} as const satisfies Operation;

export const getEntity = {
  id: 'getEntity',
  method: 'get',
  path: '/entities/{id}',
  tag: 'entities',
  summary: 'One entity, and how many claims name it as what',
  parameters: z.object({ id: idSchema.describe('Id of an entity.') }),
  answer: entityDetailSchema,
  example: { parameters: { id: 'person:oskar-brenn' } },
} as const satisfies Operation;

export const search = {
  id: 'search',
  method: 'get',
  path: '/search',
  tag: 'entities',
  summary: 'The nodes of the 50 entities whose names fit best, with their scores',
  query: z.object({ q: z.string().max(1000).optional().describe('As of `/api/entities`; nothing finds nothing.') }),
  answer: hitsSchema,
  example: { query: { q: 'brenn' } },
} as const satisfies Operation;
