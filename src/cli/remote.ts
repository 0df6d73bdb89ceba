import type { z } from 'zod';
import type { SourceDocument } from '../domain/document.ts';
import { ClaimgraphError, type ErrorCode } from '../domain/errors.ts';
import { selectionText } from '../domain/selection-text.ts';
import { addReports, applyEach, batches, type IngestReport, NOTHING_INGESTED } from '../pipeline.ts';
import type { KeptCorrection, QueryResult } from '../ports/graph-store.ts';
import { errorSchema, reportSchema, resultSchema } from '../server/api/answer-schemas.ts';
import { correctionsSchema, undoneSchema } from '../server/api/correction-schemas.ts';
import type { Session, SessionIngest } from './session.ts';

/** Documents in one request: as many as a store takes in one transaction unless told otherwise. */
const BATCH = 25;

/** True for an address that cannot leave this machine. */
export function isLoopback(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && /^(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(hostname);
}

/** The error that the server reports, as if it had happened here. */
async function failureOf(response: Response): Promise<ClaimgraphError> {
  const parsed = errorSchema.safeParse(await response.json().catch(() => undefined));
  if (!parsed.success) return new ClaimgraphError('E_STORE_DOWN', `${response.url} answered ${response.status}`);
  const { code, message, hint } = parsed.data.error;
  return new ClaimgraphError(code as ErrorCode, message, hint ? { hint } : {});
}

/** The server takes changes as JSON only, which no form of another site's page can send. */
const JSON_BODY = { 'content-type': 'application/json' };

async function request(base: string, path: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(new URL(path, base), init).catch((cause: unknown) => {
    const hint = 'Stop the process that holds the store, or wait until it answers.';
    throw new ClaimgraphError('E_STORE_HELD', `the server at ${base} holds the store and does not answer`, {
      cause,
      hint,
    });
  });
  if (response.ok) return response;
  throw await failureOf(response);
}

async function answer<T>(response: Response, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(await response.json());
  if (parsed.success) return parsed.data;
  throw new ClaimgraphError('E_STORE_DOWN', `${response.url} gave an answer that this version does not understand`);
}

const post = (base: string, path: string, body: unknown): Promise<Response> =>
  request(base, path, {
    method: 'POST',
    headers: JSON_BODY,
    body: JSON.stringify(body),
  });

async function postAll(base: string, path: string, documents: AsyncIterable<unknown>): Promise<IngestReport> {
  let report = NOTHING_INGESTED;
  for await (const batch of batches(documents, BATCH))
    report = addReports(report, await answer(await post(base, path, batch), reportSchema));
  return report;
}

/** Sends articles; of those that cannot be taken the others are sent once more without them. */
async function postArticles(
  base: string,
  documents: AsyncIterable<SourceDocument>,
  { onStored, onFailure, again, signal }: SessionIngest,
): Promise<IngestReport> {
  const path = `/api/documents${again ? '?again=true' : ''}`;
  let report = NOTHING_INGESTED;
  for await (const batch of batches(untilTold(documents, signal), BATCH)) {
    const reports = await applyEach(batch, {
      apply: async (some) => answer(await post(base, path, some), reportSchema),
      leftOut(document, error) {
        if (onFailure === undefined || !(error instanceof ClaimgraphError)) throw error;
        onFailure(document, error);
      },
      done: (some) => onStored?.(some.map(({ id }) => id)),
    });
    report = reports.reduce(addReports, report);
  }
  return report;
}

async function* untilTold<T>(items: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  for await (const item of items) {
    if (signal?.aborted) return;
    yield item;
  }
}

/** A session on the server of the process that holds the store (`/api`, see `src/server`). */
export function remoteSession(base: string): Session {
  const result = async (response: Response) => (await answer(response, resultSchema)) as QueryResult;
  return {
    ask: async (question, parameters) => {
      const path = `/api/questions/${encodeURIComponent(question)}?${new URLSearchParams(parameters)}`;
      return result(await request(base, path));
    },
    run: async (cypher, params) => result(await post(base, '/api/cypher', { cypher, params })),
    ingest: (documents, options = {}) => postArticles(base, documents, options),
    importClaims: (documents) => postAll(base, '/api/claims', documents),
    corrections: async () =>
      (await answer(await request(base, '/api/corrections'), correctionsSchema))
        .corrections as readonly KeptCorrection[],
    undo: async (id) => {
      const path = `/api/corrections/${encodeURIComponent(id)}`;
      return (await answer(await request(base, path, { method: 'DELETE', headers: JSON_BODY }), undoneSchema)).undone;
    },
    async *exported(format, selection) {
      const { body } = await post(base, `/api/export/${encodeURIComponent(format)}`, {
        select: selectionText(selection),
      });
      if (body !== null) yield* body;
    },
    close: async () => undefined,
  };
}
