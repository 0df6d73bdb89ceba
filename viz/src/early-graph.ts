import { carried } from './take-away/carried.ts';

/** What is asked for the graph, line by line where the server can. */
export const GRAPH_REQUEST = { path: '/api/graph', accept: 'application/x-ndjson, application/json;q=0.5' } as const;

let asked: Promise<Response> | null = null;

/** Asks for the graph before the interface is there, which takes about as long to start as the answer to come. */
export function askEarly(): void {
  if (carried() !== null) return;
  asked = fetch(GRAPH_REQUEST.path, { headers: { accept: GRAPH_REQUEST.accept } });
  // Who takes the answer hears of the failure; until then nobody has to.
  asked.catch(() => undefined);
}

/** The answer that was asked for early, once; null for another path, and when it was taken. */
export function takeEarly(path: string): Promise<Response> | null {
  if (path !== GRAPH_REQUEST.path) return null;
  const taken = asked;
  asked = null;
  return taken;
}
