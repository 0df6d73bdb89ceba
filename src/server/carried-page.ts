import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Carried, withCarried } from '../domain/carried.ts';
import { ClaimgraphError } from '../domain/errors.ts';
import { createApp } from './app.ts';
import type { Services } from './services.ts';

/** The viewer as one page that has a place for a graph. @throws ClaimgraphError E_ASSET where it was not built */
function emptyPage(assetsDirectory: string): string {
  try {
    return readFileSync(join(assetsDirectory, 'self-contained.html'), 'utf8');
  } catch (cause) {
    const hint = 'Install claimgraph again, or in its sources run "npm run build:viz".';
    throw new ClaimgraphError('E_ASSET', 'the viewer as one page is not there', { cause, hint });
  }
}

/** Paths that the page asks for: the graph, its articles, what was corrected, and what stories are told from. */
async function* pathsOf({ store, questions }: Services): AsyncGenerator<string> {
  yield '/api/graph';
  yield '/api/corrections';
  for (const { name, parameters } of questions)
    if (parameters.every((parameter) => parameter.default !== undefined))
      yield `/api/questions/${encodeURIComponent(name)}`;
  for await (const { doc } of store.documents()) yield `/api/documents/${encodeURIComponent(doc.id)}`;
}

/**
 * The viewer with everything that a store holds as one HTML file, which opens without a server or a network.
 * @param day ISO date of making
 * @throws ClaimgraphError E_ASSET where the viewer was not built; whatever the store throws
 */
export async function carriedPage(services: Services, day: string): Promise<string> {
  const page = emptyPage(services.assetsDirectory);
  const app = createApp(services);
  const answers: Record<string, unknown> = {};
  for await (const path of pathsOf(services)) {
    const response = await app.request(path, { headers: { accept: 'application/json', host: 'localhost' } });
    const answer = (await response.json()) as { readonly error?: { readonly message: string } };
    if (!response.ok) throw new ClaimgraphError('E_QUERY', `${path}: ${answer.error?.message ?? response.status}`);
    answers[path] = answer;
  }
  const carried: Carried = { made: day, state: '', answers };
  return withCarried(page, carried);
}
