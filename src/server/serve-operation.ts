import type { Context, Hono } from 'hono';
import type { AnswerOf, Operation, RequestOf } from './api/operation.ts';
import { capped } from './request-body.ts';
import { requestReader } from './request-values.ts';

type Handler<O extends Operation> = (
  request: RequestOf<O>,
  context: Context,
) => AnswerOf<O> | Response | Promise<AnswerOf<O> | Response>;

/** The path of an operation as the router writes it. */
const routeOf = ({ path }: Operation): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

/** Serves an operation: requests that do not fit it are refused, and what the handler gives is answered as JSON. */
export function serveOperation<O extends Operation>(app: Hono, operation: O, handler: Handler<O>): void {
  const { method, body } = operation;
  const read = requestReader(operation);
  const serve = async (context: Context): Promise<Response> => {
    const answer = await handler(await read(context), context);
    return answer instanceof Response ? answer : context.json(answer as object);
  };
  const caps = body === undefined ? [] : [capped(body.bytes)];
  app.on(method.toUpperCase(), [routeOf(operation)], ...caps, serve);
}
