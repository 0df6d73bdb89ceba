import { Hono } from 'hono';
import { claimRoutes } from './claim-routes.ts';
import { correctionRoutes } from './correction-routes.ts';
import { documentRoutes } from './document-routes.ts';
import { entityRoutes } from './entity-routes.ts';
import { exportRoutes } from './export-routes.ts';
import { graphRoutes } from './graph-routes.ts';
import { questionRoutes } from './question-routes.ts';
import { serviceRoutes } from './service-routes.ts';
import type { Services } from './services.ts';

const GROUPS = [
  claimRoutes,
  entityRoutes,
  documentRoutes,
  questionRoutes,
  graphRoutes,
  exportRoutes,
  correctionRoutes,
  serviceRoutes,
];

/** All routes below `/api`; what they take and give is in `api/`. */
export function apiRoutes(services: Services): Hono {
  const app = new Hono();
  for (const addRoutes of GROUPS) addRoutes(app, services);
  return app;
}
