import { describe, expect, it } from 'vitest';
import { loadOntology } from '../../src/assets.ts';
import type { ClaimDocument } from '../../src/domain/claim.ts';
import type { Correction } from '../../src/domain/correction.ts';
import { CorrectionSet } from '../../src/domain/correction-set.ts';
import { normalizeDocument } from '../../src/resolve/normalize.ts';
import { normalizeCorrection } from '../../src/resolve/normalize-correction.ts';
import { projectDocument } from '../../src/resolve/project.ts';
import { courier } from '../query/story.ts';

const ontology = loadOntology();
const document: ClaimDocument = normalizeDocument(courier, ontology);
const plain = projectDocument(document, ontology);
const MADE = { author: 'Ana Vey', time: '2031-06-01T12:00:00+02:00' };
const correction = (change: object): Correction => normalizeCorrection({ ...MADE, ...change }, ontology);
const project = (...changes: readonly object[]) =>
  projectDocument(document, ontology, new CorrectionSet(changes.map(correction)));
const claim = document.claims.find(({ subject, object }) => subject !== null && object !== null)!;
const ofClaim = { document: document.doc.id, claim: claim.id };
const person = document.entities.find(({ type }) => type === 'Person')!;

describe('projectDocument with corrections', () => {
  it('is as without them where they are about something else', () => {
    const others = project(
      { kind: 'reject', document: 'doc:other', claim: claim.id },
      { kind: 'confirm', document: document.doc.id, claim: 'claim:none' },
      { kind: 'rename', entity: 'person:nobody', name: 'Somebody' },
    );
    expect(others).toEqual(plain);
  });

  it('has another hash, the same for the same corrections in any order', () => {
    const changes = [
      { kind: 'confirm', ...ofClaim },
      { kind: 'rename', entity: person.id, name: 'Another' },
    ];
    expect(project(...changes)).toEqual(project(...changes.toReversed()));
    expect(project(...changes).hash).not.toBe(plain.hash);
    expect(project(...changes).hash).not.toBe(project(changes[0]!).hash);
  });

  it('leaves out what refers to a rejected claim', () => {
    const graph = project({ kind: 'reject', ...ofClaim });
    expect(JSON.stringify([graph.nodes, graph.relationships])).not.toContain(claim.id);
    expect(graph.nodes.length).toBe(plain.nodes.length - 1);
  });

  it('moves every mention and argument of a merged entity, and gives a name to edges that tell of it', () => {
    const into = { id: 'person:the-same', type: 'Person', name: 'The Same' };
    const { nodes, relationships } = project({ kind: 'merge', from: person.id, into });
    const texts = relationships.map((edge) => JSON.stringify(edge));
    expect(texts.filter((text) => text.includes(person.id))).toEqual([]);
    expect(texts.filter((text) => text.includes(into.id)).length).toBeGreaterThan(2);
    const names = nodes.find(({ id }) => id === into.id)?.properties;
    expect(names).toMatchObject({ name: into.name, mergedIds: [person.id] });
    expect(names?.['aliases']).toContain(person.name);
  });

  it('keeps the places of two entities that become one, also where only one brings its own', () => {
    const [first, second] = document.entities.filter(({ mentions }) => mentions.length > 0);
    const [surface] = first!.mentions;
    const start = document.doc.text.indexOf(surface!);
    const places = [{ surface: surface!, start, end: start + surface!.length }];
    const placed = {
      ...document,
      entities: document.entities.map((one) => (one === first ? { ...one, places } : one)),
    };
    const { id, type, name } = second!;
    const merge = new CorrectionSet([correction({ kind: 'merge', from: first!.id, into: { id, type, name } })]);
    for (const read of [document, placed]) {
      const mentions = (corrections: CorrectionSet) =>
        projectDocument(read, ontology, corrections)
          .relationships.filter((edge) => edge.type === 'MENTIONS' && [first!.id, id].includes(edge.to))
          .map(({ properties }) => JSON.stringify(properties))
          .sort();
      expect(mentions(merge)).toEqual(mentions(CorrectionSet.none));
    }
  });

  it('corrects the publisher of an article as any entity', () => {
    const { to } = plain.relationships.find(({ type }) => type === 'PUBLISHED_BY')!;
    const graph = project({ kind: 'rename', entity: to, name: 'Velden Daily' });
    expect(graph.nodes.find(({ id }) => id === to)?.properties).toMatchObject({ name: 'Velden Daily', kind: 'media' });
    const edge = graph.relationships.find(({ properties }) => properties['attributedToName'] === 'Velden Daily');
    expect(edge).toBeDefined();
  });
});

describe('normalizeCorrection', () => {
  it('derives the id from all of it, times in UTC, and gives back what it gave', () => {
    const one = correction({ kind: 'confirm', ...ofClaim });
    expect(one).toMatchObject({
      id: expect.stringMatching(/^correction:[0-9a-f]{32}$/),
      time: '2031-06-01T10:00:00.000Z',
    });
    expect(normalizeCorrection({ ...one, id: 'correction:forged' }, ontology)).toEqual(one);
    expect(correction({ kind: 'confirm', ...ofClaim, author: 'Bo Lind' }).id).not.toBe(one.id);
  });

  it.each([
    ['no author', { kind: 'confirm', ...ofClaim, author: ' ' }, 'author'],
    ['an unknown kind', { kind: 'bless', ...ofClaim }, 'kind'],
    ['no date', { kind: 'confirm', ...ofClaim, time: 'yesterday' }, 'time'],
    ['a misspelt field', { kind: 'rename', entity: person.id, name: 'A', nmae: 'B' }, 'nmae'],
    ['an amendment of nothing', { kind: 'amend', ...ofClaim, to: {} }, 'must change something'],
    [
      'a time that ends before it starts',
      { kind: 'amend', ...ofClaim, to: { time: { text: '', start: '2031-02-01', end: '2031-01-01' } } },
      'end before',
    ],
    ['an unknown predicate', { kind: 'amend', ...ofClaim, to: { predicate: 'BLESSED' } }, 'BLESSED'],
    ['an unknown type', { kind: 'retype', entity: person.id, type: 'Source' }, 'Source'],
    [
      'an entity with the id of a claim',
      { kind: 'merge', from: person.id, into: { id: claim.id, type: 'Person', name: 'A' } },
      'no id of an entity',
    ],
    [
      'a merge into itself',
      { kind: 'merge', from: person.id, into: { id: person.id, type: 'Person', name: 'A' } },
      'one with itself',
    ],
  ])('refuses %s', (_, change, message) => {
    expect(() => correction(change)).toThrow(message);
    expect(() => correction(change)).toThrow(expect.objectContaining({ code: 'E_INPUT' }));
  });
});

describe('CorrectionSet', () => {
  const merge = (from: string, into: string, day: number): Correction =>
    correction({
      kind: 'merge',
      from: `person:${from}`,
      into: { id: `person:${into}`, type: 'Person', name: into },
      time: `2031-06-0${day}T00:00:00Z`,
    });
  const rootOf = (id: string, ...merges: readonly Correction[]) => new CorrectionSet(merges).route(`person:${id}`).root;

  it('follows merges of merges, whenever each was made', () => {
    expect(rootOf('a', merge('a', 'b', 1), merge('b', 'c', 2))).toBe('person:c');
    expect(rootOf('a', merge('a', 'b', 2), merge('b', 'c', 1))).toBe('person:c');
  });

  it('holds to the later of two merges, and to the first that makes a circle of several', () => {
    expect(rootOf('a', merge('a', 'b', 1), merge('a', 'c', 2))).toBe('person:c');
    const circle = [merge('a', 'b', 1), merge('b', 'c', 2), merge('c', 'a', 3)];
    for (const id of ['a', 'b', 'c']) expect(rootOf(id, ...circle)).toBe('person:c');
  });
});
