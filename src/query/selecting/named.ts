import { ClaimgraphError } from '../../domain/errors.ts';
import { normalizeText } from '../../domain/id.ts';
import { type Asking, rowsOf } from './claim-facts.ts';

/** Ways in which a text may mean something, the surest first: only the first that finds anything counts. */
type Ways = readonly string[];

const ENTITIES: Ways = [
  'MATCH (e:Entity {id: $text}) RETURN e.id AS id',
  'MATCH (e:Entity) WHERE e.name = $text RETURN e.id AS id',
  `MATCH (e:Entity)
WHERE toLower(e.name) = toLower($text) OR any(alias IN e.aliases WHERE toLower(alias) = toLower($text))
RETURN e.id AS id`,
];

const DOCUMENTS: Ways = [
  'MATCH (a:Article {id: $text}) RETURN a.id AS id',
  'MATCH (a:Article) WHERE a.url = $text RETURN a.id AS id',
  'MATCH (a:Article) WHERE a.title = $text RETURN a.id AS id',
  'MATCH (a:Article) WHERE toLower(a.title) = toLower($text) RETURN a.id AS id',
];

const SOURCES: Ways = [
  'MATCH (s:Source) WHERE s.name = $text RETURN DISTINCT s.name AS id',
  `MATCH (s:Source)
WHERE toLower(s.name) = toLower($text) OR any(alias IN s.aliases WHERE toLower(alias) = toLower($text))
RETURN DISTINCT s.name AS id`,
];

async function found(store: Asking, ways: Ways, text: string): Promise<readonly string[]> {
  for (const way of ways) {
    const rows = await rowsOf(store, way, { text });
    if (rows.length > 0) return rows.map(({ id }) => String(id));
  }
  return [];
}

async function nothingNamed(store: Asking, what: string, text: string): Promise<ClaimgraphError> {
  const hits = await store.search(text, 3);
  const names = hits.map(({ node }) => JSON.stringify(String(node.properties['name'] ?? node.id)));
  const hint = names.length > 0 ? `Did you mean ${names.join(', ')}?` : 'Name it in full.';
  return new ClaimgraphError('E_NOT_FOUND', `there is no ${what} ${JSON.stringify(text.slice(0, 200))}`, { hint });
}

async function allNamed(
  store: Asking,
  texts: readonly string[],
  what: string,
  find: (text: string) => Promise<readonly string[]>,
): Promise<ReadonlySet<string>> {
  const all = new Set<string>();
  for (const text of texts) {
    const these = await find(normalizeText(text));
    if (these.length === 0) throw await nothingNamed(store, what, text);
    for (const one of these) all.add(one);
  }
  return all;
}

/**
 * Ids of the entities that texts mean: by id, else by name, else by name or alias whatever the case.
 * @throws ClaimgraphError E_NOT_FOUND for one that means none, with names that are near
 */
export const entitiesNamed = (store: Asking, texts: readonly string[]): Promise<ReadonlySet<string>> =>
  allNamed(store, texts, 'entity', (text) => found(store, ENTITIES, text));

/** Ids of the articles that texts mean: by id, else by address, else by title. @throws ClaimgraphError E_NOT_FOUND */
export const documentsNamed = (store: Asking, texts: readonly string[]): Promise<ReadonlySet<string>> =>
  allNamed(store, texts, 'article', (text) => found(store, DOCUMENTS, text));

const PUBLISHERS = `MATCH (a:Article)
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(house)
RETURN a.id AS id, coalesce(house.name, a.publisher, a.title, a.id) AS name`;

/** Who published each article: the article's title or id where nobody is named. */
export async function publishersOf(store: Asking): Promise<ReadonlyMap<string, string>> {
  const rows = await rowsOf(store, PUBLISHERS);
  return new Map(rows.map(({ id, name }) => [String(id), String(name)]));
}

/**
 * Names of the speakers, relays and publishers that texts mean: by name, else by name or alias whatever the case.
 * @throws ClaimgraphError E_NOT_FOUND for one that means none, with names that are near
 */
export function sourcesNamed(
  store: Asking,
  texts: readonly string[],
  publishers: ReadonlyMap<string, string>,
): Promise<ReadonlySet<string>> {
  const names = new Set(publishers.values());
  return allNamed(store, texts, 'source', async (text) => {
    if (names.has(text)) return [text];
    const folded = [...names].filter((name) => name.toLowerCase() === text.toLowerCase());
    const known = await found(store, SOURCES, text);
    return known.includes(text) ? [text] : [...folded, ...known];
  });
}
