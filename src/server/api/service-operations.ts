import { z } from 'zod';
import { healthSchema } from './answer-schemas.ts';
import type { Operation } from './operation.ts';

export const getHealth = {
  id: 'getHealth',
  method: 'get',
  path: '/health',
  tag: 'service',
  summary: 'Whether it is there, and what it serves',
  answer: healthSchema,
  example: {},
} as const satisfies Operation;

export const openApiSchema = z.looseObject({ openapi: z.string() });

export const getOpenApi = {
  id: 'getOpenApi',
  method: 'get',
  path: '/openapi.json',
  tag: 'service',
  summary: 'This description',
  answer: openApiSchema,
  example: {},
} as const satisfies Operation;
