import type { Hono } from 'hono';
import { ClaimgraphError } from '../domain/errors.ts';
import type { ViewClaim } from '../domain/view.ts';
import { claimGraph } from '../query/claim-graph.ts';
import { listClaims as listed } from '../query/list-claims.ts';
import { checkPeriod, checkPredicate } from '../query/selecting/check-selection.ts';
import { addClaims, getClaim, listClaims } from './api/claim-operations.ts';
import { graphView } from './graph-view.ts';
import { notOffered } from './not-offered.ts';
import { serveOperation } from './serve-operation.ts';
import type { Services } from './services.ts';

async function claimsOf({ store, ontology }: Services, ids: readonly string[]): Promise<readonly ViewClaim[]> {
  return [...graphView(await claimGraph(store, ids), ontology).claims];
}

/** Claims: listed, read and imported. */
export function claimRoutes(app: Hono, services: Services): void {
  const { store, ontology, importClaims } = services;
  serveOperation(app, listClaims, async ({ query: { limit, cursor, ...filter } }) => {
    for (const predicate of filter.predicate ?? []) checkPredicate(predicate, ontology);
    if (filter.since && filter.until) checkPeriod(filter.since, filter.until);
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
