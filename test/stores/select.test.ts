import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimgraphError } from '../../src/domain/errors.ts';
import { parseSelection } from '../../src/domain/parse-selection.ts';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { ask } from '../../src/query/ask.ts';
import { findQuestion } from '../../src/query/library.ts';
import { select } from '../../src/query/select.ts';
import { normalizeDocument } from '../../src/resolve/normalize.ts';
import { ontology, project } from '../contract/documents.ts';
import { harbour } from '../fixtures/viewer/open-store.ts';
import { claim, courier, entity, herald } from '../query/story.ts';
import { questions } from './answers.ts';
import { openBoth } from './both.ts';

/** No publisher, no title, and claims that state as little as claims may. */
const leaflet = {
  doc: { id: 'doc:leaflet', text: 'Kim warned Kim. Somebody was warned. Fires broke out, an aide said. Kim slept.' },
  entities: [
    entity('kim', 'Person', 'Kim'),
    entity('aide', 'Person', 'an aide', { generic: true }),
    entity('fires', 'Person', "'}) DETACH DELETE n //", { mentions: ['Fires'] }),
    entity('lone', 'Person', 'Zoë Lone', { aliases: ['Z. Lone'], mentions: ['Somebody'] }),
  ],
  claims: [
    claim('itself', 'kim', 'WARNED', 'kim', 'Kim warned Kim', { confidence: 0.3 }),
    claim('nobody', null, 'WARNED', null, 'Somebody was warned', { time: { text: 'later', start: null, end: null } }),
    claim('fires', null, 'DAMAGED', 'fires', 'Fires broke out', {
      attributedTo: 'aide',
      via: ['kim'],
      modality: 'reported',
      time: { text: 'until 2031', start: null, end: '2031-01-01' },
    }),
    claim('slept', 'kim', 'KNEW', null, 'Kim slept', {
      modality: 'future',
      time: { text: 'from 2032 on', start: '2032-01-01', end: null },
    }),
  ],
};

const root = mkdtempSync(join(tmpdir(), 'claimgraph-select-'));
let stores: readonly GraphStore[] = [];
/** Claims by id: the article's first letter and the id that the claim came with. */
const names = new Map<string, string>();

beforeAll(async () => {
  stores = await openBoth(root);
  const documents = [courier, herald, harbour(), leaflet].map((input) => normalizeDocument(input, ontology));
  for (const store of stores) await store.apply(documents.map((document) => ({ document, graph: project(document) })));
  for (const { doc, claims } of documents)
    for (const { id, localId } of claims) names.set(id, `${doc.id.replace('doc:', '').slice(0, 3)}.${localId}`);
});

afterAll(async () => {
  for (const store of stores) await store.close();
  rmSync(root, { recursive: true, force: true });
});

const asking = (store: GraphStore) => (name: string, parameters: Readonly<Record<string, string | number | boolean>>) =>
  ask(store, findQuestion(questions, name), parameters);

/** What a selection means, the same on both stores. */
async function selected(text: string) {
  const results = [];
  for (const store of stores) {
    const { claims, entities = new Set() } = await select(store, parseSelection(text), asking(store));
    results.push({ claims: [...claims].map((id) => names.get(id)!).sort(), entities: [...entities].sort() });
  }
  expect(results[0]).toEqual(results[1]);
  return results[0]!;
}

const claimsIn = async (text: string): Promise<readonly string[]> => (await selected(text)).claims;

/** Why a selection cannot be made, the same on both stores. */
async function refusal(text: string): Promise<Pick<ClaimgraphError, 'code' | 'message' | 'hint'>> {
  const refused = [];
  for (const store of stores) {
    const error = await select(store, parseSelection(text), asking(store)).then(
      () => null,
      (reason: ClaimgraphError) => reason,
    );
    refused.push({ code: error?.code, message: error?.message, hint: error?.hint });
  }
  expect(refused[0]).toEqual(refused[1]);
  return refused[0] as ClaimgraphError;
}

describe('the claims that a selection means', () => {
  it.each([
    // What is on the claim.
    ['predicate:known,KNEW', 'her.k lea.slept'],
    ['certainty:stated predicate:KNEW,DENIED', 'cou.denied har.c12 her.k'],
    ['certainty:attributed', 'har.c11 har.c16 her.a lea.fires'],
    ['certainty:might', 'cou.watched har.c14 har.c15 har.c5 her.g lea.slept'],
    ['certainty:did-not', 'cou.silence har.c3'],
    ['-certainty:holds', 'cou.silence cou.watched har.c14 har.c15 har.c3 har.c5 her.g lea.slept'],
    ['polarity:negated', 'cou.silence har.c3'],
    ['modality:future,reported -polarity:negated', 'har.c11 har.c15 har.c16 her.a lea.fires lea.slept'],
    ['-confidence:0.7', 'har.c18 lea.itself'],
    ['since:2031-05', 'cou.killed cou.nightly lea.slept'],
    ['until:2021-06', 'har.c1 lea.fires'],
    ['since:2021-06 until:2021-08', 'har.c2 lea.fires'],
    ['since:2021-06,undated until:2021-08,undated predicate:WARNED', 'har.c2 her.w lea.itself lea.nobody'],
    ['since:2021-08-31 until:2021-08-31 predicate:WARNED', 'har.c2'],
    ['until:2021-05-01 predicate:WARNED', 'har.c1'],
    ['since:2021-09-01 until:2021-04-30 predicate:WARNED', ''],
    ['dated:no predicate:WARNED', 'her.w lea.itself lea.nobody'],
    // Who it names.
    ['party:Kim', 'lea.itself lea.slept'],
    ['subject:"dock police"', 'cou.aside cou.released cou.stopped'],
    ['object:Velden', 'cou.accused cou.asked cou.warned her.w'],
    ['about:Lindhaven', 'har.c8 har.c9'],
    ['type:Place', 'har.c15 har.c19'],
    ['subject:"\'}) DETACH DELETE n //",Kim -party:Velden', 'lea.itself lea.slept'],
    // Who says so.
    ['voice:unnamed', 'har.c16 her.a lea.fires'],
    ['voice:named', 'cou.watched har.c11 har.c14 har.c15 har.c5'],
    ['source:"velden courier" predicate:WARNED', 'cou.nightly cou.warned'],
    ['source:doc:leaflet,"Velden speaks" predicate:WARNED', 'her.w lea.itself lea.nobody'],
    ['speaker:"Ada Holm"', 'har.c11'],
    ['says:"Northern Wire"', 'har.c11'],
    ['says:Kim', 'lea.fires'],
    ['document:"velden SPEAKS"', 'her.a her.g her.k her.w'],
    ['document:https://www.herald.example/velden,doc:leaflet predicate:KNEW', 'her.k lea.slept'],
    // Around somebody, and between two.
    ['entity:Kim hops:0', 'lea.itself lea.slept'],
    ['entity:"T. BRACK"', 'cou.did cou.released cou.stopped cou.watched her.g her.k her.w'],
    ['entity:"Tomas Brack" hops:2 predicate:WARNED', 'cou.nightly cou.warned her.w'],
    ['entity:"Tomas Brack" entity:"Velden harbour fire"', 'cou.did'],
    ['-entity:Velden hops:9 document:doc:courier', ''],
    ['-entity:Kim document:doc:leaflet', 'lea.fires lea.nobody'],
    ['path:Orrin to:"velden harbour fire"', 'cou.did cou.help her.k'],
    ['path:"night watch" to:"nine people" predicate:KILLED,IGNORED', 'cou.aside cou.killed'],
    // What answers name.
    ['cypher:"MATCH (a)-[r:WARNED]->(b) RETURN r" -source:"Velden Courier"', 'har.c1 har.c2 lea.itself'],
    ['cypher:"MATCH p = (:Person)-[:CARRIED_OUT]->() RETURN [p] AS all"', 'cou.did har.c8'],
    ['cypher:"MATCH (c:Claim {predicate: $p}) RETURN c" param:p=KNEW', 'her.k lea.slept'],
    ['cypher:"MATCH (c:Claim {count: $n}) RETURN c.id" param:n=9', 'cou.killed'],
    ['cypher:"MATCH (a:Article) WHERE a.publisher IS NULL RETURN a" predicate:KNEW', 'her.k lea.slept'],
  ])('%s', async (text, expected) => {
    if (expected === '') expect((await refusal(text)).code).toBe('E_NOT_FOUND');
    else expect((await claimsIn(text)).join(' ')).toBe(expected);
  });

  it('are all of them for everything', async () => {
    expect(await claimsIn('*')).toEqual([...names.values()].sort());
  });
});

describe('an entity that no claim of a selection names', () => {
  it('belongs to it where it was chosen', async () => {
    expect(await selected('entity:"z. lone"')).toEqual({ claims: [], entities: ['person:zoe-lone'] });
    expect((await selected('entity:Kim,"Zoë Lone" hops:0')).entities).toEqual(['person:kim', 'person:zoe-lone']);
  });

  it('is tied to the others by the claims among them, where Cypher returns entities alone', async () => {
    const ids = '[\\"person:tomas-brack\\", \\"nation:velden\\", \\"person:zoe-lone\\"]';
    expect(await selected(`cypher:"MATCH (e:Entity) WHERE e.id IN ${ids} RETURN e"`)).toEqual({
      claims: ['cou.watched', 'her.g', 'her.k', 'her.w'],
      entities: ['nation:velden', 'person:tomas-brack', 'person:zoe-lone'],
    });
  });
});

describe('a selection that cannot be made', () => {
  it.each([
    [
      'predicate:WARNED since:2050',
      'E_NOT_FOUND',
      'nothing is left by the selection: of 42 claims, 7 fit predicate:WARNED, 1 fits since:2050',
      'Without since:2050, 7 would be left.',
    ],
    ['predicate:FLEW type:Ghost', 'E_NOT_FOUND', '0 fit predicate:FLEW, 0 fit type:Ghost', 'Leave clauses out'],
    ['entity:Orrin entity:Kim', 'E_NOT_FOUND', 'fit entity:Orrin', 'would be left'],
    ['entity:"Zoe Lone"', 'E_NOT_FOUND', 'there is no entity "Zoe Lone"', 'Did you mean "Zoë Lone"?'],
    ['-party:Nobody', 'E_NOT_FOUND', 'there is no entity "Nobody"', 'Name it in full.'],
    ['-source:Coastal', 'E_NOT_FOUND', 'there is no source "Coastal"', 'Did you mean "The Coastal Post"?'],
    ['document:Elsewhere', 'E_NOT_FOUND', 'there is no article "Elsewhere"', 'Name it in full.'],
    ['question:who_warned', 'E_NOT_FOUND', 'there is no question "who_warned"', 'who_warned_whom'],
    ['question:who_warned_whom param:who=x', 'E_USAGE', 'no parameter "who"', 'It takes name'],
    ['cypher:"RETURN 1 AS n"', 'E_USAGE', 'names no claim, entity or article', 'Return claims'],
  ])('%s', async (text, code, message, hint) => {
    const refused = await refusal(text);
    expect(refused.code).toBe(code);
    expect(refused.message).toContain(message);
    expect(refused.hint).toContain(hint);
  });

  it.each(['cypher:"MATCH (c:Claim) DETACH DELETE c"', 'cypher:"LOAD CSV FROM \'file:///etc/passwd\' AS l RETURN l"'])(
    'writes and reads nothing else: %s',
    async (text) => {
      for (const store of stores)
        await expect(select(store, parseSelection(text), asking(store))).rejects.toMatchObject({ code: 'E_QUERY' });
      expect(await claimsIn('predicate:KNEW')).toHaveLength(2);
    },
  );

  it('has Cypher with more rows than it may', async () => {
    const [clause] = parseSelection('cypher:"MATCH (c:Claim) RETURN c.id"');
    for (const store of stores)
      await expect(select(store, [clause!], asking(store), { maxRows: 10 })).rejects.toMatchObject({
        code: 'E_QUERY',
        message: 'the Cypher of the selection has more than 10 rows',
      });
  });
});
