import { z } from 'zod';
import { CERTAINTIES } from '../../domain/selection.ts';
import { importSchema } from '../../pipeline.ts';
import { reportSchema } from './answer-schemas.ts';
import { dateSchema } from './date-schema.ts';
import { documentsBody } from './documents-body.ts';
import { claimSchema } from './graph-schemas.ts';
import type { Operation } from './operation.ts';
import { idSchema, nextSchema, paging } from './paging.ts';

export const claimPageSchema = z.object({ claims: z.array(claimSchema).describe('By id.'), next: nextSchema });

const query = z.object({
  subject: idSchema.optional().describe('Id of the entity that does it.'),
  object: idSchema.optional().describe('Id of the entity to which it is done.'),
  predicate: z
    .array(z.string().max(100))
    .max(100)
    .optional()
    .describe('A predicate of the ontology, such as WARNED; may be given more than once for any of several.'),
  since: dateSchema
    .optional()
    .describe('A day, month or year, such as 2015-11: nothing that was over before it, or has no date.'),
  until: dateSchema
    .optional()
    .describe('A day, month or year, such as 2015-11: nothing that began after it, or has no date.'),
  document: idSchema.optional().describe('Id of the document that states it.'),
  source: idSchema.optional().describe('Id of the entity that published it.'),
  says: idSchema
    .optional()
    .describe(
      'Id of the entity that says so: the speaker, a relay, or the publisher where the article says so itself.',
    ),
  certainty: z
    .array(z.enum(CERTAINTIES))
    .max(CERTAINTIES.length)
    .optional()
    .describe(
      'How sure the text is: `stated` by the article itself or `attributed` to somebody, both of which are `holds`, ' +
        '`might` or `did-not`; may be given more than once for any of several.',
    ),
  confidence: z.number().min(0).max(1).optional().describe('The least confidence in the extraction: 0 to 1.'),
  ...paging,
});

export const listClaims = {
  id: 'listClaims',
  method: 'get',
  path: '/claims',
  tag: 'claims',
  summary: 'Claims that pass every filter given',
  query,
  answer: claimPageSchema,
  example: { query: { predicate: 'WARNED', since: '2021-08-01', limit: '10' } },
} as const satisfies Operation;

export const getClaim = {
  id: 'getClaim',
  method: 'get',
  path: '/claims/{id}',
  tag: 'claims',
  summary: 'One claim with its parties, sources and quote',
  parameters: z.object({ id: idSchema.describe('Id of a claim.') }),
  answer: claimSchema,
  example: { parameters: { id: 'claim:1e27c2a233dca97fe9882c11843009f8' } },
} as const satisfies Operation;

export const addClaims = {
  id: 'addClaims',
  method: 'post',
  path: '/claims',
  tag: 'claims',
  summary: 'Stores claim documents and corrections, as the format ndjson exports them',
  description: 'The same document again changes nothing; another reading of it takes the place of the one before.',
  body: documentsBody(importSchema),
  answer: reportSchema,
  example: {
    body: [
      {
        doc: { id: 'harbour-note', published: '2021-10-03', text: 'Sarnia arrested Oskar Brenn on 2 October 2021.' },
        entities: [
          { id: 's', type: 'Nation', name: 'Sarnia' },
          { id: 'b', type: 'Person', name: 'Oskar Brenn' },
        ],
        claims: [
          {
            id: 'c',
            subject: 's',
            predicate: 'ARRESTED',
            object: 'b',
            time: { text: 'on 2 October 2021', start: '2021-10-02', end: '2021-10-02' },
            polarity: 'affirmed',
            modality: 'asserted',
            quote: 'Sarnia arrested Oskar Brenn on 2 October 2021',
          },
        ],
      },
    ],
  },
} as const satisfies Operation;
