import type { ViewClaim } from '../../../src/domain/view.ts';
import type { StoryRow } from '../stories/story.ts';

/** In what two claims that cannot both hold differ. */
export type Difference = 'polarity' | 'number' | 'date' | 'place' | 'statement';

/** Two claims that cannot both hold. */
export interface Pair {
  readonly left: ViewClaim;
  readonly right: ViewClaim;
  /** At least one. */
  readonly differs: readonly Difference[];
}

/** Whether the dates of two claims exclude each other. */
function apart({ time: a }: ViewClaim, { time: b }: ViewClaim): boolean {
  const before = (one: ViewClaim['time'], other: ViewClaim['time']): boolean =>
    one?.end != null && other?.start != null && one.end < other.start;
  return before(a, b) || before(b, a);
}

const differ = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b;

function differencesOf(left: ViewClaim, right: ViewClaim): readonly Difference[] {
  const found: readonly (readonly [Difference, boolean])[] = [
    ['polarity', left.predicate === right.predicate && left.polarity !== right.polarity],
    ['number', differ(left.count, right.count)],
    ['date', apart(left, right)],
    ['place', differ(left.place, right.place)],
  ];
  const differences = found.flatMap(([difference, is]) => (is ? [difference] : []));
  return differences.length === 0 ? ['statement'] : differences;
}

/**
 * Every contradiction once: those that the question "contradictions" found, in its order, then those that the claims
 * themselves name. Claims that are not there are left out.
 */
export function pairsOf(claims: ReadonlyMap<string, ViewClaim>, rows: readonly StoryRow[]): readonly Pair[] {
  const found = rows.map(({ claimId1, claimId2 }) => [String(claimId1), String(claimId2)] as const);
  const named = [...claims.values()].flatMap(({ id, contradicts }) => contradicts.map((other) => [id, other] as const));
  const pairs = new Map<string, Pair>();
  for (const [one, other] of [...found, ...named]) {
    const key = [one, other].sort().join(' ');
    const [left, right] = [claims.get(one), claims.get(other)];
    if (left === undefined || right === undefined || left === right || pairs.has(key)) continue;
    pairs.set(key, { left, right, differs: differencesOf(left, right) });
  }
  return [...pairs.values()];
}

/** The claims that contradict each claim. */
export function opposedIn(pairs: readonly Pair[]): ReadonlyMap<string, readonly ViewClaim[]> {
  const opposed = new Map<string, ViewClaim[]>();
  const add = (to: ViewClaim, other: ViewClaim): void => {
    const others = opposed.get(to.id);
    if (others === undefined) opposed.set(to.id, [other]);
    else others.push(other);
  };
  for (const { left, right } of pairs) {
    add(left, right);
    add(right, left);
  }
  return opposed;
}
