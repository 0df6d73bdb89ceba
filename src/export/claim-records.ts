import type { GraphElement, GraphNode, GraphRelationship, Properties } from '../domain/graph.ts';
import { isEntity } from './entity-graph.ts';

/** An entity as claims name it. */
export interface EntityHead {
  readonly id: string;
  readonly name: string;
  /** Its type in the ontology. */
  readonly type: string;
  /** True for an actor without a name of its own ("police"), who belongs to one document. */
  readonly generic: boolean;
}

/** An article without its text. */
export interface ArticleHead {
  readonly id: string;
  readonly properties: Properties;
}

/** A claim with everything that it names. */
export interface ClaimRecord {
  readonly id: string;
  /** Of the claim node: predicate, polarity, modality, times, quote with its UTF-16 offsets, confidence, rule. */
  readonly properties: Properties;
  readonly article: ArticleHead;
  /** Null where the text does not say. */
  readonly subject: EntityHead | null;
  readonly object: EntityHead | null;
  readonly about: readonly EntityHead[];
  readonly place: EntityHead | null;
  readonly instrument: EntityHead | null;
  /** Who vouches for it; null is the article's own voice. */
  readonly speaker: EntityHead | null;
  /** Who speaks where the article speaks in its own voice. */
  readonly publisher: EntityHead | null;
  /** Who relayed it, innermost first. */
  readonly via: readonly EntityHead[];
  /** REFERS_TO and CONTRADICTS from this one; a contradiction starts at the claim that its article tells first. */
  readonly references: readonly GraphRelationship[];
}

/** One thing to tell: formats that tell claims rather than draw edges are written from these. */
export type ExportRecord =
  | { readonly entity: GraphNode }
  | { readonly article: GraphNode }
  | { readonly claim: ClaimRecord };

/** What ties a claim to other claims. */
const REFERENCES: ReadonlySet<string> = new Set(['REFERS_TO', 'CONTRADICTS']);

/** What ties a claim to anything that it names. Where it stands it tells itself, by its offsets. */
const LINKS: ReadonlySet<string> = new Set(['SUBJECT', 'OBJECT', 'ABOUT', 'ATTRIBUTED_TO', ...REFERENCES]);

/** What claims are tied to, claim by claim, in the order of the elements: by the id of the claim. */
async function* linksByClaim(elements: AsyncIterable<GraphElement>): AsyncGenerator<readonly GraphRelationship[]> {
  let links: GraphRelationship[] = [];
  for await (const element of elements) {
    if ('node' in element || !LINKS.has(element.relationship.type)) continue;
    if (links[0] !== undefined && links[0].from !== element.relationship.from) {
      yield links;
      links = [];
    }
    links.push(element.relationship);
  }
  if (links.length > 0) yield links;
}

/** Finds the links of claims that are asked for in the order of their ids. */
function finder(groups: AsyncGenerator<readonly GraphRelationship[]>) {
  let group: Promise<IteratorResult<readonly GraphRelationship[]>> | undefined;
  return async (claim: string): Promise<readonly GraphRelationship[]> => {
    for (;;) {
      group ??= groups.next();
      const { done, value } = await group;
      if (done || value[0]!.from > claim) return [];
      group = undefined;
      if (value[0]!.from === claim) return value;
    }
  };
}

/** Heads of entities and articles, by id. */
interface Known {
  readonly entities: Map<string, EntityHead>;
  readonly articles: Map<string, ArticleHead>;
}

const headOf = ({ id, properties: { name, type, generic } }: GraphNode): EntityHead => ({
  id,
  name: String(name ?? id),
  type: String(type ?? 'Entity'),
  generic: generic === true,
});

const position = ({ properties }: GraphRelationship): number => Number(properties['order'] ?? 0);

function recordOf({ id, properties }: GraphNode, links: readonly GraphRelationship[], known: Known): ClaimRecord {
  const head = (entity: string): EntityHead =>
    known.entities.get(entity) ?? { id: entity, name: entity, type: 'Entity', generic: false };
  const named = (type: string, role?: string): readonly EntityHead[] =>
    links
      .filter((link) => link.type === type && (role === undefined || link.properties['role'] === role))
      .sort((a, b) => position(a) - position(b))
      .map(({ to }) => head(to));
  const { docId, instrument } = properties;
  const article = String(docId ?? '');
  return {
    id,
    properties,
    article: known.articles.get(article) ?? { id: article, properties: {} },
    subject: named('SUBJECT')[0] ?? null,
    object: named('OBJECT')[0] ?? null,
    about: named('ABOUT', 'topic'),
    place: named('ABOUT', 'place')[0] ?? null,
    instrument: typeof instrument === 'string' ? head(instrument) : null,
    speaker: named('ATTRIBUTED_TO', 'speaker')[0] ?? null,
    publisher: named('ATTRIBUTED_TO', 'publisher')[0] ?? null,
    via: named('ATTRIBUTED_TO', 'via'),
    references: links.filter(({ type }) => REFERENCES.has(type)),
  };
}

/**
 * Entities, articles and claims with their links, read by two readers side by side, since claims and links both come by
 * claim id but all claims before all links. So memory holds the heads of entities and articles, not claims.
 * @param elements in the order of `GraphStore.elements`; read twice
 */
export async function* claimRecords(elements: () => AsyncIterable<GraphElement>): AsyncGenerator<ExportRecord> {
  const known: Known = { entities: new Map(), articles: new Map() };
  const groups = linksByClaim(elements());
  const linksOf = finder(groups);
  for await (const element of elements()) {
    if (!('node' in element)) break;
    const { node } = element;
    if (isEntity(node)) {
      known.entities.set(node.id, headOf(node));
      yield { entity: node };
    } else if (node.labels[0] === 'Article') {
      known.articles.set(node.id, { id: node.id, properties: { ...node.properties, text: null } });
      yield { article: node };
    } else if (node.labels[0] === 'Claim') yield { claim: recordOf(node, await linksOf(node.id), known) };
  }
  await groups.return(undefined);
}
