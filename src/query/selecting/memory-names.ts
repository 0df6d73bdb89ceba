import { ClaimgraphError } from '../../domain/errors.ts';
import type { GraphNode } from '../../domain/graph.ts';
import { normalizeText } from '../../domain/id.ts';
import type { MemoryFacts } from './memory-facts.ts';

/** Ways in which a text may mean a node, the surest first: only the first that finds any counts. */
type Ways = readonly ((node: GraphNode, text: string) => boolean)[];

const folded = (value: unknown): string => (typeof value === 'string' ? value.toLowerCase() : '');

const hasName = ({ properties: { name, aliases } }: GraphNode, text: string): boolean =>
  [name, ...(Array.isArray(aliases) ? aliases : [])].some((one) => folded(one) === text.toLowerCase());

const ENTITIES: Ways = [({ id }, text) => id === text, ({ properties }, text) => properties['name'] === text, hasName];

const DOCUMENTS: Ways = [
  ({ id }, text) => id === text,
  ({ properties }, text) => properties['url'] === text,
  ({ properties }, text) => properties['title'] === text,
  ({ properties }, text) => folded(properties['title']) === text.toLowerCase(),
];

const SOURCES: Ways = [({ properties }, text) => properties['name'] === text, hasName];

function found(nodes: readonly GraphNode[], ways: Ways, text: string): readonly GraphNode[] {
  for (const way of ways) {
    const these = nodes.filter((node) => way(node, text));
    if (these.length > 0) return these;
  }
  return [];
}

function allNamed(
  texts: readonly string[],
  what: string,
  find: (text: string) => readonly string[],
): ReadonlySet<string> {
  const all = new Set<string>();
  for (const text of texts) {
    const these = find(normalizeText(text));
    if (these.length === 0) {
      const message = `there is no ${what} ${JSON.stringify(text.slice(0, 200))}`;
      throw new ClaimgraphError('E_NOT_FOUND', message, { hint: 'Name it in full.' });
    }
    for (const one of these) all.add(one);
  }
  return all;
}

/** Ids of the entities that texts mean: by id, else by name, else by name or alias whatever the case. */
export const entitiesIn = ({ entities }: MemoryFacts, texts: readonly string[]): ReadonlySet<string> =>
  allNamed(texts, 'entity', (text) => found(entities, ENTITIES, text).map(({ id }) => id));

/** Ids of the articles that texts mean: by id, else by address, else by title. */
export const documentsIn = ({ articles }: MemoryFacts, texts: readonly string[]): ReadonlySet<string> =>
  allNamed(texts, 'article', (text) => found(articles, DOCUMENTS, text).map(({ id }) => id));

/** Names of the speakers, relays and publishers that texts mean: by name, else by name or alias whatever the case. */
export function sourcesIn({ entities, publishers }: MemoryFacts, texts: readonly string[]): ReadonlySet<string> {
  const sources = entities.filter(({ labels }) => labels.includes('Source'));
  const names = new Set(publishers.values());
  return allNamed(texts, 'source', (text) => {
    const known = found(sources, SOURCES, text).map(({ properties }) => String(properties['name']));
    if (names.has(text) || known.includes(text)) return [text];
    return [...[...names].filter((name) => name.toLowerCase() === text.toLowerCase()), ...known];
  });
}
