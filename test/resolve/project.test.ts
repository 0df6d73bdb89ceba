import { describe, expect, it } from 'vitest';
import { loadOntology } from '../../src/assets.ts';
import type { Claim, ClaimDocument } from '../../src/domain/claim.ts';
import { projectionOf } from '../../src/domain/modality.ts';
import { mentionsOf } from '../../src/resolve/mentions.ts';
import { normalizeDocument } from '../../src/resolve/normalize.ts';
import { projectDocument } from '../../src/resolve/project.ts';
import { sentenceAt, splitSentences } from '../../src/resolve/sentences.ts';
import { courier, herald } from '../query/story.ts';

const ontology = loadOntology();
const documents = [courier, herald].map((input) => normalizeDocument(input, ontology));
const [first, second] = documents as [ClaimDocument, ClaimDocument];
const graph = projectDocument(first, ontology);
const of = (type: string) => graph.relationships.filter((relationship) => relationship.type === type);
const named = (localId: string): Claim => first.claims.find((claim) => claim.localId === localId)!;

describe('projectDocument', () => {
  it('writes one edge for each claim with both ends, and none for the others', () => {
    for (const document of documents) {
      const edges = projectDocument(document, ontology).relationships.filter(({ properties }) => properties['claimId']);
      const whole = document.claims.filter(({ subject, object }) => subject !== null && object !== null);
      expect(edges.map(({ key }) => key).sort()).toEqual(whole.map(({ id }) => id).sort());
      for (const { key, type, from, to } of edges) {
        const claim = document.claims.find(({ id }) => id === key)!;
        expect({ from, to }).toEqual({ from: claim.subject, to: claim.object });
        const projection = projectionOf(claim);
        expect(type).toBe(projection === 'holds' ? claim.predicate : projection);
      }
    }
  });

  it('copies onto the edge what a reader wants, and leaves out what is not stated', () => {
    const edge = graph.relationships.find(({ key, type }) => key === named('warned').id && type === 'WARNED');
    expect(edge?.properties).toMatchObject({
      predicate: 'WARNED',
      about: ['person:tomas-brack'],
      aboutNames: ['Tomas Brack'],
      timeStart: '2031-03-01',
      attributedToName: 'Velden Courier',
      docId: 'doc:courier',
      inference: 'explicit',
    });
    for (const absent of ['place', 'role', 'mode', 'count', 'attributedTo'])
      expect(edge?.properties).not.toHaveProperty(absent);
    const doubted = graph.relationships.find(({ type }) => type === 'MIGHT');
    expect(doubted?.properties).toMatchObject({ attributedTo: 'person:ana-ruiz', attributedToName: 'Ana Ruiz' });
  });

  it('gives every node one id, every relationship both ends and a key of its own', () => {
    for (const document of documents) {
      const { nodes, relationships } = projectDocument(document, ontology);
      const ids = new Set(nodes.map(({ id }) => id));
      expect(ids.size).toBe(nodes.length);
      for (const { from, to, type } of relationships) {
        expect(ids.has(from) && ids.has(to), `${type} ${from} ${to}`).toBe(true);
        expect(ontology.relationshipTypes.has(type)).toBe(true);
      }
      expect(new Set(relationships.map(({ type, key }) => `${type} ${key}`)).size).toBe(relationships.length);
    }
  });

  it('lays every claim to a source, and marks the source', () => {
    for (const document of documents) {
      const { nodes, relationships } = projectDocument(document, ontology);
      const sources = new Set(nodes.filter(({ labels }) => labels.includes('Source')).map(({ id }) => id));
      const laid = relationships.filter(({ type }) => type === 'ATTRIBUTED_TO');
      expect(new Set(laid.map(({ from }) => from)).size).toBe(document.claims.length);
      expect(new Set(laid.map(({ to }) => to))).toEqual(sources);
    }
  });

  it('lets a document without a publisher speak for itself, and for no other', () => {
    const source = (doc: Partial<ClaimDocument['doc']>) => {
      const { url: _url, title: _title, ...bare } = second.doc;
      const { nodes, relationships } = projectDocument({ ...second, doc: { ...bare, ...doc } }, ontology);
      expect(relationships.some(({ type }) => type === 'PUBLISHED_BY')).toBe(false);
      return nodes.find(({ id }) => id.startsWith('organization:'))!;
    };
    expect(source({ url: second.doc.url! }).properties['name']).toBe('herald.example');
    expect(source({ title: 'Velden speaks' }).properties['name']).toBe('Velden speaks');
    expect(source({}).properties['name']).toBe('unknown publisher');
    expect(source({}).id).toBe('organization:unknown-publisher~doc:herald');
    expect(source({}).labels).toEqual(['Entity', 'Organization', 'Source']);
  });

  it('states a claim in the first sentence of its quote', () => {
    for (const { from, to } of of('STATED_IN')) {
      const claim = first.claims.find(({ id }) => id === from)!;
      const { start, end } = graph.nodes.find(({ id }) => id === to)!.properties as { start: number; end: number };
      expect(claim.quoteStart).toBeGreaterThanOrEqual(start);
      expect(claim.quoteStart).toBeLessThan(end);
    }
    expect(of('STATED_IN')).toHaveLength(first.claims.length);
  });

  it('writes a contradiction once, with its reason', () => {
    const [a, b] = first.claims.slice(0, 2) as [Claim, Claim];
    const opposed: Claim = { ...a, id: 'claim:x', polarity: 'negated', contradicts: [a.id] };
    const mutual = { ...first, claims: [{ ...a, contradicts: ['claim:x', b.id] }, b, opposed] };
    const edges = projectDocument(mutual, ontology).relationships.filter(({ type }) => type === 'CONTRADICTS');
    expect(edges.map(({ from, to, properties }) => [from, to, properties['basis']])).toEqual([
      [a.id, 'claim:x', 'polarity'],
      [a.id, b.id, 'gold'],
    ]);
  });

  it('hashes what the document says, not how its keys are ordered', () => {
    const reordered = { claims: first.claims, entities: first.entities, doc: first.doc };
    expect(projectDocument(reordered, ontology).hash).toBe(graph.hash);
    const { hash } = projectDocument({ ...first, claims: first.claims.slice(1) }, ontology);
    expect(hash).not.toBe(graph.hash);
  });

  it('is total: what a claim refers to but the document lacks counts as not stated', () => {
    const claims = [{ ...named('warned'), subject: 'person:nobody', about: ['x'], attributedTo: 'y', via: ['z'] }];
    const { relationships } = projectDocument({ ...first, entities: first.entities.slice(0, 1), claims }, ontology);
    expect(relationships.map(({ type }) => type)).not.toContain('WARNED');
    expect(relationships.filter(({ type }) => type === 'ATTRIBUTED_TO')).toHaveLength(1);
  });
});

describe('splitSentences', () => {
  it('cuts at line breaks and keeps offsets', () => {
    const text = '  One here. Two there!\r\nThree\n\n四です。';
    const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
    expect(sentences).toEqual(['One here.', 'Two there!', 'Three', '四です。']);
    expect(sentenceAt(splitSentences(text), 11)?.index).toBe(1);
    expect(sentenceAt([], 0)).toBeUndefined();
  });
});

describe('mentionsOf', () => {
  const text = 'The North Bay police met police of North Bayside. North Bay slept.';
  const type = ontology.entityType('Agency');
  const agency = (id: string, mentions: string[], more = {}) => ({
    id,
    type,
    name: id,
    aliases: [],
    mentions,
    ...more,
  });
  const found = (...entities: ReturnType<typeof agency>[]) =>
    mentionsOf({ doc: { id: 'd', text }, entities, claims: [] }).map(({ entity, start }) => [entity, start]);

  it('takes the longest surface, whole words only, and none inside another', () => {
    expect(found(agency('bay', ['North Bay']), agency('police', ['North Bay police', 'police']))).toEqual([
      ['police', 4],
      ['police', 25],
      ['bay', 50],
    ]);
  });

  it('takes places as they are given', () => {
    const places = [{ surface: 'North Bay', start: 50, end: 59 }];
    expect(found(agency('bay', ['North Bay'], { places }))).toEqual([['bay', 50]]);
  });
});
