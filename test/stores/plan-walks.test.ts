import neo4j, { type ResultSummary } from 'neo4j-driver';
import { describe, expect, inject, it } from 'vitest';
import { checkPlan as checkEmbedded } from '../../src/store/embedded/plan.ts';
import { checkPlan as checkNeo4j } from '../../src/store/neo4j/plan.ts';
import { openStore } from '../../src/store/open.ts';
import { ontology, project } from '../contract/documents.ts';

/** A plan whose innermost operator is of a type, as the driver gives it. */
const summary = (operatorType: string, details: Readonly<Record<string, string>> = {}) => {
  const inner = { operatorType, arguments: details, children: [], identifiers: [] };
  const plan = { operatorType: 'ProduceResults@neo4j', arguments: {}, children: [inner], identifiers: [] };
  return { queryType: 'r', plan } as unknown as ResultSummary;
};

describe('the walk of a plan of Neo4j', () => {
  // The manual's operators that update, administer, read files or open transactions, and one of no version.
  it.each(
    `Create CreateIndex CreateConstraint Delete DetachDelete DoNothingIfExists(INDEX) DropConstraint DropIndex Foreach
     LoadCSV LockingMerge LockNodes Merge MergeInto MergeUniqueNode RemoveLabels SetLabels SetNodePropertiesFromMap
     SetProperty SetProperties SetDynamicProperty SetRelationshipPropertiesFromMap ShowConstraints ShowFunctions
     ShowIndexes ShowProcedures ShowSettings ShowTransactions SubqueryForeach TerminateTransactions TransactionApply
     TransactionForeach AssertingMultiNodeIndexSeek RunQueryAt AdministrationCommand SomethingNew`.split(/\s+/),
  )('refuses %s and names it', (operator) => {
    const name = operator.replace(/\(.*/, '');
    for (const form of [operator, `${operator}@neo4j`, `Partitioned${operator}`])
      expect(() => checkNeo4j(summary(form))).toThrow(`the query was not run: it contains ${name}`);
  });

  it.each(['Expand(All)@neo4j', 'VarLengthExpand(Pruning,BFS,All)', 'PartitionedUnwind', 'NullifyMetadata', 'Anti'])(
    'lets %s through',
    (operator) => expect(() => checkNeo4j(summary(operator))).not.toThrow(),
  );

  it('refuses procedures but the few that read, and those it cannot name', () => {
    expect(() => checkNeo4j(summary('ProcedureCall', { Details: 'db.labels() :: (label :: STRING)' }))).not.toThrow();
    for (const [details, named] of [
      [{ Details: 'apoc.load.json($x) :: (value :: MAP)' }, 'apoc.load.json'],
      [{ Details: '`db.labels`.evil() :: (x :: MAP)' }, '`db.labels`.evil'],
      [{}, 'a procedure'],
    ] as const)
      expect(() => checkNeo4j(summary('ProcedureCall', details))).toThrow(`it calls ${named}`);
  });

  it('refuses what the server calls a write, and what it gave no plan for', () => {
    expect(() => checkNeo4j({ ...summary('AllNodesScan'), queryType: 'rw' } as ResultSummary)).toThrow('it writes');
    expect(() => checkNeo4j({ queryType: 'r', plan: false } as ResultSummary)).toThrow('no plan');
  });
});

describe('the walk of a plan of the embedded engine', () => {
  it.each([
    ['Return (n)\n  LoadCsv (x AS row)', 'LoadCsv'],
    ['Return (n)\n  Apply\n    NodeScan (n:*)\n    SetProperty (n.x)', 'SetProperty'],
    ['Return (1)\n  SomethingNew', 'SomethingNew'],
    [
      'Return (n)\n  Filter (ExistsSubquery(CreateNode(CreateNodeOp { variable: "m" })))\n    NodeScan (n:*)',
      'CreateNode',
    ],
    ['Return (n)\n  ?', 'something unknown'],
  ])('refuses %j', (plan, named) => {
    expect(() => checkEmbedded(plan)).toThrow(`the query was not run: it contains ${named}`);
  });

  it('takes what stands in a text for text', () => {
    expect(() =>
      checkEmbedded('Return (n)\n  Filter (n.x Eq "Create(CreateOp { \\" ")\n    NodeScan (n:*)'),
    ).not.toThrow();
  });
});

it('a unique index on a relationship, made by who runs the server, is read through', async () => {
  const { uri, user, password } = inject('neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const store = await openStore(uri, { ontology, project, credentials: { username: user, password } });
  await driver.executeQuery('CREATE CONSTRAINT own_key FOR ()-[r:OWN_KIND]-() REQUIRE r.own IS UNIQUE');
  try {
    for (const condition of ['r.own = 1', 'r.own > 1', "r.own STARTS WITH 'a'"])
      for (const pattern of ['()-[r:OWN_KIND]->()', '()-[r:OWN_KIND]-()'])
        expect((await store.run(`MATCH ${pattern} WHERE ${condition} RETURN r`)).rows).toEqual([]);
  } finally {
    await driver.executeQuery('DROP CONSTRAINT own_key');
    await driver.close();
    await store.close();
  }
});
