import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servicesOf } from '../../src/cli/services.ts';
import { createEngine, openGraph } from '../../src/pipeline.ts';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { createApp } from '../../src/server/app.ts';
import { temporary } from '../cli/run-cli.ts';

const HOST = 'http://127.0.0.1:4173';
const engine = createEngine();
let store: GraphStore;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  store = await openGraph(`${temporary()}/store`, { engine });
  app = createApp(servicesOf(store, engine));
  const sent = await send('POST', '/documents', [{ text: 'Canada warned Italy about Milo Tessen on 4 May 2031.' }]);
  expect(await sent.json()).toMatchObject({ added: 1, claims: 1 });
});
afterAll(() => store.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = JSON_TYPE) =>
  app.request(`${HOST}/api${path}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
const refusal = async (response: Response | Promise<Response>) => {
  const { status, body } = await Promise.resolve(response).then(async (one) => ({
    status: one.status,
    body: (await one.json()) as { error: object },
  }));
  return { status, ...body.error };
};

describe('a slip of the pen is refused', () => {
  test.each([
    ['-predicate:WARND', 'there is no predicate "WARND"', 'Did you mean WARNED'],
    ['predicate:WARNED,WARND', 'there is no predicate "WARND"', 'Did you mean WARNED'],
    ['-type:person', 'there is no type "person"', 'Did you mean Person'],
    ['since:2031-06 until:2031-05', 'until 2031-05 is before since 2031-06', 'Give the earlier one'],
  ])('in the selection %s', async (select, message, hint) => {
    const refused = { status: 400, message, hint: expect.stringContaining(hint) };
    const path = `/export/csv?select=${encodeURIComponent(select)}`;
    expect(await refusal(app.request(`${HOST}/api${path}`))).toMatchObject(refused);
    expect(await refusal(send('POST', '/export/csv', { select }))).toMatchObject(refused);
  });

  test('but not one that leaves out what the graph happens to lack', async () => {
    for (const select of ['-predicate:RESCUED', 'since:2031-05 until:2031-05', '-since:2031-06 until:2031-05']) {
      const response = await send('POST', '/export/csv', { select });
      expect(response.status, select).toBe(200);
      expect(await response.text(), select).toContain('Milo Tessen');
    }
  });

  test('in the filters of lists', async () => {
    const period = '/claims?since=2031-06&until=2031-05';
    expect(await refusal(app.request(`${HOST}/api${period}`))).toMatchObject({ status: 400 });
    const typed = await refusal(app.request(`${HOST}/api/entities?type=Persn`));
    expect(typed).toMatchObject({ status: 400, message: 'there is no label "Persn"' });
    expect((await app.request(`${HOST}/api/entities?type=Source`)).status).toBe(200);
  });

  test('in a date of an article, which is not stored without it', async () => {
    for (const field of ['published', 'modified']) {
      const articles = [{ text: 'Canada warned Italy about Ada Holm.', [field]: 'yesterday' }];
      expect(await refusal(send('POST', '/documents', articles))).toMatchObject({
        status: 422,
        message: `article 1: ${field} "yesterday" is not a date`,
        hint: 'Write it as 2031-05-06.',
      });
    }
    const { rows } = await store.run('MATCH (a:Article) RETURN count(a) AS n');
    expect(rows).toEqual([{ n: 1 }]);
  });

  test('in a key of an article, which is named with the one that was meant', async () => {
    const text = 'Canada warned Italy about Ada Holm.';
    for (const [key, meant] of [
      ['publishd', 'published'],
      ['date', 'published'],
      ['headline', 'title'],
      ['source', 'publisher'],
    ] as const)
      for (const article of [{ text, [key]: '2031-05-06' }, { doc: { text, [key]: '2031-05-06' } }])
        expect(await refusal(send('POST', '/documents', [article]))).toMatchObject({
          status: 422,
          message: `article 1 has no key "${key}"`,
          hint: expect.stringContaining(`Did you mean ${meant}?`),
        });
    const read = { doc: { text }, entities: [], claims: [] };
    expect(await refusal(send('POST', '/documents', [read]))).toMatchObject({
      message: 'article 1 has "entities" beside its "doc"',
      hint: expect.stringContaining('POST /api/claims'),
    });
  });

  test('in a key of a claim document or a correction, where it is nearly one that is known', async () => {
    const text = 'Canada warned Italy.';
    const document = (doc: object, entity: object, claim: object) => ({
      doc: { text, ...doc },
      entities: [
        { id: 'c', type: 'Nation', name: 'Canada', ...entity },
        { id: 'i', type: 'Nation', name: 'Italy' },
      ],
      claims: [
        {
          ...{ id: '1', subject: 'c', predicate: 'WARNED', object: 'i', polarity: 'affirmed', modality: 'asserted' },
          quote: 'Canada warned Italy',
          ...claim,
        },
      ],
    });
    for (const [sent, key, meant] of [
      [document({ publishd: '2031-05-06' }, {}, {}), 'publishd', 'published'],
      [document({}, { alias: ['CA'] }, {}), 'alias', 'aliases'],
      [document({}, {}, { attributed_to: 'i' }), 'attributed_to', 'attributedTo'],
    ] as const)
      expect(await refusal(send('POST', '/claims', [sent]))).toMatchObject({
        status: 422,
        message: expect.stringContaining(`there is no key "${key}"`),
        hint: `Did you mean ${meant}?`,
      });
    const made = { kind: 'rename', entity: 'nation:canada', name: 'Kanada', author: 'A', time: '2031-05-06T10:00:00Z' };
    const slip = await refusal(send('POST', '/claims', [{ correction: { ...made, reasn: 'As they write' } }]));
    expect(slip).toMatchObject({ message: expect.stringContaining('no key "reasn"; did you mean reason?') });
    const remarked = document({ words: 3 }, { checkedBy: 'Ada' }, { optional: true });
    expect((await send('POST', '/claims', [remarked])).status).toBe(200);
  });

  test('in a key of any other body', async () => {
    for (const [path, body, message] of [
      ['/cypher', { cypher: 'RETURN 1', parameters: {} }, 'there is no key "parameters"; did you mean params?'],
      ['/export/csv', { select: '*', place: {} }, 'there is no key "place"; did you mean places?'],
      ['/export/csv', { select: [{ kind: 'entity', any: ['Italy'], hop: 1 }] }, '"hop"; did you mean hops?'],
      ['/export/csv', { select: [{ kind: 'entity', any: ['Italy'], hops: 99 }] }, 'select[0].hops'],
    ] as const)
      expect(await refusal(send('POST', path, body))).toMatchObject({
        status: 400,
        message: expect.stringContaining(message),
      });
  });

  test('in the ids of claims, where none of them is there', async () => {
    const missing = send('POST', '/export/csv', { claims: ['claim:none'] });
    expect(await refusal(missing)).toMatchObject({ status: 404, message: 'none of these claims is there' });
  });
});

describe('whoever asks wrongly is told what to do', () => {
  test('of a path that is none', async () => {
    expect(await refusal(app.request(`${HOST}/api/claim`))).toMatchObject({
      status: 404,
      hint: expect.stringContaining('/api/openapi.json'),
    });
  });

  test('of a method that a path does not take', async () => {
    const response = await app.request(`${HOST}/api/cypher`);
    expect(response.headers.get('allow')).toBe('POST');
    expect(await refusal(response)).toMatchObject({ status: 405, hint: 'Send POST.' });
    const put = await send('PUT', '/claims/claim:none', []);
    expect(put.headers.get('allow')).toBe('GET');
  });

  test('of a body that is not as it should be', async () => {
    const described = { hint: expect.stringContaining('/api/openapi.json') };
    expect(await refusal(send('POST', '/cypher', { query: 'MATCH (n) RETURN n' }))).toMatchObject(described);
    expect(await refusal(send('POST', '/cypher', {}, {}))).toMatchObject({
      status: 415,
      hint: expect.stringContaining('content-type: application/json'),
    });
  });
});
