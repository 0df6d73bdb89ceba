import type {
  Places,
  RejectedClaim,
  ViewCorrection,
  ViewDocument,
  ViewGraph,
  ViewQuestion,
} from '../../src/domain/view.ts';
import { webAddress } from '../../src/domain/web-address.ts';
import type { Answer } from './cypher/answer.ts';
import type { CypherQuery } from './cypher/query.ts';
import { GRAPH_REQUEST, takeEarly } from './early-graph.ts';
import { type Progress, readGraph } from './graph-lines.ts';
import { strings, takeAwayStrings } from './strings.ts';
import { carried } from './take-away/carried.ts';

/** What the server said was wrong, for people. */
export class ApiError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** An answer of the server. @throws ApiError where none comes; AbortError where it was told to stop */
async function answerTo(path: string, options: RequestInit): Promise<Response> {
  try {
    return await (takeEarly(path) ?? fetch(path, options));
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new ApiError(strings.noServer, strings.noServerHint);
  }
}

/** What a page that carries its own answers has for a path. @throws ApiError for what it does not have */
function carriedAnswer(answers: Readonly<Record<string, unknown>>, path: string): Response {
  const key = path.replace(/\?$/, '');
  if (!Object.hasOwn(answers, key)) throw new ApiError(takeAwayStrings.offline, takeAwayStrings.offlineHint);
  return Response.json(answers[key]);
}

/** An answer that is none of an error. @throws as `answerTo`, and ApiError with what the server said was wrong */
async function answered(path: string, accept: string, options: RequestInit = {}): Promise<Response> {
  const own = carried();
  if (own !== null) return carriedAnswer(own.answers, path);
  const response = await answerTo(path, { ...options, headers: { ...options.headers, accept } });
  if (response.ok) return response;
  const body = (await response.json().catch(() => null)) as { error?: { message?: string; hint?: string } } | null;
  throw new ApiError(body?.error?.message ?? `HTTP ${response.status}`, body?.error?.hint ?? '');
}

const get = async <T>(path: string, options: RequestInit = {}): Promise<T> =>
  (await (await answered(path, 'application/json', options)).json()) as T;

const LINES = 'application/x-ndjson';

/** Everything that is drawn, telling on the way how much has been read. @throws ApiError, also where it breaks off */
export async function fetchGraph(onProgress: (progress: Progress) => void): Promise<ViewGraph> {
  const response = await answered(GRAPH_REQUEST.path, GRAPH_REQUEST.accept);
  if (!response.headers.get('content-type')?.startsWith(LINES) || response.body === null)
    return (await response.json()) as ViewGraph;
  try {
    return await readGraph(response.body, onProgress);
  } catch (error) {
    throw new ApiError((error as Error).message, strings.noServerHint);
  }
}

/** The library of questions. @throws as `fetchGraph` */
export const fetchQuestions = async (): Promise<readonly ViewQuestion[]> =>
  (await get<{ questions: readonly ViewQuestion[] }>('/api/questions')).questions;

/** Asks a question of the library, with the columns that it computes. @throws as `fetchGraph`, or AbortError */
export const askQuestion = (
  name: string,
  given: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Answer> => get(`/api/questions/${encodeURIComponent(name)}?${new URLSearchParams(given)}`, { signal });

/** Runs read-only Cypher. @throws as `fetchGraph`, or AbortError */
export const runCypher = ({ cypher, parameters }: CypherQuery, signal: AbortSignal): Promise<Answer> =>
  get('/api/cypher', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ cypher, params: parameters }),
    signal,
  });

/** Claims and what they are made of, in a format. @throws as `fetchGraph` */
export async function fetchExport(
  format: string,
  subgraph: { readonly claims: readonly string[]; readonly places?: Places },
): Promise<Blob> {
  const headers = { 'content-type': 'application/json' };
  const options = { method: 'POST', headers, body: JSON.stringify(subgraph) };
  return (await answered(`/api/export/${encodeURIComponent(format)}`, '*/*', options)).blob();
}

/** The viewer as one page that has a place for what it is to show. @throws as `fetchGraph` */
export const fetchPage = async (): Promise<string> => (await answered('/self-contained.html', 'text/html')).text();

/** What people corrected, in the order in which it holds. @throws as `fetchGraph` */
export const fetchCorrections = async (): Promise<readonly ViewCorrection[]> =>
  (await get<{ corrections: readonly ViewCorrection[] }>('/api/corrections')).corrections;

/** The claims that people rejected, as they were read. @throws as `fetchGraph` */
export const fetchRejected = async (): Promise<readonly RejectedClaim[]> =>
  (await get<{ claims: readonly RejectedClaim[] }>('/api/corrections/rejected')).claims;

/** An article with its text. @throws as `fetchGraph` */
export const fetchDocument = (id: string): Promise<ViewDocument> => get(`/api/documents/${encodeURIComponent(id)}`);

/** An address that may be linked to. */
export const safeLink = (url: string | undefined): string | null => (webAddress(url) === null ? null : (url as string));
