import type { Plan, ResultSummary } from 'neo4j-driver';
import { isReadOnlyProcedure, refusedQuery } from '../read-only.ts';

/** Looks at what EXPLAIN says of a query. @throws ClaimgraphError E_QUERY for what may not be run */
export type PlanCheck = (summary: ResultSummary) => void;

/**
 * Operators that only read the graph, without what stands in brackets ("Expand(All)"): those of "Operators at a glance"
 * in Neo4j's Cypher manual for 5 and 2025 that are no updates, no schema or administration commands, no `LOAD CSV` and open no
 * transactions. Some of the others run in a READ session: `LOAD CSV` sent data to a URL and read a local file, `SHOW` and
 * `TERMINATE` worked, when tried on 5.26.
 */
const READING = new Set(
  `AllNodesScan Argument DirectedAllRelationshipsScan DirectedRelationshipByElementIdSeek DirectedRelationshipByIdSeek
   DirectedRelationshipIndexContainsScan DirectedRelationshipIndexEndsWithScan DirectedRelationshipIndexScan
   DirectedRelationshipIndexSeek DirectedRelationshipIndexSeekByRange DirectedRelationshipTypeScan
   DirectedRelationshipUniqueIndexSeek DirectedRelationshipUniqueIndexSeekByRange
   UndirectedRelationshipUniqueIndexSeek UndirectedRelationshipUniqueIndexSeekByRange
   DynamicLabelNodeLookup DynamicDirectedRelationshipTypeLookup DynamicUndirectedRelationshipTypeLookup
   DirectedUnionRelationshipTypesScan UndirectedAllRelationshipsScan UndirectedRelationshipByElementIdSeek
   UndirectedRelationshipByIdSeek UndirectedRelationshipIndexContainsScan UndirectedRelationshipIndexEndsWithScan
   UndirectedRelationshipIndexScan UndirectedRelationshipIndexSeek UndirectedRelationshipIndexSeekByRange
   UndirectedRelationshipTypeScan UndirectedUnionRelationshipTypesScan UnionRelationshipTypesScan
   NodeByElementIdSeek NodeByIdSeek NodeByLabelScan NodeCountFromCountStore RelationshipCountFromCountStore
   NodeIndexContainsScan NodeIndexEndsWithScan NodeIndexScan NodeIndexSeek NodeIndexSeekByRange MultiNodeIndexSeek
   NodeUniqueIndexSeek NodeUniqueIndexSeekByRange
   UnionNodeByLabelsScan IntersectionNodeByLabelsScan SubtractionNodeByLabelsScan
   Expand OptionalExpand VarLengthExpand PruningVarLengthExpand BFSPruningVarLengthExpand ShortestPath
   StatefulShortestPath PathPropagatingBFS Repeat BidirectionalRepeat RepeatOptions NullifyMetadata ProjectEndpoints
   Aggregation EagerAggregation OrderedAggregation Distinct OrderedDistinct Sort PartialSort Top Top1WithTies PartialTop
   Limit ExhaustiveLimit Skip Filter CacheProperties RemoteBatchProperties Projection ProduceResults Optional Eager Unwind
   Union OrderedUnion EmptyRow EmptyResult ProcedureCall
   ArgumentTracker Anti Apply SemiApply AntiSemiApply LetSemiApply LetAntiSemiApply SelectOrSemiApply SelectOrAntiSemiApply
   LetSelectOrSemiApply LetSelectOrAntiSemiApply RollUpApply ConditionalApply AntiConditionalApply
   CartesianProduct NodeHashJoin ValueHashJoin NodeLeftOuterHashJoin NodeRightOuterHashJoin LeftOuterHashJoin
   RightOuterHashJoin AssertSameNode AssertSameRelationship TriadicSelection TriadicBuild TriadicFilter`.split(/\s+/),
);

/** The name of an operator without its database, its details in brackets and the word for being run in parts. */
const nameOf = ({ operatorType }: Plan): string =>
  operatorType
    .replace(/@.*$/, '')
    .replace(/\(.*$/, '')
    .replace(/^Partitioned/, '');

/** The name of a called procedure, out of the operator's details (`db.labels() :: (…)`). */
const procedureOf = ({ arguments: details }: Plan): string =>
  /^\s*([\w.`]+)/.exec(String(details['Details'] ?? details['Signature'] ?? ''))?.[1] ?? '';

function checkOperator(plan: Plan): void {
  const name = nameOf(plan);
  if (!READING.has(name)) throw refusedQuery(`it contains ${name}`);
  if (name === 'ProcedureCall' && !isReadOnlyProcedure(procedureOf(plan)))
    throw refusedQuery(`it calls ${procedureOf(plan) || 'a procedure'}`);
  for (const child of plan.children) checkOperator(child);
}

/**
 * Walks the plan of an explained query; an operator that is not known to read is refused.
 * @throws ClaimgraphError E_QUERY unless everything in it only reads the graph
 */
export function checkPlan({ plan, queryType }: ResultSummary): void {
  if (queryType !== 'r') throw refusedQuery('it writes');
  if (plan === false) throw refusedQuery('the server gave no plan for it');
  checkOperator(plan);
}
