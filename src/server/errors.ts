import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { ClaimgraphError, type ErrorCode } from '../domain/errors.ts';

type Status = 400 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 500 | 501 | 503;

const STATUS: Readonly<Record<ErrorCode, Status>> = {
  E_USAGE: 400,
  E_INPUT: 422,
  E_NOT_FOUND: 404,
  E_QUERY: 400,
  E_STORE_HELD: 409,
  E_STORE_DOWN: 503,
  E_STORE_CORRUPT: 500,
  E_ASSET: 500,
};

/** The one shape of an error on the wire. */
export function errorResponse(context: Context, status: Status, code: string, message: string, hint?: string) {
  return context.json({ error: { code, message, hint: hint ?? null } }, status);
}

/** Turns whatever a route threw into JSON. What is not meant for people is logged, and told to nobody. */
export function onError(error: Error, context: Context): Response {
  if (error instanceof ClaimgraphError)
    return errorResponse(context, STATUS[error.code], error.code, error.message, error.hint);
  if (error instanceof HTTPException)
    return errorResponse(context, error.status as Status, 'E_USAGE', error.message || 'the request cannot be served');
  console.error(error);
  return errorResponse(context, 500, 'E_INTERNAL', 'something went wrong in the server', 'Its log says what.');
}
