import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { stream } from 'hono/streaming';
import { z } from 'zod';
import type { ContentOptions } from '../export/content.ts';
import { exportGraph, findFormat } from '../export/formats.ts';
import { body, capped } from './request-body.ts';
import type { Services } from './services.ts';

const BYTES = 32 * 1024 * 1024;
/** As many as fit into the bytes, or nearly so. */
const CLAIMS = 500_000;

const subgraphSchema = z.object({
  claims: z.array(z.string().min(1).max(200)).min(1).max(CLAIMS),
  places: z.record(z.string().max(400), z.tuple([z.number(), z.number()])).optional(),
});

function sent({ store, ontology }: Services, context: Context, part: Pick<ContentOptions, 'subgraph' | 'places'>) {
  const format = findFormat(context.req.param('format') ?? '');
  context.header('content-type', format.mediaType);
  context.header('content-disposition', `attachment; filename="claimgraph.${format.extension}"`);
  return stream(context, async (answer) => {
    const newHash = () => createHash('sha256');
    const pieces = exportGraph(store, { format: format.name, ontology, newHash, ...part });
    for await (const piece of pieces) await answer.write(piece);
  });
}

/** The ways out: of everything, or, for a post, of the claims that its body names and of what they are made of. */
export function exportRoutes(services: Services): Hono {
  return new Hono()
    .get('/:format', (context) => sent(services, context, {}))
    .post('/:format', capped(BYTES), async (context) => {
      const { claims, places } = await body(context, subgraphSchema);
      return sent(services, context, { subgraph: { claims: new Set(claims) }, ...(places && { places }) });
    });
}
