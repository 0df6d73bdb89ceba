import { type Asking, pagesOf } from './claim-facts.ts';

const STEPS = `UNWIND $ids AS id
MATCH (a:Entity {id: id})<-[:SUBJECT|OBJECT]-(c:Claim)-[:SUBJECT|OBJECT]->(b:Entity)`;

const NEXT = `${STEPS}
RETURN DISTINCT b.id AS next`;

const HOLDS = `${STEPS}
WHERE c.polarity = 'affirmed' AND c.modality IN ['asserted', 'reported']
RETURN DISTINCT c.id AS claim, a.id AS from, b.id AS next`;

/** Steps on a way between two entities at most, as in the question "path_between". */
export const LONGEST_WAY = 6;

/** The entities within so many steps over claims that state both ends, those at the start included. */
export async function entitiesNear(
  store: Asking,
  start: ReadonlySet<string>,
  hops: number,
): Promise<ReadonlySet<string>> {
  const near = new Set(start);
  let edge: ReadonlySet<string> = start;
  for (let hop = 0; hop < hops && edge.size > 0; hop += 1) {
    const further = new Set<string>();
    for await (const rows of pagesOf(store, NEXT, edge))
      for (const { next } of rows) if (!near.has(String(next))) further.add(String(next));
    for (const id of further) near.add(id);
    edge = further;
  }
  return near;
}

/** Steps from a start to each entity, up to the first that are among the ends. */
async function distances(
  store: Asking,
  start: ReadonlySet<string>,
  ends: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  const steps = new Map([...start].map((id) => [id, 0]));
  let edge: ReadonlySet<string> = start;
  for (let step = 1; step <= LONGEST_WAY && edge.size > 0; step += 1) {
    const further = new Set<string>();
    for await (const rows of pagesOf(store, HOLDS, edge))
      for (const { next } of rows) if (!steps.has(String(next))) further.add(String(next));
    for (const id of further) steps.set(id, step);
    if ([...further].some((id) => ends.has(id))) break;
    edge = further;
  }
  return steps;
}

/** The claims on the shortest ways between entities, over claims that hold, read either way. */
export async function claimsBetween(
  store: Asking,
  start: ReadonlySet<string>,
  ends: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const claims = new Set<string>();
  const steps = await distances(store, start, ends);
  const reached = [...ends].filter((id) => steps.has(id));
  const shortest = Math.min(...reached.map((id) => steps.get(id)!));
  let edge = new Set(reached.filter((id) => steps.get(id) === shortest));
  for (let step = shortest - 1; step >= 0 && edge.size > 0; step -= 1) {
    const back = new Set<string>();
    for await (const rows of pagesOf(store, HOLDS, edge))
      for (const { claim, next } of rows) {
        if (steps.get(String(next)) !== step) continue;
        claims.add(String(claim));
        back.add(String(next));
      }
    edge = back;
  }
  return claims;
}

const PARTIES = `UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT]-(c:Claim)
RETURN DISTINCT c.id AS claim`;

/** The claims that entities are a party to. */
export async function claimsOf(store: Asking, entities: Iterable<string>): Promise<ReadonlySet<string>> {
  const claims = new Set<string>();
  for await (const rows of pagesOf(store, PARTIES, entities)) for (const { claim } of rows) claims.add(String(claim));
  return claims;
}
