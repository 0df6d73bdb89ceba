import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { apiRoutes } from './api-routes.ts';
import { errorResponse, onError } from './errors.ts';
import { nothingThere } from './nothing-there.ts';
import { hardenedHeaders, noStore, onlyLocalHosts, onlyOwnOrigin, onlyWellFormed } from './security.ts';
import type { Services } from './services.ts';

const UNBUILT = 'The viewer is not built: run "npm run build:viz". The API under /api works.';

/** The page itself for a navigation to a path that is no file; a missing script stays missing. */
const navigations = (assetsDirectory: string) =>
  new Hono().get('*', async (context, next) => {
    if (!context.req.header('accept')?.includes('text/html')) return next();
    return serveStatic({ root: assetsDirectory, path: 'index.html' })(context, next);
  });

/**
 * The HTTP face of a store: the JSON API under /api and the viewer's files under everything else. Answers only to names
 * of this machine, and takes posts only from its own pages or from programs.
 */
export function createApp(services: Services): Hono {
  const { assetsDirectory } = services;
  return new Hono()
    .use(hardenedHeaders)
    .use(onlyLocalHosts)
    .use(onlyOwnOrigin)
    .use('/api/*', noStore)
    .use('/api/*', onlyWellFormed)
    .route('/api', apiRoutes(services))
    .all('/api/*', nothingThere)
    .use(serveStatic({ root: assetsDirectory }))
    .route('/', navigations(assetsDirectory))
    .notFound((context) =>
      context.req.path === '/'
        ? context.text(UNBUILT, 404)
        : errorResponse(context, 404, 'E_NOT_FOUND', 'there is no such page'),
    )
    .onError(onError) as Hono;
}
