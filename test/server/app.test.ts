import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ClaimgraphError } from '../../src/domain/errors.ts';
import type { ViewDocument, ViewGraph, ViewQuestion } from '../../src/domain/view.ts';
import { FORMATS } from '../../src/export/formats.ts';
import { NOTHING_INGESTED } from '../../src/pipeline.ts';
import { createApp } from '../../src/server/app.ts';
import { serve } from '../../src/server/serve.ts';
import type { Services } from '../../src/server/services.ts';
import { harbour, openTestStore, type TestStore } from '../fixtures/viewer/open-store.ts';

const HOST = 'http://127.0.0.1:4173';
let opened: TestStore;
let app: ReturnType<typeof createApp>;
const root = mkdtempSync(join(tmpdir(), 'claimgraph-assets-'));
const assets = join(root, 'viz');

beforeAll(async () => {
  mkdirSync(join(assets, 'assets'), { recursive: true });
  writeFileSync(join(assets, 'index.html'), '<!doctype html><title>viewer</title>');
  writeFileSync(join(assets, 'assets', 'index.js'), 'export {};');
  writeFileSync(join(root, 'secret.txt'), 'not for you');
  opened = await openTestStore(assets);
  await opened.add(harbour());
  app = createApp(opened.services);
});

afterAll(async () => {
  await opened.close();
  rmSync(root, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) => app.request(`${HOST}${path}`, { headers });
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(`${HOST}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const errorOf = async (response: Response) =>
  ((await response.json()) as { error: { code: string; message: string; hint: string | null } }).error;

/** The app with one service replaced. */
const appWith = (part: Partial<Services>) => createApp({ ...opened.services, ...part });

describe('the graph', () => {
  test('has every claim with its parties, sources, article and quote', async () => {
    const graph = (await (await get('/api/graph')).json()) as ViewGraph;
    expect(graph.documents).toBe(1);
    expect(graph.claims).toHaveLength(19);
    const heard = graph.claims.find(({ speaker }) => speaker === 'Ada Holm')!;
    expect(heard).toMatchObject({
      predicate: 'IGNORED',
      family: 'warning',
      projection: 'holds',
      modality: 'reported',
      via: ['Northern Wire'],
      publisher: 'The Coastal Post',
      published: '2021-09-20',
      quote: 'the police had ignored the warnings',
      rule: 'imported',
    });
    const names = new Map(graph.entities.map(({ id, name }) => [id, name]));
    expect([names.get(heard.subject!), names.get(heard.object!)]).toEqual([
      'Port Police of Lindhaven',
      'Marland intelligence service',
    ]);
  });

  test('tells what did not happen and what only might from what did, and keeps claims without a subject', async () => {
    const { claims } = (await (await get('/api/graph')).json()) as ViewGraph;
    const projected = (wanted: string) =>
      claims.filter(({ projection }) => projection === wanted).map(({ predicate }) => predicate);
    expect(projected('DID_NOT')).toEqual(['RESPONDED_TO']);
    expect(projected('MIGHT').sort()).toEqual(['ATTACKED', 'PLANNED', 'TRAINED']);
    expect(claims.filter(({ subject }) => subject === null)).toHaveLength(1);
  });

  test('tells whether a claim is in the own voice of the article, or of somebody with or without a name', async () => {
    const { claims } = (await (await get('/api/graph')).json()) as ViewGraph;
    const speakers = (voice: string) => [
      ...new Set(claims.filter((claim) => claim.voice === voice).map(({ speaker }) => speaker)),
    ];
    expect(speakers('article')).toEqual([null]);
    expect(speakers('named').sort()).toEqual(['Ada Holm', 'Kestrel Institute', 'Marland intelligence service']);
    expect(speakers('unnamed')).toEqual(['two dockers']);
  });

  test('lists only entities that are a party to a claim', async () => {
    const { entities } = (await (await get('/api/graph')).json()) as ViewGraph;
    expect(entities.map(({ name }) => name)).not.toContain('Kestrel Institute');
    expect(entities).toHaveLength(13);
  });
});

describe('documents', () => {
  test('are listed without their text, and read with it and the spans of their claims', async () => {
    const { documents } = (await (await get('/api/documents')).json()) as { documents: Record<string, unknown>[] };
    expect(documents.map(({ id, text }) => [id, text])).toEqual([['harbour-letter', undefined]]);
    const document = (await (await get('/api/documents/harbour-letter')).json()) as ViewDocument;
    expect(document.claims).toHaveLength(19);
    const quotes = document.claims.map(({ quoteStart, quoteEnd }) => document.text.slice(quoteStart, quoteEnd));
    expect(quotes).toContain('they released him after an hour');
    expect(document.claims.map(({ quoteStart }) => quoteStart)).toEqual(
      document.claims.map(({ quoteStart }) => quoteStart).toSorted((a, b) => a - b),
    );
  });

  test('may have ids that need encoding', async () => {
    const base = harbour() as { doc: object };
    await opened.add({ ...base, doc: { ...base.doc, id: 'a/b?c&d%2F' } });
    const document = (await (await get(`/api/documents/${encodeURIComponent('a/b?c&d%2F')}`)).json()) as ViewDocument;
    expect(document.id).toBe('a/b?c&d%2F');
    await opened.store.remove('a/b?c&d%2F');
  });

  test('that are not there are said to be so', async () => {
    const response = await get('/api/documents/nowhere');
    expect(response.status).toBe(404);
    expect(await errorOf(response)).toMatchObject({ code: 'E_NOT_FOUND', message: 'there is no document "nowhere"' });
  });
});

describe('questions, search and export', () => {
  test('questions are listed and answered', async () => {
    const { questions } = (await (await get('/api/questions')).json()) as { questions: ViewQuestion[] };
    expect(questions.map(({ name }) => name)).toContain('missed_warnings');
    const about = questions.find(({ name }) => name === 'about_entity')!;
    expect(about).toMatchObject({
      title: 'Everything about one name',
      asks: 'What is said about somebody or something, in time order?',
      parameters: [{ name: 'name', type: 'string', description: 'a name or alias, in full' }],
    });
    expect(about.cypher).toContain('MATCH (c:Claim)-[:SUBJECT|OBJECT|ABOUT]->(e)');
    expect(questions.find(({ name }) => name === 'says_who')!.parameters[0]!.default).toBe(1);
    const { rows } = (await (await get('/api/questions/missed_warnings')).json()) as { rows: { warner: string }[] };
    expect(new Set(rows.map(({ warner }) => warner))).toEqual(new Set(['Marland intelligence service']));
    expect((await get('/api/questions/nonsense')).status).toBe(404);
    expect((await get('/api/questions/missed_warnings?nonsense=1')).status).toBe(400);
  });

  test('search finds entities and an empty one finds nothing', async () => {
    const { hits } = (await (await get('/api/search?q=brenn')).json()) as {
      hits: { node: { properties: { name: string } } }[];
    };
    expect(hits[0]!.node.properties.name).toBe('Oskar Brenn');
    expect(await (await get('/api/search')).json()).toEqual({ hits: [] });
  });

  test('export comes as a file of its type, and unknown formats name the known ones', async () => {
    const response = await get('/api/export/json');
    expect(response.headers.get('content-disposition')).toContain('claimgraph.json');
    expect(((await response.json()) as { nodes: unknown[] }).nodes.length).toBe(18);
    const missing = await get('/api/export/constructor');
    expect(missing.status).toBe(404);
    expect((await errorOf(missing)).hint).toBe(`Formats: ${FORMATS.map(({ name }) => name).join(', ')}.`);
  });

  test('a post exports the claims that it names, and what they are made of', async () => {
    const { claims } = (await (await get('/api/graph')).json()) as ViewGraph;
    const [one] = claims.filter(({ predicate }) => predicate === 'KILLED');
    const response = await post('/api/export/json', { claims: [one!.id] });
    expect(response.headers.get('content-disposition')).toContain('claimgraph.json');
    const { nodes, edges } = (await response.json()) as { nodes: { key: string }[]; edges: { key: string }[] };
    expect(edges.map(({ key }) => key)).toEqual([one!.id]);
    expect(nodes.map(({ key }) => key)).toEqual(expect.arrayContaining([one!.subject, one!.object]));
    expect(nodes.length).toBeLessThan(5);
  });

  test.each([
    ['no claims', { claims: [] }, 400],
    ['no list', { claims: 'all' }, 400],
    ['a place that is none', { claims: ['x'], places: { a: ['1', 2] } }, 400],
  ])('a post with %s is refused', async (_what, body, status) =>
    expect((await post('/api/export/gexf', body)).status).toBe(status),
  );

  test('what is selected, in words or as JSON, is exported', async () => {
    const edgesOf = async (response: Response) => {
      const { edges } = (await response.json()) as { edges: { attributes: { predicate: string } }[] };
      return edges.map(({ attributes }) => attributes.predicate).sort();
    };
    const words = 'predicate:STOPPED,RELEASED party:"Oskar Brenn" since:2021-09';
    const select = [
      { kind: 'predicate', any: ['STOPPED', 'RELEASED'] },
      { kind: 'party', any: ['Oskar Brenn'] },
      { kind: 'since', date: '2021-09' },
    ];
    const expected = ['RELEASED', 'STOPPED'];
    expect(await edgesOf(await get(`/api/export/json?select=${encodeURIComponent(words)}`))).toEqual(expected);
    expect(await edgesOf(await post('/api/export/json', { select: words }))).toEqual(expected);
    expect(await edgesOf(await post('/api/export/json', { select }))).toEqual(expected);
    expect(await edgesOf(await get('/api/export/json?select=question:who_warned_whom'))).toEqual(['WARNED', 'WARNED']);
    expect(await edgesOf(await post('/api/export/json', { select: [] }))).toHaveLength(18);
  });

  test.each([
    ['words that cannot be read', 'certainty:sure', 400, 'at character 11: "certainty:" cannot be "sure"'],
    ['an unknown kind of clause', [{ kind: 'colour', any: ['red'] }], 400, 'the body is not as expected'],
    ['a list without values', [{ kind: 'predicate', any: [] }], 400, 'the body is not as expected'],
    ['a date that is none', [{ kind: 'since', date: 'March' }], 400, 'not a year, month or day'],
    ['Cypher that writes', [{ kind: 'cypher', cypher: 'MATCH (n) DELETE n' }], 400, 'was not run'],
    ['an unknown parameter', 'question:timeline param:x=1', 400, 'no parameter "x"'],
    ['nobody', 'party:Nobody', 404, 'there is no entity "Nobody"'],
    ['nothing left', 'predicate:KILLED since:2050', 404, 'of 19 claims, 1 fits predicate:KILLED, 0 fit since:2050'],
  ])('a selection with %s is refused before anything is sent', async (_what, select, status, message) => {
    const response = await post('/api/export/csv', { select });
    expect(response.status).toBe(status);
    expect((await errorOf(response)).message).toContain(message);
    if (typeof select !== 'string') return;
    expect((await get(`/api/export/csv?select=${encodeURIComponent(select)}`)).status).toBe(status);
  });

  test('a post names claims or selects, not both', async () => {
    const response = await post('/api/export/csv', { claims: ['x'], select: '*' });
    expect(response.status).toBe(400);
    expect((await errorOf(response)).message).toContain('give either "claims" or "select"');
  });

  test('a post of another site is refused', async () => {
    const headers = { origin: 'https://evil.example' };
    expect((await post('/api/export/json', { claims: ['x'] }, headers)).status).toBe(403);
  });
});

describe('bodies', () => {
  test('read-only Cypher is answered, writing Cypher refused', async () => {
    const cypher = 'MATCH (c:Claim {predicate: $predicate}) RETURN count(c) AS n';
    const response = await post('/api/cypher', { cypher, params: { predicate: 'WARNED' } });
    expect(await response.json()).toMatchObject({ rows: [{ n: 2 }], truncated: false });
    const writing = await post('/api/cypher', { cypher: 'CREATE (n:Person {id: "x"}) RETURN n' });
    expect(writing.status).toBe(400);
    expect((await errorOf(writing)).code).toBe('E_QUERY');
  });

  test('claim documents are imported where the server offers it', async () => {
    const base = harbour() as { doc: object };
    const response = await post('/api/claims', [{ ...base, doc: { ...base.doc, id: 'second' } }]);
    expect(await response.json()).toMatchObject({ documents: 1, claims: 19, added: 1 });
    expect(await opened.store.remove('second')).toBe(true);
    expect((await post('/api/documents', [{ text: 'x' }])).status).toBe(404);
  });

  test('raw documents go to the function that reads them', async () => {
    const ingest = vi.fn(async (documents: readonly unknown[]) => ({
      ...NOTHING_INGESTED,
      documents: documents.length,
    }));
    const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '[{"text":"A."}]' };
    const response = await appWith({ ingest }).request(`${HOST}/api/documents`, request);
    expect(await response.json()).toMatchObject({ documents: 1 });
    expect(ingest).toHaveBeenCalledWith([{ text: 'A.' }], { again: false });
  });

  test.each([
    ['no JSON', '{', 400],
    ['the wrong shape', '{"cypher": 3}', 400],
    ['more than is read', JSON.stringify({ cypher: 'x'.repeat(70_000) }), 413],
  ])('%s is refused with a reason', async (_what, body, status) => {
    const response = await post('/api/cypher', body);
    expect(response.status).toBe(status);
    expect((await errorOf(response)).code).toBe('E_USAGE');
  });
});

describe('who may ask', () => {
  test.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:4173', '192.168.0.7:4173'])(
    'the host name %s is refused',
    async (host) => expect((await get('/api/graph', { host })).status).toBe(403),
  );

  test.each(['127.0.0.1:4173', 'localhost', 'LOCALHOST:80', '[::1]:4173'])('the host name %s is served', async (host) =>
    expect((await get('/api/health', { host })).status).toBe(200),
  );

  test.each([
    ['another origin', { origin: 'https://evil.example' }, 403],
    ['another port', { origin: 'http://127.0.0.1:9999' }, 403],
    ['no origin at all but another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a form', { 'content-type': 'text/plain' }, 415],
    ['its own page', { origin: HOST }, 200],
  ])('a post from %s', async (_who, headers, status) => {
    const response = await post('/api/cypher', { cypher: 'MATCH (a:Article) RETURN a.id AS id' }, headers);
    expect(response.status).toBe(status);
  });
});

describe('headers', () => {
  test('forbid inline script and style, framing and sniffing, on pages and API alike', async () => {
    for (const path of ['/', '/api/health', '/nowhere']) {
      const { headers } = await get(path, { accept: 'text/html' });
      const policy = headers.get('content-security-policy')!;
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("connect-src 'self';");
      expect(policy).not.toContain('unsafe');
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  test('the API is never cached', async () => {
    expect((await get('/api/health')).headers.get('cache-control')).toBe('no-store');
    expect((await get('/api/nothing')).headers.get('cache-control')).toBe('no-store');
  });
});

describe('files', () => {
  test('the page and its script have their types', async () => {
    const page = await get('/');
    expect(await page.text()).toContain('<title>viewer</title>');
    expect(page.headers.get('content-type')).toContain('text/html');
    expect((await get('/assets/index.js')).headers.get('content-type')).toContain('javascript');
  });

  test('an unknown path is the page for a navigation and an error for anything else', async () => {
    expect(await (await get('/some/place', { accept: 'text/html' })).text()).toContain('viewer');
    expect((await get('/assets/gone.js')).status).toBe(404);
    expect((await get('/api/gone')).status).toBe(404);
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '//secret.txt',
  ])('%s does not leave the directory', async (path) =>
    expect(await (await get(path)).text()).not.toContain('not for you'),
  );
});

describe('errors', () => {
  test.each([
    ['E_USAGE', 400],
    ['E_INPUT', 422],
    ['E_NOT_FOUND', 404],
    ['E_QUERY', 400],
    ['E_STORE_HELD', 409],
    ['E_STORE_DOWN', 503],
    ['E_STORE_CORRUPT', 500],
    ['E_ASSET', 500],
  ] as const)('%s is HTTP %i with code, message and hint', async (code, status) => {
    const failing = appWith({ ask: () => Promise.reject(new ClaimgraphError(code, 'it broke', { hint: 'Mend it.' })) });
    const response = await failing.request(`${HOST}/api/questions/any`);
    expect(response.status).toBe(status);
    expect(await errorOf(response)).toEqual({ code, message: 'it broke', hint: 'Mend it.' });
  });

  test('what was not meant for people stays in the log', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const failing = appWith({ ask: () => Promise.reject(new Error('password is hunter2')) });
    const response = await failing.request(`${HOST}/api/questions/any`);
    expect(response.status).toBe(500);
    expect(JSON.stringify(await errorOf(response))).not.toContain('hunter2');
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});

describe('listening', () => {
  test('takes a free port on the loopback interface, refuses a taken one, and stops', async () => {
    const server = await serve(app, { port: 0 });
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
    const port = Number(new URL(server.url).port);
    await expect(serve(app, { port })).rejects.toMatchObject({ code: 'E_USAGE' });
    await server.close();
    await expect(fetch(`${server.url}/api/health`)).rejects.toThrow();
  });
});
