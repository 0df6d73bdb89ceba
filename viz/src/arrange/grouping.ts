import type { ViewClaim, ViewEntity, ViewGraph } from '../../../src/domain/view.ts';
import type { ViewState } from '../state.ts';
import { classOf, lineOf } from '../style.ts';
import type { Visible } from '../visible.ts';

/** An edge of a group, and the claims that it stands for. */
export interface Bundle {
  /** The first of them, between what is drawn. */
  readonly edge: ViewClaim;
  readonly claims: readonly ViewClaim[];
}

/** A graph in which some entities are drawn as one, and what stands for what. */
export interface Grouping {
  readonly graph: ViewGraph;
  /** The type that a group's node stands for; undefined for any other node. */
  readonly typeOf: (id: string) => string | undefined;
  /** What of the drawing stands for entities and claims. */
  readonly shown: (visible: Visible) => Visible;
  /** The edges of groups with what is shown of their claims; without those of which nothing is. */
  readonly bundles: (visible: Visible) => readonly Bundle[];
}

/** What is not drawn as one with others of its type: what was put somewhere or chosen, and the ends of a path. */
export const aloneIn = ({ pinned, path, selection }: ViewState): readonly string[] =>
  [...pinned.map(({ id }) => id), ...(path ?? []), selection?.kind === 'entity' ? selection.id : null].filter(
    (id) => id !== null,
  );

const PREFIX = 'group:';

/** Claims with the same ends, class and line become one edge, the first of them. */
const edgeKey = (claim: ViewClaim, subject: string | null, object: string | null): string =>
  [subject, object, classOf(claim), lineOf(claim)].join('\n');

/** Members of each group of at least two. A type of which there is one is no group. */
function membersOf(entities: readonly ViewEntity[], types: readonly string[], alone: ReadonlySet<string>) {
  const groups = types.map((type) => {
    const members = entities.filter((entity) => entity.type === type && !alone.has(entity.id));
    return { id: `${PREFIX}${type}`, type, members };
  });
  return groups.filter(({ members }) => members.length > 1);
}

function groupedClaims(claims: readonly ViewClaim[], standFor: (id: string | null) => string | null) {
  const bundles = new Map<string, { readonly edge: ViewClaim; readonly claims: ViewClaim[] }>();
  const edgeOf = new Map<string, string>();
  const drawn: ViewClaim[] = [];
  for (const claim of claims) {
    const [subject, object] = [standFor(claim.subject), standFor(claim.object)];
    const isOwn = subject === claim.subject && object === claim.object;
    if (isOwn) {
      drawn.push(claim);
      continue;
    }
    const key = edgeKey(claim, subject, object);
    const known = bundles.get(key) ?? { edge: { ...claim, subject, object }, claims: [] };
    if (known.claims.length === 0) {
      bundles.set(key, known);
      drawn.push(known.edge);
    }
    known.claims.push(claim);
    edgeOf.set(claim.id, known.edge.id);
  }
  return { drawn, edgeOf, bundles: [...bundles.values()] };
}

const shownOf = (bundles: readonly Bundle[], { claims }: Visible): readonly Bundle[] =>
  bundles
    .map((bundle) => ({ ...bundle, claims: bundle.claims.filter(({ id }) => claims.has(id)) }))
    .filter((bundle) => bundle.claims.length > 0);

/** Draws the entities of some types as one node a type, but for those that stand alone; edges that then coincide as one. */
export function grouping(graph: ViewGraph, types: readonly string[], alone: ReadonlySet<string>): Grouping | null {
  const groups = membersOf(graph.entities, types, alone);
  if (groups.length === 0) return null;
  const groupOf = new Map(groups.flatMap(({ id, members }) => members.map((member) => [member.id, id] as const)));
  const standFor = (id: string | null): string | null => (id === null ? null : (groupOf.get(id) ?? id));
  const { drawn, edgeOf, bundles } = groupedClaims(graph.claims, standFor);
  const nodes = groups.map(({ id, type, members }) => ({ id, type, name: `${members.length} × ${type}`, aliases: [] }));
  const typeOfGroup = new Map(groups.map(({ id, type }) => [id, type]));
  return {
    graph: { ...graph, claims: drawn, entities: [...graph.entities.filter(({ id }) => !groupOf.has(id)), ...nodes] },
    typeOf: (id) => typeOfGroup.get(id),
    shown: ({ entities, claims }) => ({
      entities: new Set([...entities].map((id) => standFor(id)!)),
      claims: new Set([...claims].map((id) => edgeOf.get(id) ?? id)),
    }),
    bundles: (visible) => shownOf(bundles, visible),
  };
}
