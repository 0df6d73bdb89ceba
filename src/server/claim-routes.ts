import type { Hono } from 'hono';
import { ClaimgraphError } from '../domain/errors.ts';
import { near } from '../domain/near.ts';
import type { Ontology } from '../domain/ontology.ts';
import type { ViewClaim } from '../domain/view.ts';
import { claimGraph } from '../query/claim-graph.ts';
import { listClaims as listed } from '../query/list-claims.ts';
import { addClaims, getClaim, listClaims } from './api/claim-operations.ts';
import { graphView } from './graph-view.ts';
import { notOffered } from './not-offered.ts';
import { serveOperation } from './serve-operation.ts';
import type { Services } from './services.ts';

async function claimsOf({ store, ontology }: Services, ids: readonly string[]): Promise<readonly ViewClaim[]> {
  return [...graphView(await claimGraph(store, ids), ontology).claims];
}

/** @throws ClaimgraphError E_USAGE for a predicate that the ontology lacks */
function checkPredicates(predicates: readonly string[] = [], { data, isPredicate }: Ontology): void {
  const unknown = predicates.find((predicate) => !isPredicate(predicate));
  if (unknown === undefined) return;
  const names = near(
    unknown,
    data.predicates.map(({ name }) => name),
  );
  const hint = `Did you mean ${names.join(', ')}?`;
  throw new ClaimgraphError('E_USAGE', `there is no predicate ${JSON.stringify(unknown)}`, { hint });
}

/** Claims: listed, read and imported. */
export function claimRoutes(app: Hono, services: Services): void {
  const { store, ontology, importClaims } = services;
  serveOperation(app, listClaims, async ({ query: { limit, cursor, ...filter } }) => {
    checkPredicates(filter.predicate, ontology);
    const { items, next } = await listed(store, filter, { limit, cursor });
    return { claims: await claimsOf(services, items), next };
  });
  serveOperation(app, getClaim, async ({ parameters: { id } }) => {
    const [claim] = await claimsOf(services, [id]);
    if (claim !== undefined) return claim;
    const hint = 'GET /api/claims lists what there is.';
    throw new ClaimgraphError('E_NOT_FOUND', `there is no claim ${JSON.stringify(id)}`, { hint });
  });
  serveOperation(app, addClaims, ({ body }) => importClaims?.(body) ?? notOffered('import claims'));
}
