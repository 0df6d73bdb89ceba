import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countryCode } from '../../src/export/country-code.ts';
import { PackedRefs } from '../../src/export/packed-refs.ts';
import { uuidOf } from '../../src/export/uuid.ts';
import { openTestStore, type TestStore } from '../fixtures/viewer/open-store.ts';
import { claim, courier, entity, herald } from '../query/story.ts';
import { exported } from './gathered.ts';

type StixObject = Readonly<Record<string, unknown>> & { readonly type: string; readonly id: string };

const HOSTILE = 'x","type":"malware","y":"\\ud800 </script> \u2028 \u0000';

/** What is true of a nation's name, of vague dates, of a claim without ends, and of a URL that is none. */
const gazette = {
  doc: {
    id: 'doc:gazette',
    text: 'France bordered Velden in 2031. It was denied. Velden lies in Norland since May. The pact led to the summit.',
    url: 'javascript:alert(1)',
    language: 'en"',
  },
  entities: [
    entity('f', 'Nation', 'France'),
    entity('v', 'Nation', 'Velden'),
    entity('n', 'Place', 'Norland', { kind: 'region' }),
    entity('p', 'Topic', HOSTILE, { mentions: ['pact'] }),
    entity('s', 'Event', 'summit', { kind: 'meeting' }),
  ],
  claims: [
    claim('b', 'f', 'BORDERS', 'v', 'France bordered Velden', {
      time: { text: 'in 2031', start: '2031-01-01', end: '2031-12-31' },
      confidence: 0.337,
    }),
    claim('d', null, 'DENIED', null, 'It was denied'),
    claim('l', 'v', 'LOCATED_IN', 'n', 'Velden lies in Norland since May', {
      time: { text: 'since May', start: '2031-05-01', end: null },
    }),
    claim('t', 'p', 'LED_TO', 's', 'The pact led to the summit', {
      time: { text: 'in the end', start: null, end: null },
    }),
  ],
};

let opened: TestStore;
let objects: readonly StixObject[];

const read = async (): Promise<readonly StixObject[]> => JSON.parse(await exported(opened, 'stix')).objects;

beforeAll(async () => {
  opened = await openTestStore('');
  await opened.add(courier, herald, gazette);
  objects = await read();
});
afterAll(() => opened?.close());

const extension = (object: StixObject) =>
  Object.values(object['extensions'] as Record<string, Record<string, unknown>>)[0]!;
const quoted = (quote: string): StixObject =>
  objects.find((one) => one['extensions'] !== undefined && extension(one)['quote'] === quote)!;
const ofType = (type: string): readonly StixObject[] => objects.filter((one) => one.type === type);
const named = (type: string, name: string): StixObject => ofType(type).find((one) => one['name'] === name)!;

describe('a STIX bundle', () => {
  it('tells what is told as a fact of two as a relationship, in seconds that end after they start', () => {
    expect(quoted('France bordered Velden')).toMatchObject({
      type: 'relationship',
      relationship_type: 'borders',
      source_ref: named('location', 'France').id,
      target_ref: named('location', 'Velden').id,
      start_time: '2031-01-01T00:00:00.000Z',
      stop_time: '2031-12-31T23:59:59.999Z',
      confidence: 34,
      created: '1970-01-01T00:00:00.000Z',
      modified: '2031-05-20T00:00:00.000Z',
    });
    for (const { start_time: start, stop_time: stop } of ofType('relationship'))
      if (start !== undefined && stop !== undefined) expect(String(stop) > String(start)).toBe(true);
  });

  it('leaves out bounds that are open', () => {
    expect(quoted('The pact led to the summit')).not.toHaveProperty('start_time');
    expect(extension(quoted('The pact led to the summit'))).toMatchObject({ time_text: 'in the end' });
    expect(quoted('Velden lies in Norland since May')).not.toHaveProperty('stop_time');
  });

  it('takes a nation for a place where only places may stand, and for one who acts elsewhere', () => {
    expect(quoted('Velden lies in Norland since May')['source_ref']).toBe(named('identity', 'Velden').id);
    expect(quoted('Velden asked Orrin for help')['target_ref']).toBe(named('identity', 'Orrin').id);
    expect(named('location', 'France')['country']).toBe('FR');
    expect(named('location', 'Norland')['region']).toBe('Norland');
  });

  it('never tells a denial, a doubt or half a claim as a relationship', () => {
    const silence = ofType('note').find((one) => extension(one)['polarity'] === 'negated')!;
    expect(silence['content']).toBe(
      'Said not to be so: Velden did not respond to Orrish inspectors. “Orrish inspectors never heard back from Velden”',
    );
    expect(silence['object_refs']).toEqual([named('identity', 'Velden').id, named('identity', 'Orrish inspectors').id]);
    expect(quoted('Velden may have watched Tomas Brack')).toMatchObject({
      type: 'note',
      labels: ['affirmed', 'possible'],
    });
    expect(quoted('It was denied')).toMatchObject({ type: 'note', object_refs: [named('report', 'doc:gazette').id] });
    for (const one of ofType('relationship')) {
      expect(extension(one)).toMatchObject({ polarity: 'affirmed' });
      expect(['asserted', 'reported']).toContain(extension(one)['modality']);
    }
  });

  it('tells topics and meetings as groupings of the reports that name them, attacks as incidents', () => {
    const report = named('report', 'doc:gazette').id;
    expect(named('grouping', 'summit')['object_refs']).toEqual([report]);
    expect(ofType('grouping').map(({ name }) => name)).toContain(HOSTILE);
    expect(ofType('incident').map(({ name }) => name)).toContain('Velden harbour fire');
  });

  it('keeps no address that is none, and no tag that is none', () => {
    const report = named('report', 'doc:gazette');
    expect(JSON.stringify(report)).not.toContain('javascript');
    expect(report).not.toHaveProperty('lang');
    expect(named('report', 'Velden speaks')['external_references']).toMatchObject([
      { url: 'https://www.herald.example/velden' },
    ]);
  });

  it('is the same each time, with an id for each object and no empty value', async () => {
    expect(await read()).toEqual(objects);
    expect(new Set(objects.map(({ id }) => id)).size).toBe(objects.length);
    for (const { type, id } of objects) expect(id).toMatch(new RegExp(`^${type}--[0-9a-f]{8}-[0-9a-f]{4}-5`));
    expect(JSON.stringify(objects)).not.toMatch(/:(?:null|\[\]|"")/);
  });
});

describe('what it is made of', () => {
  it('names are UUIDs of version 5', () => {
    // RFC 9562, appendix A.4.
    expect(uuidOf('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });

  it('countries have their codes, and others none', () => {
    expect([countryCode('Nowhere', 'france'), countryCode('United Kingdom')]).toEqual(['FR', 'GB']);
    expect([countryCode('Velden'), countryCode(''), countryCode()]).toEqual([undefined, undefined, undefined]);
  });

  it('references are given back group by group', () => {
    const refs = new PackedRefs(['relationship', 'note']);
    const added = Array.from({ length: 5000 }, (_, at) => {
      const ref = `${at % 3 === 0 ? 'note' : 'relationship'}--${uuidOf('6ba7b810-9dad-11d1-80b4-00c04fd430c8', String(at))}`;
      refs.add((at * 7) % 11, ref);
      return { group: (at * 7) % 11, ref };
    });
    const groups = [...refs.byGroup()];
    expect(groups.map(([group]) => group)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const [group, some] of groups)
      expect(some).toEqual(added.filter((one) => one.group === group).map(({ ref }) => ref));
    expect([...new PackedRefs(['note']).byGroup()]).toEqual([]);
    expect(() => refs.add(0, 'report--x')).toThrow(RangeError);
  });
});
