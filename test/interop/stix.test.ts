import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ClaimRecord } from '../../src/export/claim-records.ts';
import type { TestStore } from '../fixtures/viewer/open-store.ts';
import { randomExports } from './random.ts';
import { describeReaders, HOSTILE_NAME, openStories, readBy, writeExport } from './reading.ts';
import { claimsOf, isFact } from './told.ts';

interface Read {
  readonly counts: Readonly<Record<string, number>>;
  readonly missing: readonly string[];
  readonly names: readonly string[];
  readonly classes: Readonly<Record<string, string>>;
  readonly countries: Readonly<Record<string, string | null>>;
  readonly relationships: readonly {
    readonly claim: string;
    readonly type: string;
    readonly from: readonly [string, string];
    readonly to: readonly [string, string];
    readonly start: string | null;
    readonly stop: string | null;
    readonly confidence: number;
    readonly quote: string;
  }[];
  readonly notes: readonly {
    readonly claim: string;
    readonly content: string;
    readonly labels: readonly string[];
    readonly on: readonly string[];
  }[];
  readonly reports: readonly {
    readonly name: string;
    readonly published: string;
    readonly claims: readonly string[];
    readonly urls: readonly (string | null)[];
  }[];
}

let opened: TestStore;
let claims: readonly ClaimRecord[];

beforeAll(async () => {
  opened = await openStories();
  claims = await claimsOf(opened);
});
afterAll(() => opened?.close());

const ids = (some: readonly { readonly id: string }[]): string[] => some.map(({ id }) => id).sort();

describeReaders('the STIX parser of OASIS', () => {
  it('reads facts as relationships and all other claims as notes, whole and without a reference into nothing', async () => {
    const [read] = readBy<[Read]>('stix', await writeExport(opened, 'stix'));
    expect(read.missing).toEqual([]);
    const facts = claims.filter(isFact);
    expect(read.relationships.map(({ claim }) => claim).sort()).toEqual(ids(facts));
    expect(read.notes.map(({ claim }) => claim).sort()).toEqual(ids(claims.filter((claim) => !isFact(claim))));
    for (const told of read.relationships) {
      const { subject, object, properties } = claims.find(({ id }) => id === told.claim)!;
      expect([told.from[1], told.to[1]]).toEqual([subject!.id, object!.id]);
      expect(told.type).toBe(String(properties['predicate']).toLowerCase().replaceAll('_', '-'));
      expect(told.quote).toBe(properties['quote']);
      expect(told.confidence).toBe(Math.round(Number(properties['confidence']) * 100));
      expect(told.start?.slice(0, 10) ?? null).toBe(properties['timeStart'] ?? null);
      expect(told.stop?.slice(0, 10) ?? null).toBe(properties['timeEnd'] ?? null);
    }
    const denial = read.notes.find(({ labels }) => labels[0] === 'negated')!;
    expect(denial.content).toMatch(/^Said not to be so: .* did not /);
    expect(read.notes.length).toBeGreaterThan(5);
  });

  it('reads articles with their claims, and names however hostile', async () => {
    const [read] = readBy<[Read]>('stix', await writeExport(opened, 'stix'));
    const courier = read.reports.find(({ name }) => name === 'The Velden harbour fire')!;
    expect(courier.published.slice(0, 10)).toBe('2031-05-20');
    expect(courier.claims).toEqual(ids(claims.filter(({ article }) => article.id === 'doc:courier')));
    const herald = read.reports.find(({ name }) => name === 'Velden speaks')!;
    expect(herald.urls).toEqual(['https://www.herald.example/velden']);
    expect(read.names).toContain(HOSTILE_NAME.toWellFormed());
    expect(read.classes['person:ana-ruiz']).toBe('individual');
    expect(read.classes['nation:velden']).toBe('organization');
    expect(read.countries['Velden']).toBe('Velden');
    expect(read.counts).toMatchObject({ 'extension-definition': 1, incident: expect.any(Number), report: 4 });
  });

  it('of a part reads that part and nothing that it does not refer to', async () => {
    const some = claims.filter(({ properties }) => properties['localId'] === 'warned').map(({ id }) => id);
    const [read] = readBy<[Read]>('stix', await writeExport(opened, 'stix', { subgraph: { claims: new Set(some) } }));
    expect(read.relationships.map(({ claim }) => claim)).toEqual(some);
    expect(read.missing).toEqual([]);
    expect(read.counts).toMatchObject({ report: 1, relationship: 1 });
  });

  it('of random graphs full of hostile text takes every line', async () => {
    const paths = await randomExports('stix', 20);
    const all = readBy<Read[]>('stix', ...paths);
    expect(all).toHaveLength(paths.length);
    for (const read of all) expect(read.missing).toEqual([]);
  });
});
