import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClaimRecord, claimRecords } from '../../src/export/claim-records.ts';
import { harbour, openTestStore, type TestStore } from '../fixtures/viewer/open-store.ts';
import { gathered } from './gathered.ts';

let opened: TestStore;

beforeAll(async () => {
  opened = await openTestStore('');
  await opened.add(harbour());
});
afterAll(() => opened?.close());

const records = () => gathered(claimRecords(() => opened.store.elements()));
const claims = async (): Promise<ClaimRecord[]> =>
  (await records()).flatMap((record) => ('claim' in record ? [record.claim] : []));
const claim = async (localId: string): Promise<ClaimRecord> =>
  (await claims()).find(({ properties }) => properties['localId'] === localId)!;

describe('records of claims', () => {
  it('come after the entities and articles that they name, each once', async () => {
    const kinds = (await records()).map((record) => Object.keys(record)[0]);
    expect([...new Set(kinds)]).toEqual(['entity', 'article', 'claim']);
    const input = harbour() as { claims: readonly unknown[] };
    expect(kinds.filter((kind) => kind === 'claim')).toHaveLength(input.claims.length);
    expect(kinds).toEqual([...kinds].sort((a, b) => 'eac'.indexOf(a![0]!) - 'eac'.indexOf(b![0]!)));
  });

  it('name subject, object, topics and article', async () => {
    expect(await claim('c1')).toMatchObject({
      subject: { id: 'agency:marland-intelligence-service', name: 'Marland intelligence service', type: 'Agency' },
      object: { id: 'agency:port-police-of-lindhaven', generic: false },
      about: [{ name: 'planned bombing' }, { name: 'Oskar Brenn' }],
      speaker: null,
      publisher: { name: 'The Coastal Post', type: 'Organization' },
      article: { id: 'harbour-letter', properties: { text: null } },
    });
  });

  it('name who says so and who relayed it, and tie claims to claims', async () => {
    const all = await claims();
    expect(all.filter(({ speaker }) => speaker?.name === 'Ada Holm').length).toBeGreaterThan(0);
    const { nodes, relationships } = await opened.store.graph();
    const references = relationships.filter(({ type }) => type === 'REFERS_TO' || type === 'CONTRADICTS');
    expect(all.flatMap((one) => one.references)).toHaveLength(references.length);
    expect(references.length).toBeGreaterThan(0);
    expect(nodes.length).toBeGreaterThan(0);
  });
});
