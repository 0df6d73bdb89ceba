import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import type { ViewQuestion } from '../domain/view.ts';
import { listDocuments, readDocument } from './document-view.ts';
import { drawnPart, graphLines } from './graph-lines.ts';
import { graphView, wholeView } from './graph-view.ts';
import { rejectedClaims } from './rejected-claims.ts';
import type { Services } from './services.ts';

const MOST_HITS = 50;
/** How to ask for the graph line by line, as the viewer does. */
const LINES = 'application/x-ndjson';

const listed = ({ name, title, asks, parameters, cypher }: ViewQuestion): ViewQuestion => ({
  name,
  title,
  asks,
  parameters,
  cypher,
});

function questionRoutes({ questions, ask }: Services): Hono {
  return new Hono()
    .get('/', (context) => context.json({ questions: questions.map(listed) }))
    .get('/:name', async (context) => context.json(await ask(context.req.param('name'), context.req.query())));
}

function documentRoutes({ store }: Services): Hono {
  return new Hono()
    .get('/', async (context) => context.json({ documents: await listDocuments(store) }))
    .get('/:id', async (context) => context.json(await readDocument(store, context.req.param('id'))));
}

/** Everything that only reads. */
export function readingRoutes(services: Services): Hono {
  const { store, ontology } = services;
  return new Hono()
    .get('/health', (context) => context.json({ status: 'ok', store: store.kind }))
    .get('/graph', async (context) => {
      const view = graphView(await drawnPart(store.elements()), ontology);
      if (!context.req.header('accept')?.includes(LINES)) return context.json(wholeView(view));
      context.header('content-type', LINES);
      return stream(context, async (body) => {
        for (const piece of graphLines(view)) await body.write(piece);
      });
    })
    .get('/search', async (context) => {
      const text = context.req.query('q')?.trim() ?? '';
      return context.json({ hits: text === '' ? [] : await store.search(text, MOST_HITS) });
    })
    .get('/corrections/rejected', async (context) => context.json({ claims: await rejectedClaims(store) }))
    .get('/corrections', async (context) => context.json({ corrections: await store.corrections() }))
    .route('/documents', documentRoutes(services))
    .route('/questions', questionRoutes(services));
}
