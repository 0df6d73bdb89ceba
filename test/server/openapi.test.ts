import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/export/formats.ts';
import { NOTHING_INGESTED } from '../../src/pipeline.ts';
import { createApp } from '../../src/server/app.ts';
import { harbour, openTestStore, quay, type TestStore } from '../fixtures/viewer/open-store.ts';
import { type ApiDocument, type Described, operationsOf, SchemaCheck } from './api-document.ts';

const HOST = 'http://127.0.0.1:4173';
let opened: TestStore;
let app: ReturnType<typeof createApp>;
let document: ApiDocument;
let check: SchemaCheck;

beforeAll(async () => {
  opened = await openTestStore('/nowhere');
  await opened.add(harbour(), quay());
  const ingest = async (documents: readonly unknown[]) => ({ ...NOTHING_INGESTED, documents: documents.length });
  app = createApp({ ...opened.services, ingest });
  document = (await (await app.request(`${HOST}/api/openapi.json`)).json()) as ApiDocument;
  check = new SchemaCheck(document);
});

afterAll(() => opened.close());

interface Sent {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a request to a path of the document. */
function send(method: string, template: string, { path = {}, query = '', body, headers = {} }: Sent) {
  const filled = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name]!));
  const json = method === 'get' ? {} : { 'content-type': 'application/json' };
  return app.request(`${HOST}${filled}${query}`, {
    method: method.toUpperCase(),
    headers: { ...json, ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

/** The request that the document gives as an example. */
function exampleOf({ parameters, requestBody }: Described): Sent {
  const given = parameters.filter(({ example }) => example !== undefined);
  const path = given.filter((parameter) => parameter.in === 'path').map(({ name, example }) => [name, String(example)]);
  const query = new URLSearchParams();
  for (const { example, ...parameter } of given)
    if (parameter.in === 'query') {
      const values = typeof example === 'object' && !Array.isArray(example) ? Object.entries(example!) : null;
      for (const [name, value] of values ?? [example].flat().map((one) => [parameter.name, one]))
        query.append(name as string, String(value));
    }
  const body = requestBody?.content['application/json']?.example;
  return { path: Object.fromEntries(path), query: `?${query}`, body };
}

const described = (method: string, path: string): Described => document.paths[path]![method]!;

describe('the document', () => {
  test('is OpenAPI 3.1, to a validator that is not ours', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(document) as unknown as Record<string, unknown>);
    expect(errors).toBeUndefined();
    expect([valid, validator.version, document.openapi]).toEqual([true, '3.1', '3.1.1']);
  });

  test('has every route that is served, and no other', () => {
    const served = app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    const named = operationsOf(document).map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect(new Set(served)).toEqual(new Set(named));
    expect(named.length).toBeGreaterThan(15);
    expect(new Set(operationsOf(document).map((one) => one.described.operationId)).size).toBe(named.length);
  });

  test('has examples that its own schemas take', () => {
    for (const one of operationsOf(document)) {
      for (const { schema, example, name } of one.described.parameters)
        if (example !== undefined) expect(check.problems(schema, example), `${one.path} ${name}`).toBe('');
      const body = one.described.requestBody?.content['application/json'];
      if (body !== undefined) expect(check.problems(body.schema, body.example), one.path).toBe('');
    }
  });

  test('says that what has other keys is refused, as it is', async () => {
    const slips = {
      '/api/documents': [{ text: 'Canada warned Italy.', publishd: '2031-05-06' }],
      '/api/cypher': { cypher: 'RETURN 1', parameters: {} },
      '/api/export/{format}': { select: '*', place: {} },
    };
    for (const [path, body] of Object.entries(slips)) {
      const { requestBody } = described('post', path);
      expect(check.problems(requestBody!.content['application/json']!.schema, body), path).not.toBe('');
    }
  });

  test('lists the formats that there are', () => {
    const { parameters, responses } = described('get', '/api/export/{format}');
    expect(parameters[0]!.schema).toMatchObject({ enum: FORMATS.map(({ name }) => name) });
    expect(Object.keys(responses[200]!.content).sort()).toEqual(
      [...new Set(FORMATS.map(({ mediaType }) => mediaType))].sort(),
    );
  });
});

describe('answers are as the document says', () => {
  test('to the example of every operation', async () => {
    for (const { path, method, described: one } of operationsOf(document)) {
      const response = await send(method, path, exampleOf(one));
      expect(response.status, `${method} ${path}`).toBe(200);
      expect(await check.problemsOf(response, one), `${method} ${path}`).toBe('');
    }
    expect(await opened.store.remove('harbour-note')).toBe(true);
  });

  test('for every claim, entity and document of two articles', async () => {
    const all = async (path: string, name: string) => {
      const response = await send('get', path, { query: '?limit=500' });
      expect(await check.problemsOf(response.clone(), described('get', path)), path).toBe('');
      return ((await response.json()) as Record<string, { id: string }[]>)[name]!;
    };
    const lists = { '/api/claims': 'claims', '/api/entities': 'entities', '/api/documents': 'documents' };
    for (const [path, name] of Object.entries(lists)) {
      const items = await all(path, name);
      expect(items.length).toBeGreaterThan(1);
      for (const { id } of items) {
        const one = await send('get', `${path}/{id}`, { path: { id } });
        expect(await check.problemsOf(one, described('get', `${path}/{id}`)), id).toBe('');
      }
    }
  });

  test('to every question of the library', async () => {
    const one = described('get', '/api/questions/{name}');
    const needed = { name: 'Oskar Brenn', from: 'Oskar Brenn', to: 'Red Tide', article: 'harbour-letter' };
    for (const { name, parameters } of opened.services.questions) {
      const wanted = parameters
        .filter((parameter) => parameter.default === undefined)
        .map((parameter) => parameter.name);
      const query = new URLSearchParams(wanted.map((key) => [key, needed[key as keyof typeof needed]]));
      const response = await send('get', '/api/questions/{name}', { path: { name }, query: `?${query}` });
      expect(response.status, name).toBe(200);
      expect(await check.problemsOf(response, one), name).toBe('');
    }
  });

  test.each(FORMATS.map(({ name }) => name))('as a file of the format %s', async (format) => {
    const one = described('get', '/api/export/{format}');
    expect(await check.problemsOf(await send('get', '/api/export/{format}', { path: { format } }), one)).toBe('');
  });

  test('line by line, each line an entity or a claim', async () => {
    const one = described('get', '/api/graph');
    const response = await send('get', '/api/graph', { headers: { accept: 'application/x-ndjson' } });
    expect(await check.problemsOf(response.clone(), one)).toBe('');
    const [counts, ...lines] = (await response.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const [index, line] of lines.entries()) {
      const name = index < counts.entities ? 'Entity' : 'Claim';
      expect(check.problems({ $ref: `#/components/schemas/${name}` }, line)).toBe('');
    }
  });

  test('of corrections of every kind, and of what they reject', async () => {
    const [claim] = (
      (await (await send('get', '/api/claims', { query: '?predicate=KILLED' })).json()) as {
        claims: { id: string; docId: string }[];
      }
    ).claims;
    const made = { author: 'a tester', time: '2031-01-02T03:04:05.000Z' };
    const ofClaim = { document: claim!.docId, claim: claim!.id };
    const brenn = { id: 'person:oskar-brenn', type: 'Person', name: 'Oskar Brenn' };
    const corrections = [
      { kind: 'confirm', ...ofClaim, ...made },
      { kind: 'amend', ...ofClaim, to: { subject: brenn, object: null, time: null }, ...made, reason: 'a slip' },
      { kind: 'reject', ...ofClaim, ...made, time: '2031-01-03T03:04:05.000Z' },
      {
        kind: 'merge',
        from: 'nation:sarnia',
        into: { id: 'nation:marland', type: 'Nation', name: 'Marland' },
        ...made,
      },
      { kind: 'split', document: 'harbour-letter', entity: 'person:jon-vesk', ...made },
      { kind: 'rename', entity: 'person:ada-holm', name: 'Ada Holm-Reed', ...made },
      { kind: 'retype', entity: 'topic:accusation-of-ignoring-the-warnings', type: 'Event', ...made },
    ].map((correction) => ({ correction }));
    const sent = await send('post', '/api/claims', { body: corrections });
    expect(await check.problemsOf(sent.clone(), described('post', '/api/claims'))).toBe('');
    expect(await sent.json()).toMatchObject({ corrections: 7 });
    for (const path of ['/api/corrections', '/api/corrections/rejected', '/api/graph']) {
      const response = await send('get', path, {});
      expect(await check.problemsOf(response, described('get', path)), path).toBe('');
    }
    for (const { correction } of await opened.store.corrections()) {
      const response = await send('delete', '/api/corrections/{id}', { path: { id: correction.id } });
      expect(await response.clone().json()).toEqual({ undone: true });
      expect(await check.problemsOf(response, described('delete', '/api/corrections/{id}'))).toBe('');
    }
  });

  test.each([
    ['a parameter out of bounds', 'get', '/api/claims', { query: '?limit=0' }, 400],
    ['another host name', 'get', '/api/claims', { headers: { host: 'evil.example' } }, 403],
    ['no such claim', 'get', '/api/claims/{id}', { path: { id: 'claim:none' } }, 404],
    ['no such entity', 'get', '/api/entities/{id}', { path: { id: 'person:none' } }, 404],
    ['no such document', 'get', '/api/documents/{id}', { path: { id: 'none' } }, 404],
    ['no such question', 'get', '/api/questions/{name}', { path: { name: 'none' } }, 404],
    [
      'a parameter of another type',
      'get',
      '/api/questions/{name}',
      { path: { name: 'says_who' }, query: '?minimum=x' },
      400,
    ],
    ['no such format', 'get', '/api/export/{format}', { path: { format: 'none' } }, 404],
    ['no claims', 'post', '/api/export/{format}', { path: { format: 'json' }, body: { claims: [] } }, 400],
    ['writing Cypher', 'post', '/api/cypher', { body: { cypher: 'CREATE (n)' } }, 400],
    ['a large body', 'post', '/api/cypher', { body: { cypher: 'x'.repeat(70_000) } }, 413],
    ['no JSON', 'post', '/api/cypher', { body: '{}', headers: { 'content-type': 'text/plain' } }, 415],
    ['no claim document', 'post', '/api/claims', { body: [{}] }, 422],
    ['no correction', 'post', '/api/claims', { body: [{ correction: { kind: 'reject' } }] }, 422],
    ['another origin', 'post', '/api/cypher', { body: '{}', headers: { origin: 'https://evil.example' } }, 403],
    [
      'a form',
      'delete',
      '/api/corrections/{id}',
      { path: { id: 'x' }, headers: { 'content-type': 'text/plain' } },
      415,
    ],
  ] as const)('where it is refused: %s', async (_what, method, path, sent, status) => {
    const response = await send(method, path, sent);
    expect(response.status).toBe(status);
    expect(await check.problemsOf(response, described(method, path))).toBe('');
  });
});
