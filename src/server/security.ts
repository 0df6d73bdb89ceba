import type { Context, MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { errorResponse } from './errors.ts';

/** Names under which a page on this machine may call the server; anything else is DNS rebinding. */
const LOCAL_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/i;

const FROM_HERE = 'Send it from the viewer that is served here, or from a program without the header "origin".';
const AS_JSON = 'Send the header "content-type: application/json", also with no body.';
const ENCODED = 'Encode what is no plain letter or digit: curl -G --data-urlencode does.';

const hostOf = (context: Context): string => context.req.header('host') ?? new URL(context.req.url).host;

/** Refuses requests that came here under a name that is not this machine's own. */
export const onlyLocalHosts: MiddlewareHandler = async (context, next) => {
  if (LOCAL_HOST.test(hostOf(context))) return next();
  const hint = 'Open it as http://127.0.0.1 or http://localhost on the machine it runs on.';
  return errorResponse(context, 403, 'E_USAGE', 'this host name is not served', hint);
};

/** Refuses requests that another site's page makes, and posts that a form could make. */
export const onlyOwnOrigin: MiddlewareHandler = async (context, next) => {
  if (context.req.method === 'GET' || context.req.method === 'HEAD') return next();
  const origin = context.req.header('origin');
  const site = context.req.header('sec-fetch-site');
  const foreign = origin !== undefined && origin !== `http://${hostOf(context)}`;
  if (foreign || site === 'cross-site' || site === 'same-site')
    return errorResponse(context, 403, 'E_USAGE', 'requests from other origins are refused', FROM_HERE);
  const type = context.req.header('content-type')?.split(';')[0]?.trim();
  if (type === 'application/json') return next();
  return errorResponse(context, 415, 'E_USAGE', 'the body must be application/json', AS_JSON);
};

/** Refuses addresses that are not text: what they mean would be a guess. */
export const onlyWellFormed: MiddlewareHandler = async (context, next) => {
  try {
    decodeURIComponent(new URL(context.req.url).pathname + new URL(context.req.url).search);
  } catch {
    return errorResponse(context, 400, 'E_USAGE', 'the address is not percent-encoded UTF-8', ENCODED);
  }
  return next();
};

/** Headers on every answer. */
export const hardenedHeaders: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    connectSrc: ["'self'"],
    workerSrc: ["'self'", 'blob:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'no-referrer',
  strictTransportSecurity: false,
});

/** Answers of the API are never kept by a cache. */
export const noStore: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('cache-control', 'no-store');
};
