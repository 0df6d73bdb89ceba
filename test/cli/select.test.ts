import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localSession } from '../../src/cli/local.ts';
import { remoteSession } from '../../src/cli/remote.ts';
import { servicesOf } from '../../src/cli/services.ts';
import type { Session } from '../../src/cli/session.ts';
import { parseSelection } from '../../src/domain/parse-selection.ts';
import { FORMATS } from '../../src/export/formats.ts';
import { createEngine, importClaims, openGraph } from '../../src/pipeline.ts';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { createApp } from '../../src/server/app.ts';
import { type RunningServer, serve } from '../../src/server/serve.ts';
import { wholeBytes } from '../export/gathered.ts';
import { courier, herald } from '../query/story.ts';
import { runCli, temporary } from './run-cli.ts';

const directory = temporary();
const path = (name: string): string => join(directory, name);
const engine = createEngine();
let store: GraphStore;
let server: RunningServer;
let sessions: readonly Session[];

beforeAll(async () => {
  store = await openGraph(path('store'), { engine });
  await importClaims([courier, herald], { ontology: engine.ontology, store });
  await store.correct([
    {
      id: '1',
      kind: 'rename',
      entity: 'person:ana-ruiz',
      name: 'A. Ruiz',
      author: 'ada',
      time: '2031-06-01T00:00:00.000Z',
    },
  ]);
  server = await serve(createApp(servicesOf(store, engine)), { port: 0 });
  store.announce?.(server.url);
  sessions = [localSession(store, engine), remoteSession(server.url)];
});
afterAll(async () => {
  await server.close();
  await store.close();
});

const SELECTION = 'entity:"Tomas Brack" certainty:stated -source:"Velden speaks"';

describe('a selection', () => {
  it.each(FORMATS.map(({ name }) => name))('goes out as %s, the same from another process', async (format) => {
    const [local, remote] = await Promise.all(
      sessions.map((session) => wholeBytes(session.exported(format, parseSelection(SELECTION)))),
    );
    expect(local!.length).toBeGreaterThan(0);
    expect(remote).toEqual(local);
  });

  it('of a question with parameters and of Cypher is the same from another process', async () => {
    for (const words of [
      'question:who_warned_whom param:name=orr',
      'cypher:"MATCH (c:Claim {count: $n}) RETURN c" param:n=9',
      '*',
    ]) {
      const [local, remote] = await Promise.all(
        sessions.map((session) => wholeBytes(session.exported('csv', parseSelection(words)))),
      );
      expect(remote).toEqual(local);
    }
  });

  it('that leaves nothing says so, the same from another process', async () => {
    for (const session of sessions)
      await expect(
        wholeBytes(session.exported('csv', parseSelection('predicate:WARNED since:2050'))),
      ).rejects.toMatchObject({
        code: 'E_NOT_FOUND',
        message: 'nothing is left by the selection: of 19 claims, 3 fit predicate:WARNED, 0 fit since:2050',
        hint: 'Without since:2050, 3 would be left.',
      });
  });
});

describe('export --select', () => {
  it('writes what is selected', async () => {
    const args = [
      'export',
      '--select',
      SELECTION,
      '--format',
      'ndjson',
      '-o',
      path('part.ndjson'),
      '--store',
      path('store'),
    ];
    expect(await runCli(args)).toMatchObject({ code: 0, stdout: '' });
    const lines = readFileSync(path('part.ndjson'), 'utf8').trimEnd().split('\n');
    const [document, ...rest] = lines.map((line) => JSON.parse(line)).filter((record) => 'doc' in record);
    expect(rest).toEqual([]);
    expect(document.claims.map(({ localId }: { localId: string }) => localId).sort()).toEqual([
      'did',
      'released',
      'stopped',
    ]);
  });

  it('writes the tables of what is selected for neo4j-admin, without corrections of anything else', async () => {
    const args = [
      'export',
      '--select',
      SELECTION,
      '--format',
      'neo4j-admin',
      '-o',
      path('bulk'),
      '--store',
      path('store'),
    ];
    expect(await runCli(args)).toMatchObject({ code: 0 });
    const text = readdirSync(path('bulk'))
      .map((file) => readFileSync(join(path('bulk'), file), 'utf8'))
      .join('');
    for (const told of ['Tomas Brack set it', 'doc:courier']) expect(text).toContain(told);
    for (const other of ['doc:herald', 'A. Ruiz', 'ACCUSED']) expect(text).not.toContain(other);
  });
});
