import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Selection } from '../domain/selection.ts';
import { createEngine, type Engine, importClaims, openGraph } from '../pipeline.ts';
import type { GraphStore } from '../ports/graph-store.ts';
import { carriedPage } from '../server/carried-page.ts';
import { linesOf } from './lines.ts';
import { withSession } from './open.ts';
import { servicesOf } from './services.ts';

async function* recordsOf(lines: AsyncIterable<string>): AsyncGenerator<unknown> {
  for await (const line of lines) {
    const record: unknown = JSON.parse(line);
    if (typeof record === 'object' && record !== null && !('manifest' in record)) yield record;
  }
}

/** Does a job with an embedded store of its own, which is thrown away. */
async function inPassing<T>(engine: Engine, job: (store: GraphStore) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'claimgraph-page-'));
  try {
    const store = await openGraph(join(folder, 'store'), { engine });
    try {
      return await job(store);
    } finally {
      await store.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The viewer with what is selected as one HTML page. The selection is put into a store of its own first, so that stories
 * and answers tell of nothing that was not selected. @throws ClaimgraphError as `Session.exported`, E_ASSET
 */
export async function exportedPage(config: Config, selection: Selection): Promise<string> {
  const engine = createEngine({ ontology: config.ontology });
  return withSession(config, (session) =>
    inPassing(engine, async (store) => {
      const documents = recordsOf(linesOf(session.exported('ndjson', selection)));
      await importClaims(documents, { ontology: engine.ontology, store });
      return carriedPage(servicesOf(store, engine), new Date().toISOString().slice(0, 10));
    }),
  );
}
