import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadOntology } from '../../src/assets.ts';
import { ClaimgraphError } from '../../src/domain/errors.ts';
import { normalizeDocument } from '../../src/resolve/normalize.ts';
import { courier, herald } from '../query/story.ts';

const ontology = loadOntology();
const normalize = (input: unknown) => normalizeDocument(input, ontology);

/** The error of a copy of the courier's article with one thing changed. */
function refusal(change: (copy: typeof courier) => unknown): ClaimgraphError {
  const copy = structuredClone(courier);
  change(copy);
  try {
    normalize(copy);
  } catch (error) {
    if (error instanceof ClaimgraphError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('normalizeDocument', () => {
  it('finds every quote and derives every id', () => {
    const { doc, entities, claims } = normalize(courier);
    for (const { id, quote, quoteStart, quoteEnd } of claims) {
      expect(doc.text.slice(quoteStart, quoteEnd)).toBe(quote);
      expect(id).toMatch(/^claim:[0-9a-f]{32}$/);
    }
    expect(entities.map(({ id }) => id)).toContain('agency:dock-police~doc:courier');
    const warned = claims.find(({ localId }) => localId === 'warned');
    expect(warned).toMatchObject({
      subject: 'agency:orrish-inspectors',
      object: 'nation:velden',
      about: ['person:tomas-brack'],
      confidence: 1,
      rule: 'imported',
      extractor: 'import@1',
    });
    expect(claims.find(({ localId }) => localId === 'ignored')?.refs).toEqual([
      { claim: warned?.id, kind: 'response_to' },
    ]);
  });

  it('keeps two entities of one name apart', () => {
    const entities = [1, 2, 3].map((id) => ({ id: `p${id}`, type: 'Person', name: 'Lee', mentions: ['Lee'] }));
    const ids = normalize({ doc: { id: 'd', text: 'Lee met Lee and Lee.' }, entities, claims: [] }).entities;
    expect(ids.map(({ id }) => id)).toEqual(['person:lee', 'person:lee~d', 'person:lee-2~d']);
  });

  it('keeps every text NFC and well-formed, so that two spellings of one document are one', () => {
    const [spelled, normal] = ['Cafe\u0301 \ud800 owner', 'Caf\u00e9 \ufffd owner'];
    const document = (one: string) => ({
      doc: {
        id: `doc:${one.slice(0, 5)}`,
        text: one,
        title: one,
        url: one,
        publisher: one,
        language: one,
        licence: one,
      },
      entities: [{ id: one, type: 'Person', name: one, kind: one, aliases: [one], mentions: [one], note: one }],
      claims: [
        {
          id: one,
          predicate: 'WARNED',
          subject: one,
          about: [one],
          time: { text: one },
          polarity: 'affirmed',
          modality: 'asserted',
          role: one,
          mode: one,
          quote: one,
          rule: one,
          extractor: one,
          note: one,
          refs: [{ claim: one, kind: 'repeats' }],
        },
      ],
    });
    expect(normalize(document(spelled))).toEqual(normalize(document(normal)));
    expect(JSON.stringify(normalize(document(spelled)))).not.toMatch(/\u0301|\\ud/);
  });

  it('finds a quote again when normalising the text moved it', () => {
    const text = 'Cafe\u0301 owners warned Velden.';
    const quote = {
      ...courier.claims[0]!,
      subject: null,
      about: [],
      quote: 'owners warned Velden',
      quoteStart: 6,
      quoteEnd: 26,
    };
    const { claims } = normalize({ doc: { text }, entities: [courier.entities[0]], claims: [quote] });
    expect(claims[0]).toMatchObject({ quoteStart: 5, quoteEnd: 25 });
  });

  it.each<[string, (copy: typeof courier) => unknown, RegExp]>([
    [
      'a quote that is not there',
      (c) => Object.assign(c.claims[2]!, { quote: 'They shouted' }),
      /doc:courier.*"asked", field "quote"/,
    ],
    ['a predicate', (c) => Object.assign(c.claims[1]!, { predicate: 'LIKED' }), /"organ", field "predicate".*"LIKED"/],
    ['an entity type', (c) => Object.assign(c.entities[3]!, { type: 'Source' }), /"brack", field "type".*"Source"/],
    ['an argument', (c) => Object.assign(c.claims[0]!, { object: 'nobody' }), /"warned", field "object".*"nobody"/],
    ['a polarity', (c) => Object.assign(c.claims[0]!, { polarity: 'maybe' }), /"warned", field "polarity"/],
    ['a second id', (c) => Object.assign(c.claims[1]!, { id: 'warned' }), /"warned".*twice/],
    ['an id of another kind', (c) => Object.assign(c.doc, { id: 'claim:x' }), /doc\.id/],
    ['a date', (c) => Object.assign(c.doc, { published: '20 May' }), /"doc.published"/],
  ])('refuses %s by name', (_what, change, message) => {
    const error = refusal(change);
    expect(error.code).toBe('E_INPUT');
    expect(error.message).toMatch(message);
  });

  it('refuses what is no document at all', () => {
    for (const input of [null, 7, 'text', [], {}, { doc: {}, entities: [], claims: [] }])
      expect(() => normalize(input)).toThrow(ClaimgraphError);
  });

  it('returns what it returned', () => {
    for (const input of [courier, herald]) expect(normalize(normalize(input))).toEqual(normalize(input));
  });

  it('returns what it returned, whatever the names', () => {
    const name = fc.stringMatching(/^[A-Za-zé ]{0,6}[A-Za-z0-9é]$/);
    const named = fc.record({ name, generic: fc.boolean(), type: fc.constantFrom('Person', 'Agency') });
    fc.assert(
      fc.property(fc.array(named, { minLength: 2, maxLength: 6 }), fc.nat(), fc.string(), (people, seed, tail) => {
        const entities = people.map((person, index) => ({ ...person, id: `e${index}`, mentions: [person.name] }));
        const text = `${people.map((person) => person.name).join(' warned ')} ${tail}`;
        const claims = people.slice(1).map((person, index) => ({
          ...courier.claims[0]!,
          id: `c${index}`,
          subject: `e${(seed + index) % people.length}`,
          object: `e${index + 1}`,
          about: [`e${index}`],
          quote: `warned ${person.name}`,
        }));
        const once = normalize({ doc: { id: 'd', text }, entities, claims });
        expect(new Set(once.entities.map(({ id }) => id)).size).toBe(people.length);
        expect(normalize(JSON.parse(JSON.stringify(once)))).toEqual(once);
      }),
    );
  });
});
