import { type Clause, HOPS, type PathClause, type SelectionParameter } from './selection.ts';
import { only, unreadable, type Word, type WrittenClause } from './selection-scanner.ts';

/** What is written behind a clause and belongs to it. */
interface Modifier {
  readonly after: readonly Clause['kind'][];
  readonly example: string;
  /** The clause with it; undefined where it has it already. */
  readonly applied: (clause: Clause, written: WrittenClause) => Clause | undefined;
}

function hops(clause: Clause, written: WrittenClause): Clause | undefined {
  const { text, at } = only(written);
  if (!/^\d$/.test(text))
    throw unreadable(at, `hops cannot be ${JSON.stringify(text)}`, `Give a whole number from 0 to ${HOPS.most}.`);
  return 'hops' in clause ? undefined : ({ ...clause, hops: Number(text) } as Clause);
}

function to(clause: Clause, written: WrittenClause): Clause | undefined {
  const path: object = { ...clause, to: only(written).text };
  return 'to' in clause ? undefined : (path as PathClause);
}

/** A number, or true or false, where it reads as one and is not in quotes; else text. */
function parameterValue({ text, quoted }: Word): SelectionParameter {
  if (!quoted && /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(text)) return Number(text);
  return !quoted && (text === 'true' || text === 'false') ? text === 'true' : text;
}

function parameter(clause: Clause, written: WrittenClause): Clause | undefined {
  const given = 'parameters' in clause ? clause.parameters : {};
  const name = written.name!;
  if (Object.hasOwn(given, name)) return undefined;
  const parameters = Object.fromEntries([...Object.entries(given), [name, parameterValue(only(written))]]);
  return { ...clause, parameters } as Clause;
}

export const MODIFIERS: Readonly<Record<string, Modifier>> = {
  hops: { after: ['entity'], example: 'entity:"Port of Ayl" hops:2', applied: hops },
  to: { after: ['path'], example: 'path:"Port of Ayl" to:"Red Anchor"', applied: to },
  param: { after: ['question', 'cypher'], example: 'question:who_warned_whom param:name=Ayl', applied: parameter },
};

/** The clauses, with the last one that it can belong to changed. @throws ClaimgraphError E_USAGE */
export function modified(clauses: readonly Clause[], written: WrittenClause): readonly Clause[] {
  const { key, not, at } = written;
  const { after, example, applied } = MODIFIERS[key]!;
  if (not) throw unreadable(at, `"${key}:" cannot be turned round`, `Turn the clause round: -${example}.`);
  const index = clauses.findLastIndex(({ kind }) => after.includes(kind));
  if (index === -1)
    throw unreadable(at, `"${key}:" belongs to no clause`, `It goes after ${after.join(': or ')}: ${example}.`);
  const clause = applied(clauses[index]!, written);
  if (clause === undefined) throw unreadable(at, `"${key}:" is given twice`, 'Leave one of them out.');
  return clauses.with(index, clause);
}
