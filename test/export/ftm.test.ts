import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addresses, ftmId, names, strings, texts } from '../../src/export/ftm-proxy.ts';
import { openTestStore, type TestStore } from '../fixtures/viewer/open-store.ts';
import { claim, courier, entity, herald } from '../query/story.ts';
import { exported } from './gathered.ts';

interface Proxy {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const HOSTILE = '"x\u0000\u200b</b>\n{"schema":"Person"}"';

/** Ties that the model has words for, and the same predicates where it has none. */
const gazette = {
  doc: {
    id: 'doc:gazette',
    title: 'Gazette',
    text: 'Anna Lind joined the Guild. Anna Lind led Plot. Anna Lind and Per Lind are kin. The Guild funded Per Lind. The Guild funded the raid. Per Lind fled to France in 2031.',
    url: 'javascript:alert(1)',
    language: 'en-GB',
    published: '2031-06-01',
  },
  entities: [
    entity('anna', 'Person', 'Anna Lind'),
    entity('per', 'Person', 'Per Lind', { generic: true, note: 'a brother' }),
    entity('guild', 'Organization', HOSTILE, { mentions: ['Guild'], kind: 'company' }),
    entity('plot', 'Topic', 'Plot', { kind: 'threat' }),
    entity('raid', 'Attack', 'raid', { generic: true }),
    entity('france', 'Nation', 'France'),
  ],
  claims: [
    claim('m', 'anna', 'MEMBER_OF', 'guild', 'Anna Lind joined the Guild', { role: 'clerk' }),
    claim('l', 'anna', 'LEADS', 'plot', 'Anna Lind led Plot'),
    claim('k', 'anna', 'KIN_OF', 'per', 'Anna Lind and Per Lind are kin'),
    claim('f', 'guild', 'FUNDED', 'per', 'The Guild funded Per Lind'),
    claim('g', 'guild', 'FUNDED', 'raid', 'The Guild funded the raid'),
    claim('h', 'per', 'FLED_TO', 'france', 'Per Lind fled to France', {
      time: { text: 'in 2031', start: '2031-01-01', end: '2031-12-31' },
    }),
  ],
};

let opened: TestStore;
let proxies: readonly Proxy[];

const read = async (): Promise<readonly Proxy[]> =>
  (await exported(opened, 'ftm'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

beforeAll(async () => {
  opened = await openTestStore('');
  await opened.add(courier, herald, gazette);
  proxies = await read();
});
afterAll(() => opened?.close());

const quoted = (quote: string): readonly Proxy[] =>
  proxies.filter(({ properties }) => properties['description']?.includes(quote));
const named = (name: string): Proxy => proxies.find(({ properties }) => properties['name']?.includes(name))!;

describe('FollowTheMoney entities', () => {
  it('use the words that the model has for ties, where its ends fit them', () => {
    const [anna, per] = [named('Anna Lind').id, named('Per Lind').id];
    const guild = proxies.find(({ schema }) => schema === 'Company')!;
    expect(quoted('Anna Lind joined the Guild')).toMatchObject([
      { schema: 'Membership', properties: { member: [anna], organization: [guild.id], status: ['asserted'] } },
    ]);
    expect(quoted('Anna Lind joined the Guild')[0]!.properties['role']![0]).toMatch(/, clerk$/);
    expect(quoted('Anna Lind led Plot')).toMatchObject([{ schema: 'UnknownLink', properties: { subject: [anna] } }]);
    expect(quoted('Anna Lind and Per Lind are kin')).toMatchObject([
      { schema: 'Family', properties: { person: [anna], relative: [per] } },
    ]);
    expect(quoted('The Guild funded Per Lind')).toMatchObject([
      { schema: 'Payment', properties: { payer: [guild.id], beneficiary: [per] } },
    ]);
    expect(quoted('The Guild funded the raid')).toMatchObject([{ schema: 'UnknownLink' }]);
  });

  it('say when as vaguely as it was told', () => {
    expect(quoted('Per Lind fled to France')[0]!.properties['date']).toEqual(['2031']);
    expect(quoted('killed nine people on 12 May 2031')[0]!.properties['date']).toEqual(['2031-05-12']);
  });

  it('never tell a denial, a doubt or half a claim as a tie', () => {
    const silence = proxies.filter(({ properties }) => properties['keywords']?.includes('negated'));
    expect(silence).toMatchObject([
      {
        schema: 'Note',
        properties: {
          name: ['denied: Velden did not respond to Orrish inspectors'],
          description: ['Orrish inspectors never heard back from Velden'],
          entity: [named('Velden').id, named('Orrish inspectors').id],
          proof: [ftmId('doc:courier')],
        },
      },
    ]);
    expect(quoted('Velden may have watched Tomas Brack')).toMatchObject([
      { schema: 'Note', properties: { name: ['not told as a fact: Velden may have investigated Tomas Brack'] } },
    ]);
    for (const one of quoted('Velden was warned of a planned raid')) expect(one.schema).toBe('Note');
  });

  it('tell who is who, and whose name is none', () => {
    expect(named('Per Lind').properties).toMatchObject({ keywords: ['Person', 'unnamed'], notes: ['a brother'] });
    expect(named('France')).toMatchObject({ schema: 'PublicBody', properties: { country: ['fr'] } });
    expect(named('Velden').properties).not.toHaveProperty('country');
    expect(named('Velden harbour fire').schema).toBe('Event');
    expect(proxies.find(({ schema }) => schema === 'Company')!.properties['name']).toEqual([
      'x</b> {"schema":"Person"}',
    ]);
  });

  it('have the articles with their texts, and no address that is none', () => {
    const article = proxies.find(({ id }) => id === ftmId('doc:gazette'))!;
    expect(article.properties).toEqual({
      title: ['Gazette'],
      publishedAt: ['2031-06-01'],
      language: ['eng'],
      bodyText: [gazette.doc.text],
    });
    expect(quoted('Velden knew Tomas Brack')[0]!.properties).toMatchObject({
      sourceUrl: ['https://www.herald.example/velden'],
    });
  });

  it('are the same each time, each with an id of its own in letters that the model allows', async () => {
    expect(await read()).toEqual(proxies);
    expect(new Set(proxies.map(({ id }) => id)).size).toBe(proxies.length);
    for (const { id } of proxies) expect(id).toMatch(/^[0-9a-zA-Z](?:[0-9a-zA-Z.-]*[0-9a-zA-Z])?$/);
  });
});

describe('values of the model', () => {
  it('ids say what they can of ours', () => {
    expect(ftmId('person:anna-lind')).toMatch(/^person-anna-lind-[0-9a-f]{12}$/);
    expect(ftmId('личность:анна')).toMatch(/^[0-9a-f]{12}$/);
    expect(ftmId('a:b')).not.toBe(ftmId('a-b'));
    expect(ftmId(`doc:${'x'.repeat(500)}`).length).toBeLessThan(100);
  });

  it('are cleaned as the model cleans them', () => {
    expect(names(' "Anna\n Lind" ', undefined, "''Anna Lind''")).toEqual(['Anna Lind']);
    expect(strings('e\u200b\u0301\u0007', 'x'.repeat(2000))).toEqual(['é', `${'x'.repeat(1023)}…`]);
    const long = `${'a'.repeat(64_999)}😀b`;
    expect(texts(long)).toEqual(['a'.repeat(64_999), '😀b']);
    expect(texts(undefined)).toEqual([]);
    expect(addresses('1 Quay;;\nVelden,,. Norland')).toEqual(['1 Quay, Velden, Norland']);
  });
});
