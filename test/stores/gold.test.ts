import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assetPath } from '../../src/assets.ts';
import { graphHash } from '../../src/export/graph-hash.ts';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { ask } from '../../src/query/ask.ts';
import { findQuestion, loadQuestions } from '../../src/query/library.ts';
import { normalizeDocument } from '../../src/resolve/normalize.ts';
import { ontology, project } from '../contract/documents.ts';
import { openBoth } from './both.ts';
import { asSet, competency, missing, readSeed } from './competency.ts';

/** What must hold of any graph: each query finds what breaks the rule. */
const invariants = {
  'no edge without its claim': `
    MATCH ()-[r]->() WHERE r.claimId IS NOT NULL AND NOT EXISTS { MATCH (c:Claim) WHERE c.id = r.claimId }
    RETURN r.claimId AS broken`,
  'one edge for each claim with both ends': `
    MATCH (s)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o)
    OPTIONAL MATCH (s)-[r]->(o) WHERE r.claimId = c.id
    WITH c, count(r) AS edges WHERE edges <> 1
    RETURN c.id AS broken`,
  'an edge agrees with its claim': `
    MATCH (a)-[r]->(b) WHERE r.claimId IS NOT NULL
    MATCH (c:Claim {id: r.claimId}) MATCH (c)-[:SUBJECT]->(s) MATCH (c)-[:OBJECT]->(o)
    WITH a, r, b, c, s, o,
      CASE WHEN c.polarity = 'negated' THEN 'DID_NOT'
        WHEN c.modality IN ['asserted', 'reported'] THEN c.predicate ELSE 'MIGHT' END AS type
    WHERE type(r) <> type OR a.id <> s.id OR b.id <> o.id OR r.predicate <> c.predicate OR r.quote <> c.quote
      OR r.polarity <> c.polarity OR r.modality <> c.modality OR r.docId <> c.docId
      OR coalesce(r.timeStart, '') <> coalesce(c.timeStart, '') OR coalesce(r.timeEnd, '') <> coalesce(c.timeEnd, '')
    RETURN c.id AS broken`,
  'a claim has a sentence, a source and an argument': `
    MATCH (c:Claim)
    WHERE NOT EXISTS { MATCH (c)-[:STATED_IN]->(:Sentence) } OR NOT EXISTS { MATCH (c)-[:ATTRIBUTED_TO]->(:Source) }
      OR NOT EXISTS { MATCH (c)-[:SUBJECT|OBJECT]->(:Entity) }
    RETURN c.id AS broken`,
  'a quote begins in its sentence and stands in the article': `
    MATCH (c:Claim)-[:STATED_IN]->(s:Sentence)<-[:HAS_SENTENCE]-(a:Article)
    WHERE c.quoteStart < s.start OR c.quoteStart >= s.end OR NOT a.text CONTAINS c.quote
      OR NOT (c.quote STARTS WITH s.text OR s.text CONTAINS c.quote OR c.quoteEnd > s.end)
    RETURN c.id AS broken`,
};

describe.skipIf(missing)('the annotated seed document', () => {
  const root = mkdtempSync(join(tmpdir(), 'claimgraph-gold-'));
  let stores: readonly [GraphStore, GraphStore];

  beforeAll(async () => {
    const document = normalizeDocument(readSeed(), ontology);
    stores = await openBoth(root);
    for (const store of stores) await store.apply([{ document, graph: project(document) }]);
  });

  afterAll(async () => {
    for (const store of stores) await store.close();
    rmSync(root, { recursive: true, force: true });
  });

  it.each(competency.map(({ id, question, cypher, answer }) => [id, question, cypher, answer] as const))(
    '%s %s',
    async (_id, _question, cypher, answer) => {
      for (const store of stores) expect(asSet((await store.run(cypher)).rows), store.kind).toEqual(asSet(answer));
    },
  );

  it.each(Object.entries(invariants))('%s', async (_rule, cypher) => {
    for (const store of stores) expect((await store.run(cypher)).rows, store.kind).toEqual([]);
  });

  it('tells how long before the attack the missed warnings came, the same on both stores', async () => {
    const question = findQuestion(loadQuestions(assetPath('cypher/questions')), 'missed_warnings');
    for (const store of stores) {
      const { rows } = await ask(store, question);
      expect(rows.map(({ warnerOf, warnedOf, leadTime }) => [warnerOf, warnedOf, leadTime])).toEqual([
        ['Turkey', 'France', 'about 11 months'],
        ['Turkey', 'France', 'about 5 months'],
      ]);
    }
  });

  it('is one graph on both stores, however often it is applied', async () => {
    const document = normalizeDocument(readSeed(), ontology);
    const hashes = await Promise.all(stores.map(async (store) => graphHash(await store.graph())));
    expect(hashes[0]).toBe(hashes[1]);
    for (const store of stores) {
      const report = await store.apply([{ document, graph: project(document) }]);
      expect(report).toMatchObject({ added: 0, replaced: 0, unchanged: 1 });
      expect(graphHash(await store.graph())).toBe(hashes[0]);
    }
  });
});
