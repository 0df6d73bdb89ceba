import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimDocument } from '../../../src/domain/claim.ts';
import { iriOf } from '../../../src/export/rdf/node.ts';
import { expanded, PREFIXES, TERMS } from '../../../src/export/rdf/vocabulary.ts';
import { correction } from '../../contract/corrections.ts';
import { harbour, openTestStore, quay, type TestStore } from '../../fixtures/viewer/open-store.ts';
import { courier, herald } from '../../query/story.ts';
import { exported, gathered } from '../gathered.ts';
import { expectKept } from './kept.ts';
import { readBack, type Statements } from './statements.ts';

const FORMATS = ['turtle', 'nquads', 'jsonld'] as const;

const HOSTILE = '<a> . <b> "c"@x \\u0041 \\ \'\'\' """ </script>\u0000\u2028\ud800\ufffe\t\n\r😀';

let opened: TestStore;
let readings: ReadonlyMap<string, Statements>;
let read: Statements;

beforeAll(async () => {
  opened = await openTestStore('');
  const entities = courier.entities.map((entity) => (entity.id === 'brack' ? { ...entity, name: HOSTILE } : entity));
  await opened.add(harbour(), quay(), herald, { ...courier, entities });
  const all = FORMATS.map(async (format) => [format, await readBack(format, await exported(opened, format))] as const);
  readings = new Map(await Promise.all(all));
  read = readings.get('turtle')!;
});
afterAll(() => opened?.close());

const iri = (prefix: string, id: string): string => expanded(iriOf(prefix, id));

const claimIri = async (localId: string): Promise<string> => {
  const documents = await gathered(opened.store.documents());
  return iri('claim', documents.flatMap(({ claims }) => claims).find((claim) => claim.localId === localId)!.id);
};

describe('RDF', () => {
  it.each(FORMATS)('as %s keeps every entity, article, claim and edge with its attributes', async (format) => {
    expectKept(readings.get(format)!, await opened.store.graph());
  });

  it('says the same in all three formats', () => {
    for (const { all } of readings.values()) expect(all).toEqual(read.all);
  });

  it('as JSON-LD may stand in a script element of a page', async () => {
    expect(await exported(opened, 'jsonld')).not.toContain('<');
  });

  it('tells who says so, who relayed it and in whose voice, each with their part in it', async () => {
    const claim = read.of(await claimIri('c11'));
    const roles = claim.get(expanded('prov:qualifiedAttribution'))!.map((one) => {
      const attribution = read.of(one);
      const [agent] = attribution.get(expanded('prov:agent'))!;
      return [attribution.get(expanded('prov:hadRole'))![0], read.of(agent!).get(expanded('schema:name'))![0]];
    });
    expect(roles).toEqual([
      ['urn:claimgraph:vocabulary:speaker', 'Ada Holm'],
      ['urn:claimgraph:vocabulary:relay', 'Northern Wire'],
    ]);
    const own = read.of(await claimIri('c1')).get(expanded('prov:wasAttributedTo'));
    expect(own).toEqual([iri('entity', 'organization:the-coastal-post')]);
  });

  it('explains the predicates and labels of the model', () => {
    for (const { name, definition } of opened.ontology.data.predicates)
      expect(read.of(iri('predicates', name)).get(expanded('rdfs:comment'))).toEqual([definition]);
    expect(read.of(iri('labels', 'Attack')).get(expanded('rdfs:subClassOf'))).toContain(iri('labels', 'Event'));
  });

  it('of a subgraph has nothing else', async () => {
    const wanted = (await claimIri('killed')).slice(PREFIXES['claim']!.length);
    const text = await exported(opened, 'turtle', { subgraph: { claims: new Set([wanted]) } });
    const part = await readBack('turtle', text);
    expect([...part.ofType(expanded('schema:Claim')).keys()]).toEqual([iri('claim', wanted)]);
    expect([...part.ofType(expanded('schema:NewsArticle')).keys()]).toEqual([iri('article', 'doc:courier')]);
    expect(text).not.toContain('harbour-letter');
  });

  it('has a vocabulary that is written down, with names that no prefix has', () => {
    const docs = readFileSync(new URL('../../../docs/exports.md', import.meta.url), 'utf8');
    const own = Object.values(TERMS).filter((term) => term.iri.startsWith('cg:'));
    for (const term of own) expect(docs).toContain(`\`${term.iri}\``);
    for (const prefix of Object.keys(PREFIXES)) expect(TERMS).not.toHaveProperty(prefix);
  });
});

describe('RDF of what people corrected', () => {
  it('says who did, and keeps what was merged as alternates', async () => {
    const corrected = await openTestStore('');
    await corrected.add(harbour());
    const from = 'group:red-tide';
    const into = {
      id: 'organization:northern-wire',
      type: opened.ontology.entityType('Organization'),
      name: 'Northern Wire',
    };
    const [{ claims, doc }] = (await gathered(corrected.store.documents())) as [ClaimDocument];
    await corrected.store.correct([
      correction({ kind: 'merge', from, into }),
      correction({ kind: 'confirm', document: doc.id, claim: claims[0]!.id }),
      correction({ kind: 'amend', document: doc.id, claim: claims[1]!.id, to: { polarity: 'negated' } }),
      correction({ kind: 'reject', document: doc.id, claim: claims[2]!.id }),
    ]);
    const again = await readBack('turtle', await exported(corrected, 'turtle'));
    expectKept(again, await corrected.store.graph());
    await corrected.close();
    expect(again.of(iri('entity', into.id)).get(expanded('prov:alternateOf'))).toEqual([iri('entity', from)]);
    expect(again.of(iri('claim', claims[0]!.id)).get(expanded('cg:confirmedBy'))).toHaveLength(1);
    expect(again.of(iri('claim', claims[1]!.id)).get(expanded('cg:projection'))).toEqual(['DID_NOT']);
    expect(again.of(iri('claim', claims[2]!.id)).size).toBe(0);
  });
});

describe('a quote in RDF', () => {
  it('is found in its article by code points, and by what stands around it', async () => {
    const before = 'A 😀 flag 🏴‍☠️ flew. ';
    const text = `${before}Velden warned Orrin. Velden warned Orrin.`;
    const claims = [
      { ...courier.claims[0]!, subject: 'velden', object: 'orrin', about: [], quote: 'Velden warned Orrin' },
    ];
    const alone = await openTestStore('');
    await alone.add({ doc: { id: 'flag', text }, entities: courier.entities, claims });
    const selectors = await readBack('jsonld', await exported(alone, 'jsonld'));
    await alone.close();
    const [position] = [...selectors.ofType(expanded('oa:TextPositionSelector')).values()];
    const [start, end] = ['oa:start', 'oa:end'].map((property) => Number(position!.get(expanded(property))![0]));
    expect([...text].slice(start, end).join('')).toBe('Velden warned Orrin');
    expect(start).toBe([...before].length);
    const [quote] = [...selectors.ofType(expanded('oa:TextQuoteSelector')).values()];
    expect(quote!.get(expanded('oa:prefix'))).toEqual([before]);
    expect(quote!.get(expanded('oa:suffix'))).toEqual(['. Velden warned Orrin.']);
  });
});
