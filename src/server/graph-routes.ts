import type { Hono } from 'hono';
import { stream } from 'hono/streaming';
import { getGraph, LINES } from './api/graph-operations.ts';
import { drawnPart, graphLines } from './graph-lines.ts';
import { graphView, wholeView } from './graph-view.ts';
import { serveOperation } from './serve-operation.ts';
import type { Services } from './services.ts';

/** The graph that the viewer draws. */
export function graphRoutes(app: Hono, { store, ontology }: Services): void {
  serveOperation(app, getGraph, async (_request, context) => {
    const view = graphView(await drawnPart(store.elements()), ontology);
    if (!context.req.header('accept')?.includes(LINES)) return wholeView(view);
    context.header('content-type', LINES);
    return stream(context, async (body) => {
      for (const piece of graphLines(view)) await body.write(piece);
    });
  });
}
