import { createHash } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { stream } from 'hono/streaming';
import type { ContentOptions } from '../export/content.ts';
import { exportGraph, findFormat } from '../export/formats.ts';
import { exportAll, exportPart } from './api/graph-operations.ts';
import { serveOperation } from './serve-operation.ts';
import type { Services } from './services.ts';

/** What of the graph is written as what. */
interface Wanted extends Pick<ContentOptions, 'subgraph' | 'places'> {
  /** The name of a format. */
  readonly format: string;
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

/** The ways out: of everything, or, for a post, of the claims that its body names and of what they are made of. */
export function exportRoutes(app: Hono, services: Services): void {
  serveOperation(app, exportAll, ({ parameters }, context) => sent(services, context, parameters));
  serveOperation(app, exportPart, ({ parameters, body: { claims, places } }, context) =>
    sent(services, context, { ...parameters, subgraph: { claims: new Set(claims) }, places }),
  );
}
