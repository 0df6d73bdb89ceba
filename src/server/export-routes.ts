import { createHash } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { stream } from 'hono/streaming';
import { ClaimgraphError } from '../domain/errors.ts';
import type { Subgraph } from '../domain/graph.ts';
import { parseSelection } from '../domain/parse-selection.ts';
import type { Selection } from '../domain/selection.ts';
import type { ContentOptions } from '../export/content.ts';
import { exportGraph, findFormat } from '../export/formats.ts';
import { partOf } from '../query/select.ts';
import { checkSelection } from '../query/selecting/check-selection.ts';
import { exportAll, exportPart } from './api/graph-operations.ts';
import { serveOperation } from './serve-operation.ts';
import type { Services } from './services.ts';

/** What of the graph is written as what. */
interface Wanted extends Pick<ContentOptions, 'subgraph' | 'places'> {
  /** The name of a format. */
  readonly format: string;
}

/** What a selection's own Cypher, and a question of the library that it asks, may take. */
const LIMITS = { maxRows: 100_000, timeoutMs: 30_000 };

function selected({ store, ask, ontology }: Services, selection: Selection) {
  checkSelection(selection, ontology);
  return partOf(store, selection, (name, parameters) => ask(name, parameters, LIMITS), LIMITS);
}

/** Claims by their ids, those that are gone left out. @throws ClaimgraphError E_NOT_FOUND where none is there */
async function named({ store }: Services, ids: readonly string[] = []): Promise<Subgraph> {
  const { rows } = await store.run('MATCH (c:Claim) WHERE c.id IN $ids RETURN count(c) AS there', { ids });
  if (ids.length === 0 || Number(rows[0]?.['there']) > 0) return { claims: new Set(ids) };
  const hint = 'GET /api/claims lists what there is.';
  throw new ClaimgraphError('E_NOT_FOUND', 'none of these claims is there', { hint });
}

function sent({ store, ontology }: Services, context: Context, { format: name, ...part }: Wanted): Response {
  const format = findFormat(name);
  context.header('content-type', format.mediaType);
  context.header('content-disposition', `attachment; filename="claimgraph.${format.extension}"`);
  return stream(context, async (answer) => {
    const newHash = () => createHash('sha256');
    const pieces = exportGraph(store, { format: name, ontology, newHash, ...part });
    for await (const piece of pieces) await answer.write(piece);
  });
}

/** The ways out: of everything, or of the claims that are selected or, in a post, named, and of what they are made of. */
export function exportRoutes(app: Hono, services: Services): void {
  serveOperation(app, exportAll, async ({ parameters, query: { select } }, context) => {
    const subgraph = select === undefined ? undefined : await selected(services, parseSelection(select));
    return sent(services, context, { ...parameters, subgraph });
  });
  serveOperation(app, exportPart, async ({ parameters, body: { claims, select, places } }, context) => {
    const selection = typeof select === 'string' ? parseSelection(select) : select;
    const subgraph =
      selection === undefined ? await named(services, claims) : await selected(services, selection as Selection);
    return sent(services, context, { ...parameters, subgraph, places });
  });
}
