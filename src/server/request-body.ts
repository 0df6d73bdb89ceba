import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { ClaimgraphError } from '../domain/errors.ts';
import { errorResponse } from './errors.ts';

const DESCRIBED = 'GET /api/openapi.json describes it, docs/api.md has an example.';

/** Refuses bodies of more bytes. */
export const capped = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: (context) => {
      const hint = 'Send it in smaller pieces.';
      return errorResponse(context, 413, 'E_USAGE', `the body is larger than ${maxSize} bytes`, hint);
    },
  });

/** @throws ClaimgraphError E_USAGE */
async function jsonOf(context: Context): Promise<unknown> {
  try {
    const bytes = await context.req.arrayBuffer();
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new ClaimgraphError('E_USAGE', 'the body is not JSON in UTF-8', { cause, hint: DESCRIBED });
  }
}

/** The JSON body in the shape wanted. @throws ClaimgraphError E_USAGE */
export async function readBody<T>(context: Context, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(await jsonOf(context));
  if (parsed.success) return parsed.data;
  throw new ClaimgraphError('E_USAGE', `the body is not as expected: ${z.prettifyError(parsed.error)}`, {
    hint: DESCRIBED,
  });
}
