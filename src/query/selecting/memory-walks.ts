import type { ClaimFacts } from './claim-facts.ts';
import { LONGEST_WAY } from './walks.ts';

/** A step over a claim to the other of its two parties. */
interface Step {
  readonly claim: string;
  readonly next: string;
}

/** Whether a claim is one to walk over. */
type Walks = (claim: ClaimFacts) => boolean;

const holds: Walks = ({ polarity, modality }) =>
  polarity === 'affirmed' && (modality === 'asserted' || modality === 'reported');

/** The steps from each entity over claims that state both ends. */
function stepsOver(claims: readonly ClaimFacts[], walks: Walks): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>();
  const add = (from: string, step: Step): void => {
    const known = steps.get(from);
    if (known === undefined) steps.set(from, [step]);
    else known.push(step);
  };
  for (const claim of claims) {
    const end = (part: string) => claim.names.find((named) => named.part === part)?.id;
    const [subject, object] = [end('subject'), end('object')];
    if (subject === undefined || object === undefined || !walks(claim)) continue;
    add(subject, { claim: claim.id, next: object });
    add(object, { claim: claim.id, next: subject });
  }
  return steps;
}

/** How many steps each entity is from a start, up to so many. */
function distances(
  steps: ReadonlyMap<string, readonly Step[]>,
  start: ReadonlySet<string>,
  most: number,
): ReadonlyMap<string, number> {
  const reached = new Map([...start].map((id) => [id, 0]));
  let edge = [...start];
  for (let step = 1; step <= most && edge.length > 0; step += 1) {
    const further = new Set(edge.flatMap((id) => (steps.get(id) ?? []).map(({ next }) => next)));
    edge = [...further].filter((id) => !reached.has(id));
    for (const id of edge) reached.set(id, step);
  }
  return reached;
}

/** The entities within so many steps over claims that state both ends, those at the start included. */
export const entitiesAround = (
  claims: readonly ClaimFacts[],
  start: ReadonlySet<string>,
  hops: number,
): ReadonlySet<string> =>
  new Set(
    distances(
      stepsOver(claims, () => true),
      start,
      hops,
    ).keys(),
  );

/** The claims on the shortest ways between entities, over claims that hold, read either way. */
export function claimsOnWays(
  claims: readonly ClaimFacts[],
  start: ReadonlySet<string>,
  ends: ReadonlySet<string>,
): ReadonlySet<string> {
  const steps = stepsOver(claims, holds);
  const away = distances(steps, start, LONGEST_WAY);
  const reached = [...ends].filter((id) => away.has(id));
  const shortest = Math.min(...reached.map((id) => away.get(id)!));
  const on = new Set<string>();
  let edge = new Set(reached.filter((id) => away.get(id) === shortest));
  for (let step = shortest - 1; step >= 0 && edge.size > 0; step -= 1) {
    const back = [...edge].flatMap((id) => steps.get(id) ?? []).filter(({ next }) => away.get(next) === step);
    for (const { claim } of back) on.add(claim);
    edge = new Set(back.map(({ next }) => next));
  }
  return on;
}
