import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { ClaimgraphError } from '../domain/errors.ts';
import { errorResponse } from './errors.ts';

/** Refuses bodies of more bytes. */
export const capped = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: (context) => {
      const hint = 'Send it in smaller pieces.';
      return errorResponse(context, 413, 'E_USAGE', `the body is larger than ${maxSize} bytes`, hint);
    },
  });

/** The JSON body in the shape wanted. @throws ClaimgraphError E_USAGE */
export async function body<T>(context: Context, schema: z.ZodType<T>): Promise<T> {
  const json: unknown = await context.req.json().catch(() => {
    throw new ClaimgraphError('E_USAGE', 'the body is not JSON');
  });
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new ClaimgraphError('E_USAGE', `the body is not as expected: ${z.prettifyError(parsed.error)}`);
}
