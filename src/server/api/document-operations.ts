import { z } from 'zod';
import { givenArticleSchema } from '../../read/json-article.ts';
import { reportSchema } from './answer-schemas.ts';
import { documentSchema, documentTextSchema } from './document-schemas.ts';
import { documentsBody } from './documents-body.ts';
import type { Operation } from './operation.ts';
import { idSchema, nextSchema, paging } from './paging.ts';

export const documentPageSchema = z.object({ documents: z.array(documentSchema).describe('By id.'), next: nextSchema });

export const listDocuments = {
  id: 'listDocuments',
  method: 'get',
  path: '/documents',
  tag: 'documents',
  summary: 'Documents without their texts',
  query: z.object(paging),
  answer: documentPageSchema,
  example: {},
} as const satisfies Operation;

export const getDocument = {
  id: 'getDocument',
  method: 'get',
  path: '/documents/{id}',
  tag: 'documents',
  summary: 'One document with its text and where its claims are in it',
  parameters: z.object({ id: idSchema.describe('Id of a document.') }),
  answer: documentTextSchema,
  example: { parameters: { id: 'harbour-letter' } },
} as const satisfies Operation;

export const addDocuments = {
  id: 'addDocuments',
  method: 'post',
  path: '/documents',
  tag: 'documents',
  summary: 'Reads claims off articles and stores them',
  description:
    'The same article again changes nothing, and is not even read. A key that is not among these is refused.',
  query: z.object({
    again: z
      .enum(['true', 'false'])
      .optional()
      .describe('Whether articles are read that the store holds as they would be read.'),
  }),
  body: documentsBody(givenArticleSchema),
  answer: reportSchema,
  example: {
    body: [{ title: 'A warning', published: '2021-10-02', text: 'Canada warned Italy about Oskar Brenn on Monday.' }],
  },
} as const satisfies Operation;
