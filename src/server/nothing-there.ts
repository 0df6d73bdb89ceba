import type { Context } from 'hono';
import { OPERATIONS } from './api/operations.ts';
import { errorResponse } from './errors.ts';

/** The methods that a path of the API answers to; none for one that is no path of it. */
const methodsOf = (path: string): readonly string[] =>
  OPERATIONS.filter((operation) => {
    const [asked, served] = [path.split('/'), `/api${operation.path}`.split('/')];
    return (
      asked.length === served.length && served.every((part, index) => part.startsWith('{') || part === asked[index])
    );
  }).map(({ method }) => method.toUpperCase());

/** Answers for a path under `/api` that is none of the API, or is one by another method. */
export function nothingThere(context: Context): Response {
  const { method, path } = context.req;
  const methods = methodsOf(path);
  const hint = 'GET /api/openapi.json describes what there is.';
  if (methods.length === 0) return errorResponse(context, 404, 'E_NOT_FOUND', `there is no ${path}`, hint);
  context.header('allow', methods.join(', '));
  return errorResponse(context, 405, 'E_USAGE', `${path} takes no ${method}`, `Send ${methods.join(' or ')}.`);
}
