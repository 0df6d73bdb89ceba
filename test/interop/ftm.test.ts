import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ClaimRecord } from '../../src/export/claim-records.ts';
import type { TestStore } from '../fixtures/viewer/open-store.ts';
import { randomExports } from './random.ts';
import { describeReaders, openStories, readBy, writeExport } from './reading.ts';
import { claimsOf, isFact } from './told.ts';

interface Read {
  readonly counts: Readonly<Record<string, number>>;
  /** References into nothing, or to something that the model does not allow there. */
  readonly wrong: readonly unknown[];
  readonly captions: readonly string[];
  readonly edges: readonly {
    readonly schema: string;
    readonly claim: string;
    readonly ends: readonly (readonly [string, string])[];
    readonly quote: string;
    readonly dates: readonly string[];
  }[];
  readonly notes: readonly {
    readonly name: string;
    readonly quote: string;
    readonly keywords: readonly string[];
    readonly proof: readonly string[];
  }[];
  readonly mentions: readonly (readonly [string, string])[];
}

let opened: TestStore;
let claims: readonly ClaimRecord[];

beforeAll(async () => {
  opened = await openStories();
  claims = await claimsOf(opened);
});
afterAll(() => opened?.close());

describeReaders('FollowTheMoney', () => {
  it('takes every value as it is, and finds facts as ties and all other claims as notes with their proof', async () => {
    const [read] = readBy<[Read]>('ftm', await writeExport(opened, 'ftm'));
    expect(read.wrong).toEqual([]);
    const facts = claims.filter(isFact);
    expect(read.edges.map(({ claim }) => claim).sort()).toEqual(facts.map(({ id }) => id).sort());
    for (const { claim, quote } of read.edges)
      expect(quote).toBe(facts.find(({ id }) => id === claim)!.properties['quote']);
    const others = claims.filter((claim) => !isFact(claim));
    expect(read.notes.map(({ quote }) => quote).sort()).toEqual(
      others.map(({ properties }) => String(properties['quote'])).sort(),
    );
    const silence = read.notes.find(({ keywords }) => keywords.includes('negated'))!;
    expect(silence.name).toMatch(/^denied: .* did not /);
    expect(silence.proof).toHaveLength(1);
  });

  it('finds ends, dates as vague as they were told, articles and mentions', async () => {
    const [read] = readBy<[Read]>('ftm', await writeExport(opened, 'ftm'));
    const warned = read.edges.find(({ quote }) => quote.includes('warned Velden about Tomas Brack'))!;
    expect(warned).toMatchObject({
      schema: 'UnknownLink',
      ends: [['Orrish inspectors', 'Velden']],
      dates: ['2031-03'],
    });
    expect(read.counts).toMatchObject({ Article: 4, PublicBody: expect.any(Number), Event: expect.any(Number) });
    expect(read.captions).toContain('Velden harbour fire');
    expect(read.captions.find((caption) => caption.startsWith('Brack <b>'))).toContain('=cmd|x!A1');
    expect(read.mentions).toContainEqual(['The Velden harbour fire', 'Senator Ruiz']);
  });

  it('of a part finds that part and nothing that it does not refer to', async () => {
    const some = claims.filter(({ properties }) => properties['localId'] === 'warned').map(({ id }) => id);
    const [read] = readBy<[Read]>('ftm', await writeExport(opened, 'ftm', { subgraph: { claims: new Set(some) } }));
    expect(read.edges.map(({ claim }) => claim)).toEqual(some);
    expect(read.wrong).toEqual([]);
  });

  it('of random graphs full of hostile text takes every line', async () => {
    const paths = await randomExports('ftm', 20);
    const all = readBy<Read[]>('ftm', ...paths);
    expect(all).toHaveLength(paths.length);
    for (const read of all) expect(read.wrong).toEqual([]);
  });
});
