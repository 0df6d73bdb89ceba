import type { GraphNode, Properties, PropertyValue } from '../domain/graph.ts';

type Value = Exclude<PropertyValue, null>;

const isList = (value: PropertyValue | undefined): value is readonly string[] | readonly number[] =>
  Array.isArray(value);
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const sortedUnion = (a: readonly (string | number)[], b: readonly (string | number)[]): Value =>
  [...new Set([...a, ...b])].sort((x, y) => byText(String(x), String(y))) as string[];

/** Of two values the one that sorts first by code units, so that "ISIS" wins over "Isis" whichever came first. */
function joinValues(a: PropertyValue | undefined, b: PropertyValue | undefined): PropertyValue | undefined {
  if (a === undefined || a === null) return b;
  if (b === undefined || b === null) return a;
  if (isList(a) && isList(b)) return sortedUnion(a, b);
  return byText(JSON.stringify(a), JSON.stringify(b)) <= 0 ? a : b;
}

const namesOf = ({ name, aliases }: Properties): readonly string[] => [
  ...(typeof name === 'string' ? [name] : []),
  ...(isList(aliases) ? aliases.map(String) : []),
];

/** Every name that either knows, but for the one that is the name. */
function joinAliases(a: Properties, b: Properties, name: PropertyValue | undefined): PropertyValue {
  const all = new Set([...namesOf(a), ...namesOf(b)]);
  if (typeof name === 'string') all.delete(name);
  return [...all].sort(byText);
}

/**
 * One entity node out of two that carry the same id. The rule depends on no order and joins the same node to no effect:
 * labels and lists are united and sorted, a single value is the one that sorts first by code units, what only one side
 * states is kept, and a name that lost is an alias.
 */
export function joinEntities(a: GraphNode, b: GraphNode): GraphNode {
  const keys = [...new Set([...Object.keys(a.properties), ...Object.keys(b.properties)])].sort(byText);
  const joined: Record<string, PropertyValue> = {};
  for (const key of keys) {
    const value = joinValues(a.properties[key], b.properties[key]);
    if (value !== undefined && value !== null) joined[key] = value;
  }
  joined['aliases'] = joinAliases(a.properties, b.properties, joined['name']);
  return { id: a.id, labels: [...new Set([...a.labels, ...b.labels])], properties: joined };
}

/** The entity as all its contributions make it. At least one is needed. */
export function joinAll(contributions: readonly GraphNode[]): GraphNode {
  const [first, ...rest] = contributions as readonly [GraphNode, ...GraphNode[]];
  return rest.reduce(joinEntities, joinEntities(first, first));
}
