import type { Hono } from 'hono';
import { packageVersion } from '../assets.ts';
import { openApi } from './api/openapi.ts';
import { getHealth, getOpenApi } from './api/service-operations.ts';
import { serveOperation } from './serve-operation.ts';
import type { Services } from './services.ts';

/** What the server says of itself. */
export function serviceRoutes(app: Hono, { store }: Services): void {
  serveOperation(app, getHealth, () => ({ status: 'ok' as const, store: store.kind }));
  serveOperation(app, getOpenApi, () => openApi(packageVersion()));
}
