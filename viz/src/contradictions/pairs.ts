import type { DisputedCount } from '../../../src/domain/disputed-counts.ts';
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
  /** Other claims that give the number of the left one, and of the right one; absent where it is not about numbers. */
  readonly alike?: { readonly left: readonly ViewClaim[]; readonly right: readonly ViewClaim[] };
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

const keyOf = (one: string, other: string): string => [one, other].sort().join(' ');

/** What is known of the claims beyond each of them. */
export interface Found {
  /** Answer to the question "contradictions". */
  readonly rows: readonly StoryRow[];
  readonly disputes: readonly DisputedCount[];
}

/**
 * Every contradiction once: those that the question "contradictions" found, in its order, then disputed numbers, which are
 * found also where nobody can be asked, then those that the claims themselves name. Claims that are not there are left out.
 */
export function pairsOf(claims: ReadonlyMap<string, ViewClaim>, { rows, disputes }: Found): readonly Pair[] {
  const found = rows.map(({ claimId1, claimId2 }) => [String(claimId1), String(claimId2)] as const);
  const counted = disputes.map(({ earlier, later }) => [earlier, later] as const);
  const named = [...claims.values()].flatMap(({ id, contradicts }) => contradicts.map((other) => [id, other] as const));
  const disputed = new Map(disputes.map((dispute) => [keyOf(dispute.earlier, dispute.later), dispute]));
  const those = (ids: readonly string[]): readonly ViewClaim[] => ids.flatMap((id) => claims.get(id) ?? []);
  const pairs = new Map<string, Pair>();
  for (const [one, other] of [...found, ...counted, ...named]) {
    const key = keyOf(one, other);
    const [left, right] = [claims.get(one), claims.get(other)];
    if (left === undefined || right === undefined || left === right || pairs.has(key)) continue;
    const dispute = disputed.get(key);
    const alike = dispute && { left: those(dispute.asEarlier), right: those(dispute.asLater) };
    pairs.set(key, { left, right, differs: differencesOf(left, right), ...(alike && { alike }) });
  }
  return [...pairs.values()];
}

/** All claims of a pair, those that it shows first. */
export const claimsOfPair = ({ left, right, alike }: Pair): readonly ViewClaim[] => [
  left,
  right,
  ...(alike?.left ?? []),
  ...(alike?.right ?? []),
];

/** The claims that contradict each claim. */
export function opposedIn(pairs: readonly Pair[]): ReadonlyMap<string, readonly ViewClaim[]> {
  const opposed = new Map<string, ViewClaim[]>();
  const add = (to: ViewClaim, other: ViewClaim): void => {
    const others = opposed.get(to.id);
    if (others === undefined) opposed.set(to.id, [other]);
    else others.push(other);
  };
  for (const { left, right, alike } of pairs) {
    for (const one of [left, ...(alike?.left ?? [])]) add(one, right);
    for (const one of [right, ...(alike?.right ?? [])]) add(one, left);
  }
  return opposed;
}
