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

const depthOf = (issues: readonly z.core.$ZodIssue[]): number => Math.max(...issues.map(({ path }) => path.length));

/** What is wrong, where something may have several forms: with the one that fits furthest. */
function withinForms(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const [furthest] = [...issue.errors].sort((a, b) => depthOf(b) - depthOf(a));
  return furthest!.flatMap((inner) => withinForms({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** The JSON body in the shape wanted. @throws ClaimgraphError E_USAGE */
export async function readBody<T>(context: Context, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(await jsonOf(context));
  if (parsed.success) return parsed.data;
  const wrong = z.prettifyError({ issues: parsed.error.issues.flatMap(withinForms) });
  throw new ClaimgraphError('E_USAGE', `the body is not as expected: ${wrong}`, { hint: DESCRIBED });
}
