import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StartedServer, startNeo4j } from '../../scripts/neo4j/server.mjs';
import { assetPath } from '../../src/assets.ts';
import { cacheDirectory } from '../../src/config.ts';
import { graphHash } from '../../src/export/graph-hash.ts';
import { whyNoJars } from '../../src/local-server/jars.ts';
import type { GraphStore, StoredDocument } from '../../src/ports/graph-store.ts';
import { ask } from '../../src/query/ask.ts';
import { loadQuestions } from '../../src/query/library.ts';
import { normalizeDocument } from '../../src/resolve/normalize.ts';
import { openStore } from '../../src/store/open.ts';
import { runCli } from '../cli/run-cli.ts';
import { correction } from '../contract/corrections.ts';
import {
  bombing,
  denial,
  denialCorrected,
  entity,
  hostile,
  ontology,
  project,
  stored,
  warnings,
} from '../contract/documents.ts';
import { dispatch, ledger, review } from '../query/inquiry.ts';
import { reprints } from '../query/reprints.ts';
import { courier, herald } from '../query/story.ts';
import { neo4jAdmin } from './bulk-home.ts';
import { numbered } from './numbered.ts';

const missing = whyNoJars(cacheDirectory());
if (missing !== null) console.warn(`skipped: neo4j-admin runs from jars only here, and ${missing}`);

/** Text in which a CSV file could come apart, or lose or gain something. */
const AWKWARD = [
  'nul \u0000 here',
  'a\r\nb\rc\nd',
  'quote " and "" and \\" and \\',
  '  blanks around  ',
  'comma, semicolon; tab\t bar|',
  '\ufeffmark, \ufffe and \uffff',
  '\u2028 \u0085 \u{1f6f0}\ufe0f',
  '=cmd|x!A1',
  '\u001f, which usually separates list elements, and \ue000, which would be next',
];

const awkward = stored(
  { id: 'doc:awkward', text: `${AWKWARD.join(' / ')}.`, publisher: AWKWARD[2]!, title: AWKWARD[1]! },
  [
    ...AWKWARD.map((name, index) =>
      entity(`person:awkward-${index} "${index},`, 'Person', name, { aliases: [`${name}!`, name] }),
    ),
    entity('person:no-note', 'Person', 'No Note', { note: '' }),
  ],
  AWKWARD.slice(0, 8).map((name, index) => ({
    subject: `person:awkward-${index} "${index},`,
    predicate: 'WARNED',
    object: 'person:no-note',
    quote: name,
    more: { mode: name, role: name, note: '', confidence: index % 2 === 0 ? 1 : 0.25, count: index },
  })),
);

/** Its text alone is longer than the importer's usual read buffer. */
const long = stored(
  { id: 'doc:long', text: `Norland warned Orrin and "nothing" else${' happened'.repeat(500_000)}.` },
  [entity('nation:norland', 'Nation', 'Norland'), entity('nation:orrin', 'Nation', 'Orrin')],
  [{ subject: 'nation:norland', predicate: 'WARNED', object: 'nation:orrin', quote: 'Norland warned Orrin' }],
);

const story = [courier, herald, ledger, dispatch, review, ...reprints].map((input): StoredDocument => {
  const document = normalizeDocument(input, ontology);
  return { document, graph: project(document) };
});

const bureau = { id: 'agency:harbour-bureau', type: 'Agency', name: 'Harbour "Bureau"' };
const corrections = [
  correction({ kind: 'reject', document: 'doc:warnings', claim: warnings.document.claims[1]!.id }),
  correction({ kind: 'confirm', document: 'doc:warnings', claim: warnings.document.claims[0]!.id }),
  correction({ kind: 'merge', from: 'person:ida-hale', into: bureau }),
  correction({ kind: 'rename', entity: 'person:nobody', name: 'a\r\nb, "c"' }),
];

/** What questions are asked with that leave no choice. */
const ASKED: Record<string, string> = {
  from: 'Tomas Brack',
  to: 'Ana Ruiz',
  name: 'Marrow',
  article: 'Twelve dead at the quay',
};

const root = mkdtempSync(join(tmpdir(), 'claimgraph-bulk-'));
const bulk = join(root, 'bulk "x"');
const embeddedAt = join(root, 'embedded');

const openEmbedded = async (): Promise<GraphStore> => {
  const store = await openStore(embeddedAt, { ontology, project });
  await store.migrate();
  return store;
};

describe.skipIf(missing !== null)('a store exported for neo4j-admin and imported with it', () => {
  let server: StartedServer;
  let stores: readonly GraphStore[] = [];
  const hashes = () => Promise.all(stores.map(async (store) => graphHash(await store.graph())));

  beforeAll(async () => {
    const source = await openEmbedded();
    await source.apply([warnings, denial, hostile, bombing, awkward, long, ...story]);
    await source.correct(corrections);
    await source.close();
    const exported = await runCli(['export', '--format', 'neo4j-admin', '-o', bulk, '--store', embeddedAt]);
    expect(exported).toMatchObject({ code: 0 });
    const script = readFileSync(join(bulk, 'import.sh'), 'utf8').replaceAll(' \\\n ', '');
    expect(exported.stdout).toContain(/ --nodes=.*/.exec(script)![0]);

    const { home, run } = neo4jAdmin(root);
    expect(await run(exported.stdout)).toMatch(/IMPORT DONE/);
    server = await startNeo4j({ home });
    const credentials = { username: server.user, password: server.password };
    stores = [await openEmbedded(), await openStore(server.uri, { ontology, project, credentials })];
    await stores[1]!.migrate();
  });

  afterAll(async () => {
    for (const store of stores) await store.close();
    await server?.stop();
    rmSync(root, { recursive: true, force: true });
  });

  it('is the same graph', async () => {
    const [embedded, neo4j] = await Promise.all(stores.map((store) => store.graph()));
    expect(neo4j!.nodes.length).toBe(embedded!.nodes.length);
    for (const [index, node] of embedded!.nodes.entries()) expect(neo4j!.nodes[index]).toEqual(node);
    const [expected, found] = await hashes();
    expect(found).toBe(expected);
  });

  it('holds the same claim documents', async () => {
    const all = await Promise.all(
      stores.map(async (store) => {
        const documents: string[] = [];
        for await (const document of store.documents()) documents.push(JSON.stringify(document));
        return documents;
      }),
    );
    expect(all[1]!.length).toBe(17);
    expect(all[1]!.every((text, index) => text === all[0]![index])).toBe(true);
  });

  it('keeps the same corrections', async () => {
    const [expected, found] = await Promise.all(stores.map((store) => store.corrections()));
    expect(found).toHaveLength(corrections.length);
    expect(found).toEqual(expected);
  });

  it('answers every question as the exporting store does', async () => {
    for (const question of loadQuestions(assetPath('cypher/questions'))) {
      const asked = question.name === 'what_changed' ? { ...ASKED, article: 'doc:daily-1' } : ASKED;
      const given = Object.fromEntries(
        question.parameters.flatMap(({ name, default: usual }) =>
          usual === undefined ? [[name, asked[name]!] as const] : [],
        ),
      );
      const [expected, found] = await Promise.all(stores.map((store) => ask(store, question, given)));
      expect(found!.rows.length, question.name).toBeGreaterThan(0);
      expect(found, question.name).toEqual(expected);
    }
  });

  it('has its constraints, and is searched by name', async () => {
    const [expected, found] = await Promise.all(stores.map((store) => store.search('norland')));
    expect(found!.map(({ node }) => node)).toEqual(expected!.map(({ node }) => node));
    expect(found!.length).toBeGreaterThan(0);
    const schema = await stores[1]!.run("MATCH (s:Schema {id: 'schema'}) RETURN s.version AS version");
    expect(schema.rows[0]!['version']).toBeGreaterThanOrEqual(5);
  });

  it('lives on: documents are added, replaced, known again and taken out', async () => {
    const steps: ((store: GraphStore) => Promise<unknown>)[] = [
      (store) => store.apply([numbered(1), awkward]),
      (store) => store.apply([denialCorrected]),
      (store) => store.undo(corrections[2]!.id),
      (store) => store.remove('doc:warnings'),
    ];
    const reports: unknown[] = [];
    for (const step of steps) {
      const [expected, found] = await Promise.all(stores.map(step));
      expect(found).toEqual(expected);
      reports.push(found);
      const [wanted, hash] = await hashes();
      expect(hash).toBe(wanted);
    }
    expect(reports).toMatchObject([
      { added: 1, replaced: 0, unchanged: 1 },
      { added: 0, replaced: 1, unchanged: 0 },
      true,
      true,
    ]);
  });
});

describe('export --format neo4j-admin', () => {
  const cli = (store: string, ...rest: readonly string[]) =>
    runCli(['export', '--format', 'neo4j-admin', '--store', store, ...rest]);

  it('leaves a directory that is not empty as it is, and wants one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'claimgraph-bulk-'));
    const store = await openStore(join(folder, 'store'), { ontology, project });
    await store.close();
    const before = readdirSync(folder);
    const full = await cli(join(folder, 'store'), '-o', folder);
    expect(full).toMatchObject({ code: 2, stderr: expect.stringContaining('is not empty; nothing was written') });
    expect(await cli(join(folder, 'store'))).toMatchObject({ code: 2, stderr: expect.stringContaining('-o') });
    const empty = await cli(join(folder, 'store'), '-o', join(folder, 'out'));
    expect(empty).toMatchObject({ code: 1, stderr: expect.stringContaining('holds no documents') });
    expect(readdirSync(folder)).toEqual(before);
    rmSync(folder, { recursive: true, force: true });
  });
});
