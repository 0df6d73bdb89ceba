import type { Session } from 'neo4j-driver';
import type { Row } from '../transaction.ts';
import { toParameters } from './parameters.ts';
import { toCell } from './values.ts';

/** Statements of the store itself return plain values only. */
const PLAIN = { idOf: () => '', ordered: (labels: readonly string[]) => labels };

/** Runs a statement and gives its rows as plain values. */
export async function rowsOf(
  runner: { run: Session['run'] } | { run: (cypher: string, parameters: object) => ReturnType<Session['run']> },
  cypher: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<readonly Row[]> {
  const { records } = await runner.run(cypher, toParameters(parameters));
  return records.map((record) =>
    Object.fromEntries(record.keys.map((key) => [key, toCell(record.get(key), PLAIN)] as const)),
  );
}
