import { ClaimgraphError } from '../domain/errors.ts';
import type { ClaimTime } from '../domain/time.ts';
import type { Session } from './session.ts';

/** A claim of the store with its document. @throws ClaimgraphError E_NOT_FOUND */
export async function claimAt(session: Session, claim: string): Promise<{ document: string; claim: string }> {
  const { rows } = await session.run('MATCH (c:Claim {id: $id}) RETURN c.docId AS document', { id: claim });
  if (rows[0] !== undefined) return { document: String(rows[0]['document']), claim };
  const hint =
    'Ids of claims are in the answers of "query" as claimId, and in "export". One that was rejected comes back with "corrections --undo".';
  throw new ClaimgraphError('E_NOT_FOUND', `the graph has no claim ${JSON.stringify(claim)}`, { hint });
}

/** An entity of the store in full. @throws ClaimgraphError E_NOT_FOUND */
export async function entityAt(session: Session, id: string): Promise<{ id: string; type: string; name: string }> {
  const { rows } = await session.run('MATCH (n:Entity {id: $id}) RETURN n.type AS type, n.name AS name', { id });
  if (rows[0] !== undefined) return { id, type: String(rows[0]['type']), name: String(rows[0]['name']) };
  const hint = 'Look for it by name: claimgraph query about_entity --param name=<name>.';
  throw new ClaimgraphError('E_NOT_FOUND', `the graph has no entity ${JSON.stringify(id)}`, { hint });
}

/** A time as the command line has it: a day, two days with a slash between, or none. Dates are checked when it is made. */
export function timeOf(given: string): ClaimTime | null {
  if (given === 'none') return null;
  const [start, end = start] = given.split('/');
  return { text: given, start: start || null, end: end || null };
}
