import { z } from 'zod';
import { correctionsSchema, rejectedSchema, undoneSchema } from './correction-schemas.ts';
import type { Operation } from './operation.ts';
import { idSchema } from './paging.ts';

export const listCorrections = {
  id: 'listCorrections',
  method: 'get',
  path: '/corrections',
  tag: 'corrections',
  summary: 'What people corrected; made by a POST to `/api/claims`',
  answer: correctionsSchema,
  example: {},
} as const satisfies Operation;

export const listRejected = {
  id: 'listRejected',
  method: 'get',
  path: '/corrections/rejected',
  tag: 'corrections',
  summary: 'The claims that people rejected, as they were read',
  answer: rejectedSchema,
  example: {},
} as const satisfies Operation;

export const undoCorrection = {
  id: 'undoCorrection',
  method: 'delete',
  path: '/corrections/{id}',
  tag: 'corrections',
  summary: 'Takes a correction back, as if it had never been made',
  parameters: z.object({ id: idSchema.describe('Id of a correction.') }),
  answer: undoneSchema,
  example: { parameters: { id: 'correction:none' } },
} as const satisfies Operation;
