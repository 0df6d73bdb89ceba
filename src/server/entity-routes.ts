import type { Hono } from 'hono';
import { listEntities as listed } from '../query/list-entities.ts';
import { readEntity } from '../query/read-entity.ts';
import { checkLabel } from '../query/selecting/check-selection.ts';
import { getEntity, listEntities, search } from './api/entity-operations.ts';
import { entityView } from './graph-view.ts';
import { serveOperation } from './serve-operation.ts';
import type { Services } from './services.ts';

const MOST_HITS = 50;

/** Entities: listed, looked for and read. */
export function entityRoutes(app: Hono, { store, ontology }: Services): void {
  serveOperation(app, listEntities, async ({ query: { q: name, type, ...page } }) => {
    if (type !== undefined) checkLabel(type, ontology);
    const { items, next } = await listed(store, { name, type }, page);
    return { entities: items.map(entityView), next };
  });
  serveOperation(app, getEntity, async ({ parameters: { id } }) => {
    const { node, claims } = await readEntity(store, id);
    const generic = node.properties['generic'] === true;
    return { ...entityView(node), generic, labels: node.labels, claims };
  });
  serveOperation(app, search, async ({ query: { q = '' } }) => ({
    hits: q.trim() === '' ? [] : await store.search(q.trim(), MOST_HITS),
  }));
}
