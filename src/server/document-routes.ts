import type { Hono } from 'hono';
import { addDocuments, getDocument, listDocuments } from './api/document-operations.ts';
import { listDocuments as listed, readDocument } from './document-view.ts';
import { notOffered } from './not-offered.ts';
import { serveOperation } from './serve-operation.ts';
import type { Services } from './services.ts';

/** Documents: listed, read, and taken in. */
export function documentRoutes(app: Hono, { store, ingest }: Services): void {
  serveOperation(app, listDocuments, async ({ query }) => {
    const { items, next } = await listed(store, query);
    return { documents: items, next };
  });
  serveOperation(app, getDocument, ({ parameters: { id } }) => readDocument(store, id));
  serveOperation(
    app,
    addDocuments,
    ({ body, query }) => ingest?.(body, { again: query.again === 'true' }) ?? notOffered('read articles'),
  );
}
