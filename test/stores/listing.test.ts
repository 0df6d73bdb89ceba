import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CERTAINTIES } from '../../src/domain/selection.ts';
import type { ViewClaim } from '../../src/domain/view.ts';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { claimGraph } from '../../src/query/claim-graph.ts';
import { type ClaimFilter, listClaims } from '../../src/query/list-claims.ts';
import { type EntityFilter, listEntities } from '../../src/query/list-entities.ts';
import type { Page, PageRequest } from '../../src/query/page.ts';
import { readEntity } from '../../src/query/read-entity.ts';
import { normalizeDocument } from '../../src/resolve/normalize.ts';
import { listDocuments, readDocument } from '../../src/server/document-view.ts';
import { graphView } from '../../src/server/graph-view.ts';
import { ontology, project } from '../contract/documents.ts';
import { custody, dispatch, ledger, record, releases, review } from '../query/inquiry.ts';
import { courier, entity, herald } from '../query/story.ts';
import { Draw } from '../random/draw.ts';
import { openBoth } from './both.ts';

/** Names whose order by code points is another one than by UTF-16 units, and one that is hostile. */
const odd = {
  doc: { id: 'doc:﨎', text: '﨎 warned 𠮷. 𐐷 warned "}) RETURN 1.' },
  entities: ['﨎', '𠮷', '𐐷', '"}) RETURN 1'].map((name, index) => entity(`e${index}`, 'Person', name)),
  claims: [
    { id: 'a', subject: 'e0', predicate: 'WARNED', object: 'e1', quote: '﨎 warned 𠮷', contradicts: ['b'] },
    { id: 'b', subject: 'e2', predicate: 'WARNED', object: 'e3', quote: '𐐷 warned "}) RETURN 1', confidence: 0.4 },
  ].map((claim) => ({ ...claim, polarity: 'affirmed', modality: 'asserted' })),
};
const other = { ...odd, doc: { ...odd.doc, id: 'doc:𠮷' } };
const ARTICLES = [ledger, dispatch, review, custody, record, releases, courier, herald, odd, other];

const root = mkdtempSync(join(tmpdir(), 'claimgraph-listing-'));
let stores: readonly GraphStore[] = [];
let claims: readonly ViewClaim[];
/** Ids of who says a claim, by its id. */
const sayers = new Map<string, Set<string>>();
/** The id of who published an article, by its id. */
const publishers = new Map<string, string>();

beforeAll(async () => {
  stores = await openBoth(root);
  const documents = ARTICLES.map((article) => normalizeDocument(article, ontology));
  for (const store of stores) await store.apply(documents.map((document) => ({ document, graph: project(document) })));
  const graph = await stores[0]!.graph();
  claims = [...graphView(graph, ontology).claims];
  for (const { type, from, to } of graph.relationships)
    if (type === 'ATTRIBUTED_TO') sayers.set(from, (sayers.get(from) ?? new Set()).add(to));
    else if (type === 'PUBLISHED_BY') publishers.set(from, to);
});

afterAll(async () => {
  for (const store of stores) await store.close();
  rmSync(root, { recursive: true, force: true });
});

/** All pages of a list, one after another. */
async function walk<T>(list: (page: PageRequest) => Promise<Page<T>>, limit: number): Promise<readonly T[]> {
  const items: T[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await list({ limit, cursor });
    expect(page.items.length).toBeLessThanOrEqual(limit);
    items.push(...page.items);
    if (page.next === null) return items;
    expect(page.items).toHaveLength(limit);
    cursor = page.next;
  }
}

/** The same of both stores. */
async function ofBoth<T>(ask: (store: GraphStore) => Promise<T>): Promise<T> {
  const [embedded, neo4j] = [await ask(stores[0]!), await ask(stores[1]!)];
  expect(embedded).toEqual(neo4j);
  return embedded;
}

const byCodePoints = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

const isDated = ({ time }: ViewClaim): boolean => time !== null && (time.start ?? time.end) !== null;

/** As the lines of the viewer tell. */
function certaintiesOf({ projection, modality, speaker }: ViewClaim): readonly (typeof CERTAINTIES)[number][] {
  if (projection !== 'holds') return [projection === 'MIGHT' ? 'might' : 'did-not'];
  return ['holds', modality === 'reported' || speaker !== null ? 'attributed' : 'stated'];
}

/** Whether a claim passes, worked out on what the viewer is given. */
const KEEPS: { readonly [Name in keyof ClaimFilter]-?: (claim: ViewClaim, value: Stated<Name>) => boolean } = {
  subject: ({ subject }, id) => subject === id,
  object: ({ object }, id) => object === id,
  predicate: ({ predicate }, names) => names.includes(predicate),
  since: (claim, day) => isDated(claim) && (claim.time!.end ?? day) >= day,
  until: (claim, day) => isDated(claim) && (claim.time!.start ?? day) <= day,
  document: ({ docId }, id) => docId === id,
  source: ({ docId }, id) => publishers.get(docId) === id,
  says: (claim, id) => sayers.get(claim.id)!.has(id),
  certainty: (claim, some) => some.some((one) => certaintiesOf(claim).includes(one)),
  confidence: ({ confidence }, least) => confidence >= least,
};
type Stated<Name extends keyof ClaimFilter> = Exclude<ClaimFilter[Name], undefined>;

const passes = (claim: ViewClaim, filter: ClaimFilter): boolean =>
  Object.entries(filter).every(([name, value]) =>
    (KEEPS[name as keyof ClaimFilter] as (claim: ViewClaim, value: unknown) => boolean)(claim, value),
  );

/** A filter of values that there are, about one or two at a time. */
function drawFilter(draw: Draw): ClaimFilter {
  const of = <T>(read: (claim: ViewClaim) => T): T => read(draw.one(claims));
  const drawn: Required<ClaimFilter> = {
    subject: of(({ subject }) => subject) ?? 'person:nobody',
    object: of(({ object }) => object) ?? 'person:nobody',
    predicate: draw.times(1, 3, () => of(({ predicate }) => predicate)),
    since: of(({ time }) => time?.start ?? time?.end) ?? '2030-01-01',
    until: of(({ time }) => time?.end ?? time?.start) ?? '2030-12-31',
    document: of(({ docId }) => docId),
    source: publishers.get(of(({ docId }) => docId)) ?? 'organization:none',
    says: draw.one([...sayers.get(of(({ id }) => id))!]),
    certainty: draw.times(1, 2, () => draw.one(CERTAINTIES)),
    confidence: draw.one([0, 0.5, 0.9, 1]),
  };
  return Object.fromEntries(Object.entries(drawn).filter(() => draw.chance(0.15)));
}

describe('claims', () => {
  it('pass filters as the viewer would tell, page by page, on both stores', async () => {
    const draw = new Draw(7);
    const found = new Set<string>();
    for (let round = 0; round < 8; round += 1) {
      const filter = drawFilter(draw);
      const limit = draw.one([9, 500]);
      const ids = await ofBoth((store) => walk((page) => listClaims(store, filter, page), limit));
      const wanted = claims.filter((claim) => passes(claim, filter)).map(({ id }) => id);
      expect(ids, JSON.stringify(filter)).toEqual(wanted.toSorted(byCodePoints));
      for (const id of ids) found.add(id);
    }
    expect(found.size).toBeGreaterThan(claims.length / 2);
  });

  it('are dated by days, months and years', async () => {
    const listed = (filter: ClaimFilter) => ofBoth((store) => walk((page) => listClaims(store, filter, page), 500));
    const inAugust = await listed({ since: '2030-08', until: '2030-08' });
    expect(inAugust).toEqual(await listed({ since: '2030-08-01', until: '2030-08-31' }));
    expect(inAugust.length).toBeGreaterThan(0);
    const inYear = await listed({ since: '2030', until: '2030' });
    expect(inYear).toEqual(expect.arrayContaining([...inAugust]));
    expect(inYear.length).toBeGreaterThan(inAugust.length);
    expect(await listed({ certainty: [] })).toEqual([]);
  });

  it.each(CERTAINTIES)('that are %s', async (certainty) => {
    const ids = await ofBoth((store) => walk((page) => listClaims(store, { certainty: [certainty] }, page), 500));
    const wanted = claims.filter((claim) => certaintiesOf(claim).includes(certainty)).map(({ id }) => id);
    expect(ids).toEqual(wanted.toSorted(byCodePoints));
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.length).toBeLessThan(claims.length);
  });

  it.each([
    'subject',
    'object',
    'predicate',
    'since',
    'until',
    'document',
    'source',
    'says',
    'certainty',
    'confidence',
  ] as const)('%s lets some pass and some not', async (name) => {
    const draw = new Draw(11);
    let filter: ClaimFilter = {};
    while (!(name in filter)) filter = drawFilter(draw);
    const one = { [name]: name === 'confidence' ? 0.5 : filter[name] };
    const ids = await ofBoth((store) => walk((page) => listClaims(store, one, page), 500));
    expect(ids.length).toBeLessThan(claims.length);
    expect(ids.length).toBeGreaterThan(0);
  });

  it('come with all that the viewer is given, whichever of them are asked for', async () => {
    const some = claims.filter((_, index) => index % 3 === 0);
    const ids = [...some.map(({ id }) => id), 'claim:none'];
    const read = await ofBoth(async (store) => [...graphView(await claimGraph(store, ids), ontology).claims]);
    expect(read).toEqual(some);
    expect(some.some(({ contradicts }) => contradicts.length > 0)).toBe(true);
  });

  it('that are added meanwhile are not told twice, and keep nothing back', async () => {
    const [store] = stores as [GraphStore];
    const first = await listClaims(store, {}, { limit: 5 });
    const late = normalizeDocument({ ...odd, doc: { ...odd.doc, id: 'doc:late' } }, ontology);
    await store.apply([{ document: late, graph: project(late) }]);
    const rest = await walk((page) => listClaims(store, {}, { ...page, cursor: page.cursor ?? first.next! }), 5);
    const told = [...first.items, ...rest];
    expect(new Set(told).size).toBe(told.length);
    expect(claims.every(({ id }) => told.includes(id))).toBe(true);
    await store.remove('doc:late');
  });
});

describe('entities and documents', () => {
  const listed = (filter: EntityFilter, limit: number) => async (store: GraphStore) =>
    (await walk((page) => listEntities(store, filter, page), limit)).map(({ id }) => id);

  it('come in the order of the code points of their ids, page by page', async () => {
    const all = await ofBoth(listed({}, 500));
    expect(all).toEqual(all.toSorted(byCodePoints));
    expect(await ofBoth(listed({}, 4))).toEqual(all);
    const documents = (limit: number) => (store: GraphStore) => walk((page) => listDocuments(store, page), limit);
    const articles = await ofBoth(documents(500));
    expect(articles.map(({ id }) => id)).toEqual(articles.map(({ id }) => id).toSorted(byCodePoints));
    expect(articles).toHaveLength(ARTICLES.length);
    expect(await ofBoth(documents(1))).toEqual(articles);
  });

  it('are found by a label, and by a name with the best first', async () => {
    const agencies = await ofBoth(listed({ type: 'Agency' }, 3));
    expect(agencies).toContain('agency:marrow-police');
    expect(agencies, 'a nation acts as an agency').toContain('nation:marrow');
    expect(agencies).not.toContain('person:ilya-dorn');
    const named = await ofBoth(listed({ name: 'marrow' }, 1));
    expect(named[0]).toBe('nation:marrow');
    expect(named).toContain('organization:marrow-ledger');
    expect(await ofBoth(listed({ name: 'marrow', type: 'Agency' }, 1))).toEqual([
      'nation:marrow',
      'agency:marrow-police',
    ]);
    expect(await ofBoth(listed({ name: '  ', type: 'Person' }, 500))).toContain('person:ilya-dorn');
  });

  it('are read with how many claims name them as what', async () => {
    const ids = await ofBoth(listed({}, 500));
    for (const id of ids.filter((_, index) => index % 4 === 0)) {
      const { claims: counts } = await ofBoth((store) => readEntity(store, id));
      const counted = (role: 'subject' | 'object') => claims.filter((claim) => claim[role] === id).length;
      expect([counts.subject, counts.object]).toEqual([counted('subject'), counted('object')]);
      expect(counts.source).toBe([...sayers.values()].filter((ids) => ids.has(id)).length);
    }
    await expect(readEntity(stores[1]!, 'person:nobody')).rejects.toMatchObject({ code: 'E_NOT_FOUND' });
    const text = await ofBoth((store) => readDocument(store, 'doc:﨎'));
    expect(text.claims).toHaveLength(2);
  });
});
