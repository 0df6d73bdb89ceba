import type { Hono } from 'hono';
import { listCorrections, listRejected, undoCorrection } from './api/correction-operations.ts';
import { rejectedClaims } from './rejected-claims.ts';
import { serveOperation } from './serve-operation.ts';
import type { Services } from './services.ts';

/** Corrections: listed and taken back. They are made by importing them. */
export function correctionRoutes(app: Hono, { store }: Services): void {
  serveOperation(app, listCorrections, async () => ({ corrections: await store.corrections() }));
  serveOperation(app, listRejected, async () => ({ claims: await rejectedClaims(store) }));
  serveOperation(app, undoCorrection, async ({ parameters: { id } }) => ({ undone: await store.undo(id) }));
}
