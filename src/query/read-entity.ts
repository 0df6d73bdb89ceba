import { ClaimgraphError } from '../domain/errors.ts';
import type { GraphNode } from '../domain/graph.ts';
import { rowsOf, type Source } from './page.ts';

/** An entity, and how many claims name it as what. */
export interface ReadEntity {
  readonly node: GraphNode;
  readonly claims: {
    readonly subject: number;
    readonly object: number;
    /** As topic or place. */
    readonly about: number;
    /** As speaker, relay or publisher. */
    readonly source: number;
  };
}

const ENTITY = 'MATCH (e:Entity {id: $id}) RETURN e AS node';
const COUNTS = `MATCH (e:Entity {id: $id})<-[r:SUBJECT|OBJECT|ABOUT|ATTRIBUTED_TO]-(c:Claim)
RETURN type(r) AS type, count(DISTINCT c.id) AS claims`;

/** @throws ClaimgraphError E_NOT_FOUND */
export async function readEntity(source: Source, id: string): Promise<ReadEntity> {
  const [found] = await rowsOf(source, ENTITY, { id });
  if (found === undefined) {
    const hint = 'GET /api/entities?q= finds one by its name.';
    throw new ClaimgraphError('E_NOT_FOUND', `there is no entity ${JSON.stringify(id)}`, { hint });
  }
  const counts = await rowsOf(source, COUNTS, { id });
  const count = (wanted: string): number => Number(counts.find(({ type }) => type === wanted)?.['claims'] ?? 0);
  return {
    node: found['node'] as GraphNode,
    claims: {
      subject: count('SUBJECT'),
      object: count('OBJECT'),
      about: count('ABOUT'),
      source: count('ATTRIBUTED_TO'),
    },
  };
}
