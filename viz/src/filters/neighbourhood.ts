import type { ViewClaim } from '../../../src/domain/view.ts';
import type { Focus } from '../state.ts';

/** The entities one step further than those reached. */
const nextTo = (claims: readonly ViewClaim[], reached: ReadonlySet<string>): readonly string[] =>
  claims.flatMap(({ subject, object }) => {
    if (subject === null || object === null || reached.has(subject) === reached.has(object)) return [];
    return [reached.has(subject) ? object : subject];
  });

/** The entities within so many steps of those in focus, themselves included, over claims that state both ends. */
export function neighbourhood(claims: readonly ViewClaim[], { entities, steps }: Focus): ReadonlySet<string> {
  const reached = new Set(entities);
  for (let step = 0; step < steps; step++) for (const id of nextTo(claims, reached)) reached.add(id);
  return reached;
}
