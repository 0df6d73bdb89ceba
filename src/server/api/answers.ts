import type { z } from 'zod';
import {
  errorSchema,
  healthSchema,
  hitsSchema,
  questionSchema,
  questionsSchema,
  reportSchema,
  resultSchema,
} from './answer-schemas.ts';
import { claimPageSchema } from './claim-operations.ts';
import { correctionSchema, correctionsSchema, rejectedSchema, undoneSchema } from './correction-schemas.ts';
import { documentPageSchema } from './document-operations.ts';
import { documentSchema, documentTextSchema } from './document-schemas.ts';
import { entityDetailSchema, entityPageSchema } from './entity-operations.ts';
import { claimSchema, entitySchema, graphSchema, nodeSchema } from './graph-schemas.ts';
import { openApiSchema } from './service-operations.ts';

/** What is answered, by the names that the OpenAPI document gives it. */
export const ANSWERS: Readonly<Record<string, z.ZodType>> = {
  Claim: claimSchema,
  ClaimPage: claimPageSchema,
  Correction: correctionSchema,
  Corrections: correctionsSchema,
  Document: documentSchema,
  DocumentPage: documentPageSchema,
  DocumentText: documentTextSchema,
  Entity: entitySchema,
  EntityDetail: entityDetailSchema,
  EntityPage: entityPageSchema,
  Error: errorSchema,
  Graph: graphSchema,
  Health: healthSchema,
  Hits: hitsSchema,
  Node: nodeSchema,
  OpenApi: openApiSchema,
  Question: questionSchema,
  Questions: questionsSchema,
  RejectedClaims: rejectedSchema,
  Report: reportSchema,
  Result: resultSchema,
  Undone: undoneSchema,
};
