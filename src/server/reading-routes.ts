import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import { ClaimgraphError } from '../domain/errors.ts';
import type { ViewQuestion } from '../domain/view.ts';
import { listDocuments, readDocument } from './document-view.ts';
import { graphView } from './graph-view.ts';
import type { ExportFormat, Services } from './services.ts';

const MOST_HITS = 50;

async function* textOf(format: ExportFormat): AsyncIterable<string> {
  const written = await format.write();
  if (typeof written === 'string') yield written;
  else yield* written;
}

function exportRoutes({ exports = {} }: Services): Hono {
  return new Hono().get('/:format', (context) => {
    const name = context.req.param('format');
    const format = Object.hasOwn(exports, name) ? exports[name] : undefined;
    if (format === undefined) {
      const hint = `Formats: ${Object.keys(exports).join(', ') || 'none'}.`;
      throw new ClaimgraphError('E_NOT_FOUND', `there is no export format ${JSON.stringify(name)}`, { hint });
    }
    context.header('content-type', format.mediaType);
    context.header('content-disposition', `attachment; filename="claimgraph.${format.extension}"`);
    return stream(context, async (body) => {
      for await (const piece of textOf(format)) await body.write(piece);
    });
  });
}

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
    .get('/graph', async (context) => context.json(graphView(await store.graph(), ontology)))
    .get('/search', async (context) => {
      const text = context.req.query('q')?.trim() ?? '';
      return context.json({ hits: text === '' ? [] : await store.search(text, MOST_HITS) });
    })
    .get('/corrections', async (context) => context.json({ corrections: await store.corrections() }))
    .route('/documents', documentRoutes(services))
    .route('/questions', questionRoutes(services))
    .route('/export', exportRoutes(services));
}
