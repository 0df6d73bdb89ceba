import { isReadOnlyProcedure, refusedQuery } from '../read-only.ts';

/** Looks at the engine's plan of a query, one operator a line. @throws ClaimgraphError E_QUERY for what may not be run */
export type PlanCheck = (plan: string) => void;

/** Operators of the engine's plan that only read the graph; `CallProcedure` is looked into. */
const READING = new Set(
  (
    'Aggregate Apply CallProcedure Discriminant Distinct Empty Expand Filter Join LeftJoin Limit NodeScan Project ' +
    'Return ShortestPath Skip Sort Union Unwind'
  ).split(' '),
);

/** Operators inside an expression, where the engine prints them as it holds them: `ExistsSubquery(Filter(FilterOp { …`. */
const NESTED = /\b(\w+)\((\w+)Op \{/g;

const TEXT = /"(?:\\.|[^"\\])*"/g;

function checkOperator(name: string): void {
  if (!READING.has(name)) throw refusedQuery(`it contains ${name || 'something unknown'}`);
}

/** Walks a plan. An operator that is not known to read is refused, so a new one of the engine's is too. @throws E_QUERY */
export function checkPlan(plan: string): void {
  for (const line of plan.split('\n').filter((text) => text.trim() !== '')) {
    const operator = line.trimStart();
    checkOperator(/^\w*/.exec(operator)![0]);
    for (const [, name] of operator.replace(TEXT, '').matchAll(NESTED)) checkOperator(name!);
    const procedure = /^CallProcedure \(([^)\s]*)/.exec(operator)?.[1];
    if (procedure !== undefined && !isReadOnlyProcedure(procedure)) throw refusedQuery(`it calls ${procedure}`);
  }
}
