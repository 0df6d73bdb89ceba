import { Hono } from 'hono';
import { z } from 'zod';
import { ClaimgraphError } from '../domain/errors.ts';
import { capAnswer } from './answer-cap.ts';
import { body, capped } from './request-body.ts';
import type { Services } from './services.ts';

const QUERY_BYTES = 64 * 1024;
const DOCUMENT_BYTES = 64 * 1024 * 1024;
/** What anybody's Cypher may take, less than a question of the library or somebody at a terminal. */
const QUERY_LIMITS = { timeoutMs: 5_000, maxRows: 1_000 };

const parameter = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()), z.array(z.number())]);
const querySchema = z.object({ cypher: z.string().min(1), params: z.record(z.string(), parameter).optional() });
const documentsSchema = z.array(z.unknown()).min(1);

const notOffered = (what: string): never => {
  throw new ClaimgraphError('E_NOT_FOUND', `this server does not ${what}`);
};

/** What takes a body: read-only Cypher, and the two ways in for a process that finds the store held by this one. */
export function writingRoutes({ store, ingest, importClaims }: Services): Hono {
  return new Hono()
    .post('/query', capped(QUERY_BYTES), async (context) => {
      const { cypher, params } = await body(context, querySchema);
      return context.json(capAnswer(await store.run(cypher, params ?? {}, QUERY_LIMITS)));
    })
    .post('/documents', capped(DOCUMENT_BYTES), async (context) => {
      if (ingest === undefined) return notOffered('read articles');
      return context.json(await ingest(await body(context, documentsSchema)));
    })
    .post('/claims', capped(DOCUMENT_BYTES), async (context) => {
      if (importClaims === undefined) return notOffered('import claims');
      return context.json(await importClaims(await body(context, documentsSchema)));
    })
    .delete('/corrections/:id', async (context) => context.json({ undone: await store.undo(context.req.param('id')) }));
}
