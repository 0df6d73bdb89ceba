import type { Plan, ResultSummary } from 'neo4j-driver';
import { isReadOnlyProcedure, refusedQuery } from '../read-only.ts';

/**
 * Operators that change something, read files or URLs, or administer the server. Some of them run in a READ session:
 * `LOAD CSV` sent data to a URL and read a local file, `SHOW` and `TERMINATE` worked, when tried on 5.26.
 */
const REFUSED =
  /^(LoadCSV|Show|Terminate|Create|Merge|Delete|Detach|Set|Remove|Foreach|Drop|Alter|Grant|Deny|Revoke|Start|Stop|Rename|Administration|TransactionForeach|TransactionApply|LockingMerge|RunQueryAt|Subquery(Foreach)?InTransactions|EmptyResultInTransactions)/i;

/** The name of a called procedure, out of the operator's details (`db.labels() :: (…)`). */
const procedureOf = ({ arguments: details }: Plan): string =>
  /^\s*([\w.`]+)/.exec(String(details['Details'] ?? details['Signature'] ?? ''))?.[1] ?? '';

function checkOperator(plan: Plan): void {
  const operator = plan.operatorType.replace(/@.*$/, '');
  if (REFUSED.test(operator)) throw refusedQuery(`it contains ${operator}`);
  if (operator.startsWith('ProcedureCall') && !isReadOnlyProcedure(procedureOf(plan)))
    throw refusedQuery(`it calls ${procedureOf(plan) || 'a procedure'}`);
  for (const child of plan.children) checkOperator(child);
}

/** Walks the plan of an explained query. @throws ClaimgraphError E_QUERY unless everything in it only reads the graph. */
export function checkPlan({ plan, queryType }: ResultSummary): void {
  if (queryType !== 'r') throw refusedQuery('it writes');
  if (plan === false) throw refusedQuery('the server gave no plan for it');
  checkOperator(plan);
}
