import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MultiDirectedGraph } from 'graphology';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/cli/output.ts';
import { runCli, temporary } from './run-cli.ts';

const ARTICLE = `Title: Depot office was told
Published: 2023-04-18
Publisher: The Quay

Turkish authorities warned France about Milo Tessen on March 3. France never answered the Turkish authorities.
Police arrested Milo Tessen on Monday.
`;

const directory = temporary();
const path = (name: string): string => join(directory, name);
const store = path('store');

beforeAll(() => {
  writeFileSync(path('depot.txt'), ARTICLE);
  writeFileSync(path('empty.txt'), '');
  writeFileSync(path('photo.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
});

it('tells wrong usage on standard error and ends with 2', async () => {
  const { code, stdout, stderr } = await runCli(['ingst', 'a.txt']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('Did you mean ingest?');
});

describe('files that cannot be read', () => {
  it.each([
    ['gone.txt', /cannot read .*gone\.txt: no such file/],
    ['empty.txt', /empty\.txt is empty/],
    ['photo.txt', /photo\.txt is not text but a PNG image/],
  ])('%s ends with 1', async (name, reason) => {
    const { code, stdout, stderr } = await runCli(['extract', path(name)]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(reason);
    expect(stderr).not.toContain('    at ');
  });
});

describe('extract', () => {
  it('prints claim documents of standard input as NDJSON and stores nothing', async () => {
    const { code, stdout, stderr } = await runCli(['extract', '-'], { input: ARTICLE });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [line, ...rest] = stdout.trimEnd().split('\n');
    expect(rest).toEqual([]);
    const { doc, claims } = JSON.parse(line!);
    expect(doc).toMatchObject({ title: 'Depot office was told', published: '2023-04-18' });
    expect(claims.map(({ predicate }: { predicate: string }) => predicate)).toContain('WARNED');
    for (const { quote, quoteStart, quoteEnd } of claims) expect(doc.text.slice(quoteStart, quoteEnd)).toBe(quote);
    expect(existsSync(store)).toBe(false);
  });

  it('says of an article in another language that it was not read', async () => {
    const input =
      'Hafen brennt\n\nDie Polizei in Velmar hat am Montag zwei Männer festgenommen, die nicht gewarnt wurden.\n';
    const { code, stdout, stderr } = await runCli(['extract', '-'], { input });
    expect(code).toBe(0);
    expect(stderr).toMatch(/is in German; only English is read/);
    expect(JSON.parse(stdout)).toMatchObject({ doc: { language: 'de' }, claims: [] });
  });
});

describe('a store', () => {
  it('is not made by a question', async () => {
    const { code, stderr } = await runCli(['query', 'timeline', '--store', store]);
    expect(code).toBe(1);
    expect(stderr).toContain(`there is no store at ${store}`);
    expect(existsSync(store)).toBe(false);
  });

  it('takes what can be read of a directory, reports the rest, and ends with 1', async () => {
    const { code, stdout, stderr } = await runCli(['ingest', directory, '--store', store]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/1 article: 1 added, 0 replaced, 0 unchanged; [1-9]\d* claims/);
    expect(stderr).toMatch(/empty\.txt is empty[\s\S]*photo\.txt is not text[\s\S]*2 of 3 files could not be read/);
  });

  it('changes nothing when told the same again', async () => {
    const { code, stderr } = await runCli(['ingest', path('depot.txt')], { environment: { CLAIMGRAPH_STORE: store } });
    expect(code).toBe(0);
    expect(stderr).toContain('0 added, 0 replaced, 1 unchanged');
  });

  it('answers a named question, with a parameter, as CSV', async () => {
    const args = ['query', 'timeline', '--param', 'name=Turkish', '--format', 'csv', '--store', store];
    const { code, stdout, stderr } = await runCli(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [head, ...rows] = stdout.trimEnd().split('\r\n');
    expect(head).toMatch(/^start,end,/);
    expect(rows.filter((row) => row.includes('WARNED'))).toHaveLength(1);
    expect(rows.filter((row) => row.includes('ARRESTED'))).toHaveLength(0);
  });

  it('answers Cypher from standard input, with a number for a parameter', async () => {
    const input = 'MATCH (a)-[w:WARNED]->(b) RETURN b.name AS warned, $n + 1 AS n';
    const { stdout } = await runCli(['query', '-', '--param', 'n=1', '--format', 'json', '--store', store], { input });
    expect(JSON.parse(stdout).rows).toEqual([{ warned: 'France', n: 2 }]);
  });

  it('lists near names for an unknown question', async () => {
    const { code, stderr } = await runCli(['query', 'missed_warning', '--store', store]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/no question "missed_warning"\n {2}Did you mean missed_warnings/);
  });

  it.each(['MATCH (n) RETRN n', 'MATCH (n) DETACH DELETE n'])('refuses %s', async (input) => {
    const { code, stdout, stderr } = await runCli(['query', '-', '--store', store], { input });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^claimgraph: /);
  });

  it('goes out and in again without loss', async () => {
    const [claims, again, other] = [path('claims.ndjson'), path('again.ndjson'), path('other')];
    const out = await runCli(['export', '--format', 'ndjson', '-o', claims, '--store', store]);
    expect(out).toMatchObject({ code: 0, stdout: '' });
    expect((await runCli(['import', claims, '--store', other])).stderr).toContain('1 document: 1 added');
    await runCli(['export', '--format', 'ndjson', '-o', again, '--store', other]);
    // The order of the keys is the importer's own, and with it the sums in the manifests.
    const said = (file: string) =>
      readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line, (key, value: unknown) => (key === 'sha256' ? undefined : value)));
    expect(said(again)).toEqual(said(claims));
    expect(said(again)).toHaveLength(3);
    expect((await runCli(['import', again, '--store', store])).stderr).toContain('0 replaced, 1 unchanged');
  });

  it('goes out as a graph that graphology reads', async () => {
    const { stdout } = await runCli(['export', '--format', 'json', '--store', store]);
    const graph = new MultiDirectedGraph<object, { type: string }>().import(JSON.parse(stdout));
    expect(graph.filterEdges((_, { type }) => type === 'WARNED')).toHaveLength(1);
  });

  it('goes out as a table of claims', async () => {
    const { stdout } = await runCli(['export', '--format', 'csv', '--store', store]);
    const [header, ...rows] = stdout.trimEnd().split('\r\n');
    expect(header).toMatch(/^sentence,subject,predicate,object,/);
    expect(rows.filter((row) => row.includes(',"WARNED",'))).toHaveLength(1);
  });

  it('goes out as a folder of nodes and edges', async () => {
    const folder = path('graph');
    const out = await runCli(['export', '--format', 'csv-graph', '-o', folder, '--store', store]);
    expect(out).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining(folder) });
    expect(readdirSync(folder).sort()).toEqual(['edges.csv', 'nodes.csv']);
    const edges = readFileSync(join(folder, 'edges.csv'), 'utf8');
    expect(edges).toMatch(/^Source,Target,Type,Id,Label,Relation,/);
    expect(edges.match(/,"Directed","[^"]+","warned","WARNED",/g)).toHaveLength(1);
    const again = await runCli(['export', '--format', 'csv-graph', '-o', folder, '--store', store]);
    expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining('is not empty') });
  });

  it('names the claim document that cannot be imported', async () => {
    const input = '{"doc":{"id":"d1","text":"It burns."},"entities":[],"claims":[{"quote":"It rains."}]}\n';
    const { code, stderr } = await runCli(['import', '-', '--store', path('third')], { input });
    expect(code).toBe(1);
    expect(stderr).toContain('d1');
  });
});

it('lists the questions with their parameters', async () => {
  const { code, stdout, stderr } = await runCli(['questions']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^missed_warnings\n {2}Who warned whom/m);
  expect(stdout).toMatch(/--param name=<string> \(optional\)/);
});

it('lists them as JSON for programs', async () => {
  const { code, stdout } = await runCli(['questions', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toContainEqual(
    expect.objectContaining({ name: 'missed_warnings', asks: expect.any(String), parameters: expect.any(Array) }),
  );
});

it('says that the folder of an output is not there', async () => {
  await expect(writeWhole(path('nowhere/claims.csv'), ['who,whom'])).rejects.toMatchObject({
    message: `cannot write ${path('nowhere/claims.csv')}: there is no folder ${path('nowhere')}`,
    hint: 'Make it first, or write somewhere else.',
  });
});

it('takes predicates and frames from a file of the user, by flag or by environment', async () => {
  writeFileSync(path('sanctions.txt'), 'Canada sanctioned Milo Tessen on May 20.');
  const own = 'docs/own-ontology.json';
  const byFlag = await runCli(['extract', path('sanctions.txt'), '--ontology', own]);
  expect(byFlag.stdout).toContain('"predicate":"SANCTIONED"');
  const environment = { CLAIMGRAPH_ONTOLOGY: own };
  expect(await runCli(['extract', path('sanctions.txt')], { environment })).toEqual(byFlag);
  expect((await runCli(['extract', path('sanctions.txt')])).stdout).not.toContain('SANCTIONED');
  const wrong = await runCli(['extract', path('sanctions.txt'), '--ontology', 'README.md']);
  expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('README.md is no JSON') });
});
