import type { GraphElement, GraphNode, GraphRelationship } from '../../domain/graph.ts';
import type { ClaimFacts, Named, Part } from './claim-facts.ts';

/** What selections ask of a graph that is all in memory. */
export interface MemoryFacts {
  readonly claims: readonly ClaimFacts[];
  readonly entities: readonly GraphNode[];
  readonly articles: readonly GraphNode[];
  /** Who published each article: its title or id where nobody is named. */
  readonly publishers: ReadonlyMap<string, string>;
}

const PARTS: Readonly<Record<string, Part>> = { SUBJECT: 'subject', OBJECT: 'object' };
const LINKS: ReadonlySet<string> = new Set(['SUBJECT', 'OBJECT', 'ABOUT', 'ATTRIBUTED_TO']);

const textIn = ({ properties }: GraphNode, ...names: readonly string[]): string | null => {
  for (const name of names) {
    const value = properties[name];
    if (typeof value === 'string') return value;
  }
  return null;
};

function namedIn({ type, properties }: GraphRelationship, entity: GraphNode): Named {
  return {
    part: PARTS[type] ?? (properties['role'] as Part),
    id: entity.id,
    name: textIn(entity, 'name') ?? entity.id,
    type: textIn(entity, 'type') ?? 'Entity',
    generic: entity.properties['generic'] === true,
  };
}

const factsIn = (claim: GraphNode, names: readonly Named[]): ClaimFacts => ({
  id: claim.id,
  predicate: textIn(claim, 'predicate') ?? '',
  polarity: textIn(claim, 'polarity') ?? 'affirmed',
  modality: textIn(claim, 'modality') ?? 'asserted',
  confidence: typeof claim.properties['confidence'] === 'number' ? claim.properties['confidence'] : 1,
  start: textIn(claim, 'timeStart'),
  end: textIn(claim, 'timeEnd'),
  document: textIn(claim, 'docId') ?? '',
  names,
});

/** Reads a graph, nodes first, for what selections ask of it. */
export async function memoryFacts(elements: AsyncIterable<GraphElement>): Promise<MemoryFacts> {
  const nodes = new Map<string, GraphNode>();
  const names = new Map<string, Named[]>();
  const houses = new Map<string, string>();
  for await (const element of elements) {
    if ('node' in element) {
      nodes.set(element.node.id, element.node);
      continue;
    }
    const { type, from, to } = element.relationship;
    const entity = nodes.get(to);
    if (entity === undefined) continue;
    if (type === 'PUBLISHED_BY') houses.set(from, textIn(entity, 'name') ?? to);
    if (!LINKS.has(type)) continue;
    const known = names.get(from);
    if (known === undefined) names.set(from, [namedIn(element.relationship, entity)]);
    else known.push(namedIn(element.relationship, entity));
  }
  const labelled = (label: string) => [...nodes.values()].filter(({ labels }) => labels[0] === label);
  const articles = labelled('Article');
  return {
    claims: labelled('Claim').map((claim) => factsIn(claim, names.get(claim.id) ?? [])),
    entities: labelled('Entity'),
    articles,
    publishers: new Map(
      articles.map((one) => [one.id, houses.get(one.id) ?? textIn(one, 'publisher', 'title') ?? one.id]),
    ),
  };
}
