import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimDocument } from '../../src/domain/claim.ts';
import type { Correction } from '../../src/domain/correction.ts';
import type { GraphElement, GraphNode, GraphRelationship } from '../../src/domain/graph.ts';
import { hashOfElements } from '../../src/export/graph-hash.ts';
import { correctionsWithin, documentsWithin, elementsWithin } from '../../src/export/subgraph.ts';
import { openTestStore, type TestStore } from '../fixtures/viewer/open-store.ts';
import { courier, herald } from '../query/story.ts';
import { gathered } from './gathered.ts';

let opened: TestStore;
let documents: readonly ClaimDocument[];

beforeAll(async () => {
  opened = await openTestStore('');
  await opened.add(courier, herald);
  documents = await gathered(opened.store.documents());
});
afterAll(() => opened?.close());

const claimIds = (docId: string, ...local: string[]): Set<string> => {
  const { claims } = documents.find(({ doc }) => doc.id === docId)!;
  return new Set(claims.filter(({ localId }) => local.length === 0 || local.includes(localId!)).map(({ id }) => id));
};

async function within(claims: ReadonlySet<string>) {
  const nodes: GraphNode[] = [];
  const relationships: GraphRelationship[] = [];
  for await (const element of elementsWithin(() => opened.store.elements(), { claims }))
    if ('node' in element) nodes.push(element.node);
    else relationships.push(element.relationship);
  const labelled = (label: string): string[] =>
    nodes
      .filter(({ labels }) => labels.includes(label))
      .map(({ properties }) => String(properties['name'] ?? properties['id']));
  return { nodes, relationships, labelled };
}

const ended = (nodes: readonly GraphNode[], relationships: readonly GraphRelationship[]): boolean => {
  const known = new Set(nodes.map(({ id }) => id));
  return relationships.every(({ from, to }) => known.has(from) && known.has(to));
};

describe('the elements of a subgraph', () => {
  it('are the claims, their article, sentences, parties, topics and speakers, and what ties them together', async () => {
    const claims = claimIds('doc:courier', 'warned', 'watched');
    const { nodes, relationships, labelled } = await within(claims);
    expect(new Set(labelled('Claim'))).toEqual(claims);
    expect(labelled('Article')).toEqual(['doc:courier']);
    expect(labelled('Sentence')).toHaveLength(2);
    expect(labelled('Entity').sort()).toEqual([
      'Ana Ruiz',
      'Orrish inspectors',
      'Tomas Brack',
      'Velden',
      'Velden Courier',
    ]);
    expect(ended(nodes, relationships)).toBe(true);
    const projected = relationships.filter(({ properties }) => properties['claimId'] !== undefined);
    expect(projected.map(({ type }) => type).sort()).toEqual(['MIGHT', 'WARNED']);
  });

  it('hold nothing of another article, although it names the same people', async () => {
    const { nodes, relationships, labelled } = await within(claimIds('doc:herald'));
    expect(labelled('Article')).toEqual(['doc:herald']);
    expect(labelled('Entity')).not.toContain('Velden Courier');
    expect(labelled('Entity')).not.toContain('Ana Ruiz');
    const said = JSON.stringify([nodes, relationships]);
    expect(said).toContain('Velden speaks');
    for (const secret of ['doc:courier', 'harbour fire', 'Dock police', 'WARNED twice'])
      expect(said).not.toContain(secret);
  });

  it('leave out what ties a claim to one that is not chosen', async () => {
    const alone = await within(claimIds('doc:courier', 'silence'));
    expect(alone.relationships.map(({ type }) => type)).not.toContain('REFERS_TO');
    const both = await within(claimIds('doc:courier', 'silence', 'warned'));
    expect(both.relationships.map(({ type }) => type)).toContain('REFERS_TO');
  });

  it('are also entities that were chosen although no claim names them', async () => {
    const subgraph = {
      claims: claimIds('doc:courier', 'help'),
      entities: new Set(['person:ana-ruiz', 'person:nobody']),
    };
    const elements = await gathered(elementsWithin(() => opened.store.elements(), subgraph));
    const nodes = elements.flatMap((element) => ('node' in element ? element.node : []));
    const relationships = elements.flatMap((element) => ('relationship' in element ? element.relationship : []));
    const entities = nodes.filter(({ labels }) => labels.includes('Entity')).map(({ id }) => id);
    expect(entities.sort()).toEqual([
      'nation:orrin',
      'nation:velden',
      'organization:velden-courier',
      'person:ana-ruiz',
    ]);
    expect(ended(nodes, relationships)).toBe(true);
    const [document] = await gathered(documentsWithin(opened.store.documents(), subgraph));
    expect(document!.entities.map(({ id }) => id).sort()).toEqual(['nation:orrin', 'nation:velden', 'person:ana-ruiz']);
  });

  it('of claims that are not there are none', async () => {
    expect((await within(new Set(['0'.repeat(32)]))).nodes).toEqual([]);
  });

  it('of all claims are the whole store but for sentences and people that no claim names', async () => {
    const all = new Set([...claimIds('doc:courier'), ...claimIds('doc:herald')]);
    const { relationships } = await within(all);
    const whole = await gathered(opened.store.elements());
    const projected = (elements: readonly GraphElement[]): number =>
      elements.filter((one) => 'relationship' in one && one.relationship.properties['claimId'] !== undefined).length;
    expect(relationships.filter(({ properties }) => properties['claimId'] !== undefined)).toHaveLength(
      projected(whole),
    );
  });
});

describe('the documents of a subgraph', () => {
  it('can be imported, and give the graph of their claims again', async () => {
    const claims = claimIds('doc:courier', 'warned', 'silence');
    const cut = await gathered(documentsWithin(opened.store.documents(), { claims }));
    expect(cut.map(({ doc }) => doc.id)).toEqual(['doc:courier']);
    expect(cut[0]!.entities.map(({ name }) => name).sort()).toEqual(['Orrish inspectors', 'Tomas Brack', 'Velden']);
    const other = await openTestStore('');
    try {
      await other.add(...cut);
      const again = elementsWithin(() => other.store.elements(), { claims });
      const before = elementsWithin(() => opened.store.elements(), { claims });
      expect(await hashOfElements(again)).toBe(await hashOfElements(before));
    } finally {
      await other.close();
    }
  });

  it('name no claim that is not among them', async () => {
    const [cut] = await gathered(
      documentsWithin(opened.store.documents(), { claims: claimIds('doc:courier', 'silence') }),
    );
    expect(cut!.claims.map(({ refs }) => refs)).toEqual([[]]);
  });
});

describe('the corrections of a subgraph', () => {
  const made = { author: 'ada', time: '2031-06-01T00:00:00.000Z' };
  const [brack, velden, ruiz] = ['person:tomas-brack', 'nation:velden', 'person:ana-ruiz'];
  const person = (id: string) => ({ id, type: 'Person' as never, name: id });

  it('are those of its claims and entities, and of what these are merged into', async () => {
    const claims = claimIds('doc:herald');
    const [claim] = claims;
    const [foreign] = claimIds('doc:courier', 'warned');
    const corrections: readonly Correction[] = [
      { id: '1', kind: 'merge', from: brack, into: person('person:b'), ...made },
      { id: '2', kind: 'rename', entity: 'person:b', name: 'B', ...made },
      { id: '3', kind: 'rename', entity: ruiz, name: 'R', ...made },
      { id: '4', kind: 'confirm', document: 'doc:herald', claim: claim!, ...made },
      { id: '5', kind: 'reject', document: 'doc:courier', claim: foreign!, ...made },
      { id: '6', kind: 'split', document: 'doc:courier', entity: velden, ...made },
      { id: '7', kind: 'split', document: 'doc:herald', entity: velden, ...made },
    ];
    const cut = documentsWithin(opened.store.documents(), { claims });
    const kept = await gathered(correctionsWithin(corrections, cut));
    expect(kept.map(({ id }) => id)).toEqual(['1', '2', '4', '7']);
  });
});
