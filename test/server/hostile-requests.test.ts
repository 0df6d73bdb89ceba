import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { harbour, openTestStore, type TestStore } from '../fixtures/viewer/open-store.ts';

const HOST = 'http://127.0.0.1:4173/api';
let opened: TestStore;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  opened = await openTestStore('/nowhere');
  await opened.add(harbour());
  app = createApp(opened.services);
});

afterAll(() => opened.close());

const get = (path: string) => app.request(HOST + path);
const post = (path: string, body: string | Uint8Array<ArrayBuffer>) =>
  app.request(HOST + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
const errorOf = async (response: Response) =>
  ((await response.json()) as { error: { code: string; message: string; hint: string | null } }).error;

describe('a parameter that cannot be taken is named', () => {
  test.each([
    ['/claims?limit=0', 'limit'],
    ['/claims?limit=501', 'limit'],
    ['/claims?limit=1.5', 'limit'],
    ['/claims?limit=', 'limit'],
    ['/claims?limit=0x10', 'limit'],
    ['/claims?limit=1e2', 'limit'],
    ['/claims?limit=%20%205', 'limit'],
    ['/claims?limit=99999999999999999999999', 'limit'],
    ['/claims?limit=NaN', 'limit'],
    ['/claims?limit=5&limit=6', 'limit'],
    ['/claims?subject=a&subject=b', 'subject'],
    ['/claims?subject=', 'subject'],
    ['/claims?cursor=', 'cursor'],
    ['/claims?confidence=2', 'confidence'],
    ['/claims?confidence=Infinity', 'confidence'],
    ['/claims?since=yesterday', 'since'],
    ['/claims?until=2021-02-29', 'until'],
    ['/claims?until=2021-13', 'until'],
    ['/claims?since=21', 'since'],
    ['/claims?certainty=perhaps', 'certainty'],
    ['/claims?certainty=holds&certainty=__proto__', 'certainty'],
    [`/claims?${'predicate=WARNED&'.repeat(101)}`, 'predicate'],
    [`/claims?document=${'x'.repeat(2001)}`, 'document'],
    [`/entities?q=${'x'.repeat(1001)}`, 'q'],
    ['/entities?q=brenn&cursor=person:nobody', 'cursor'],
    [`/questions/about_entity?name=${'x'.repeat(1001)}`, 'name'],
    ['/questions/about_entity?name=a&name=b', 'name'],
    [`/claims/${'x'.repeat(2001)}`, 'id'],
  ])('%.60s', async (path, name) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    const { code, message } = await errorOf(response);
    expect(code).toBe('E_USAGE');
    expect(message).toMatch(new RegExp(`parameter "?${name}"?`));
  });
});

describe('names that are none', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'subject%00', ''])('%j', async (name) => {
    for (const path of ['/claims', '/entities', '/documents', '/graph', '/health', '/questions/contradictions']) {
      const response = await get(`${path}?${name}=x`);
      expect(response.status, path).toBe(400);
      expect((await errorOf(response)).code).toBe('E_USAGE');
    }
    for (const path of ['/claims/', '/entities/', '/documents/', '/questions/', '/export/'])
      expect((await get(path + (name || 'none'))).status, path).toBe(404);
  });

  test('an unknown predicate names those like it', async () => {
    const response = await get('/claims?predicate=WARNS');
    expect(await errorOf(response)).toMatchObject({
      message: 'there is no predicate "WARNS"',
      hint: expect.stringContaining('WARNED'),
    });
  });

  test('an error repeats the beginning of what was sent, as text', async () => {
    const response = await get(`/claims?${encodeURIComponent(`<script>${'😀'.repeat(5000)}`)}=1`);
    const { message } = await errorOf(response);
    expect(message.length).toBeLessThan(200);
    expect(message.isWellFormed()).toBe(true);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('what is no text', () => {
  test.each(['/claims?subject=%ff', '/claims?subject=%ed%a0%80', '/claims?%', '/claims/%ff', '/entities?q=%c0%af'])(
    '%s is refused',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(400);
      expect((await errorOf(response)).message).toBe('the address is not percent-encoded UTF-8');
    },
  );

  test('a body that is not UTF-8 is refused', async () => {
    const body = new Uint8Array([...Buffer.from('{"cypher":"RETURN 1 AS '), 0xff, ...Buffer.from('"}')]);
    const response = await post('/cypher', body);
    expect(response.status).toBe(400);
    expect((await errorOf(response)).message).toBe('the body is not JSON in UTF-8');
  });
});

describe('values are values', () => {
  const injections = [
    "x'}) RETURN 1 //",
    'x`}) WITH 1 AS one MATCH (v) DETACH DELETE v RETURN 1 //',
    '" OR 1=1',
    '$subject',
    '\u0000',
    '\u2028</script>',
  ];

  test.each(injections)('%j finds nothing and does nothing', async (text) => {
    const value = encodeURIComponent(text);
    for (const name of ['subject', 'object', 'document', 'source', 'says'])
      expect(await (await get(`/claims?${name}=${value}`)).json()).toEqual({ claims: [], next: null });
    expect((await get(`/claims?cursor=${value}&limit=1`)).status).toBe(200);
    expect((await get(`/entities?type=${value}`)).status).toBe(400);
    for (const path of ['claims', 'entities', 'documents']) expect((await get(`/${path}/${value}`)).status).toBe(404);
    const { claims } = (await (await get('/claims?limit=500')).json()) as { claims: unknown[] };
    expect(claims).toHaveLength(19);
  });
});

describe('bodies', () => {
  test.each([
    ['deep nesting', `{"cypher":"RETURN 1 AS x","params":{"a":${'['.repeat(30_000)}${']'.repeat(30_000)}}}`],
    ['a parameter that is an object', '{"cypher":"RETURN 1 AS x","params":{"a":{"b":1}}}'],
    ['an empty query', '{"cypher":""}'],
    ['a list', '[]'],
    ['nothing', ''],
    ['null', 'null'],
  ])('%s is refused', async (_what, body) => {
    const response = await post('/cypher', body);
    expect(response.status).toBe(400);
    expect((await errorOf(response)).code).toBe('E_USAGE');
  });

  test('a name of a prototype in a body changes nothing', async () => {
    const response = await post('/cypher', '{"__proto__":{"x":1},"constructor":1,"cypher":"RETURN 1 AS n"}');
    expect(response.status).toBe(400);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test.each(['[{"doc":{"text":"x"},"entities":"__proto__","claims":[]}]', '[null]', '["x"]', '[{"correction":{}}]'])(
    'claims in another shape are refused: %s',
    async (body) => {
      const response = await post('/claims', body);
      expect(response.status).toBe(422);
      expect((await errorOf(response)).code).toBe('E_INPUT');
    },
  );
});
