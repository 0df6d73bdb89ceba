import type { GraphNode, GraphRelationship, PropertyGraph } from '../domain/graph.ts';
import { type Row, rowsOf, type Source } from './page.ts';

const CLAIMS = 'UNWIND $ids AS id MATCH (c:Claim {id: id}) RETURN c AS node';
const NAMED = `UNWIND $ids AS id
MATCH (c:Claim {id: id})-[r:SUBJECT|OBJECT|ABOUT|ATTRIBUTED_TO]->(e:Entity)
RETURN r AS relationship, e AS node`;
const OPPOSED = 'UNWIND $ids AS id MATCH (c:Claim {id: id})-[r:CONTRADICTS]-(o:Claim) RETURN r AS relationship';
const ARTICLES = `UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.title AS title, a.publisher AS publisher, a.published AS published`;
const PUBLISHERS = `UNWIND $ids AS id
MATCH (a:Article {id: id})-[r:PUBLISHED_BY]->(e:Entity)
RETURN r AS relationship, e AS node`;

/** An article without its text. */
const articleOf = (row: Row): GraphNode => ({
  id: String(row['id']),
  labels: ['Article'],
  properties: row as GraphNode['properties'],
});

/** What is in the columns `node` and `relationship`, each thing once. */
class Gathered {
  readonly nodes = new Map<string, GraphNode>();
  readonly relationships = new Map<string, GraphRelationship>();

  add(rows: readonly Row[]): void {
    for (const { node, relationship } of rows as readonly Partial<{
      node: GraphNode;
      relationship: GraphRelationship;
    }>[]) {
      if (node !== undefined) this.nodes.set(node.id, node);
      if (relationship !== undefined) this.relationships.set(`${relationship.type} ${relationship.key}`, relationship);
    }
  }
}

/**
 * The claims of these ids with the entities that they name, their articles without texts, who published those, and the
 * claims that they contradict; ids that the store lacks are nothing. @throws ClaimgraphError of the store
 */
export async function claimGraph(source: Source, ids: readonly string[]): Promise<PropertyGraph> {
  const gathered = new Gathered();
  const claims = await rowsOf(source, CLAIMS, { ids });
  gathered.add(claims);
  gathered.add(await rowsOf(source, NAMED, { ids }));
  gathered.add(await rowsOf(source, OPPOSED, { ids }));
  const documents = [...new Set([...gathered.nodes.values()].flatMap(({ properties: { docId } }) => docId ?? []))];
  const about = { ids: documents.map(String) };
  const articles = (await rowsOf(source, ARTICLES, about)).map(articleOf);
  gathered.add(await rowsOf(source, PUBLISHERS, about));
  return { nodes: [...gathered.nodes.values(), ...articles], relationships: [...gathered.relationships.values()] };
}
