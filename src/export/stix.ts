import type { GraphNode } from '../domain/graph.ts';
import { dayIn } from './claim-facts.ts';
import type { ArticleHead, ClaimRecord, EntityHead } from './claim-records.ts';
import { isEntity } from './entity-graph.ts';
import type { ExportContent, ExportFormat } from './format.ts';
import { PackedRefs } from './packed-refs.ts';
import { claimObject, reportOf } from './stix-claim.ts';
import { entityObjects, groupingOf, type StixKind, stixKind } from './stix-entity.ts';
import { extensionDefinition } from './stix-extension.ts';
import { creator, jsonLine, type Made, type StixObject, stixId, TOOL, UNDATED } from './stix-object.ts';

/**
 * The day of the newest article. It is what all objects were modified: readers keep the later of two versions of an
 * object, and a graph that has read more knows more of all of them.
 */
async function newestDay({ elements }: ExportContent): Promise<string> {
  let newest = UNDATED;
  for await (const element of elements()) {
    if (!('node' in element) || (!isEntity(element.node) && element.node.labels[0] !== 'Article')) break;
    const day = dayIn(element.node.properties, 'published');
    if (day !== undefined && day > newest) newest = day;
  }
  return newest;
}

/** What of the entities and articles is needed again further on. */
class Gathered {
  readonly kinds = new Map<string, StixKind>();
  readonly groupings = new Map<string, { readonly node: GraphNode; readonly reports: Set<string> }>();
  readonly articles: ArticleHead[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #claims = new PackedRefs(['relationship', 'note']);

  addArticle({ id, properties }: GraphNode): void {
    this.#numbers.set(id, this.articles.length);
    this.articles.push({ id, properties: { ...properties, text: null } });
  }

  addClaim({ id }: StixObject, { article, ...named }: ClaimRecord): void {
    const number = this.#numbers.get(article.id);
    if (number !== undefined) this.#claims.add(number, id);
    const { subject, object, place, instrument, speaker, about, via } = named;
    for (const entity of [subject, object, place, instrument, speaker, ...about, ...via])
      if (entity !== null) this.groupings.get(entity.id)?.reports.add(stixId('report', article.id));
  }

  *claimsByArticle(): Generator<readonly [ArticleHead, readonly string[]]> {
    for (const [number, claims] of this.#claims.byGroup()) yield [this.articles[number]!, claims];
  }
}

const madeOf = ({ properties }: ArticleHead, modified: string): Made => {
  const created = dayIn(properties, 'published') ?? UNDATED;
  return { created, modified: created > modified ? created : modified };
};

async function* objects(content: ExportContent): AsyncGenerator<StixObject> {
  const modified = await newestDay(content);
  const undated: Made = { created: UNDATED, modified };
  const { ontology } = content;
  const gathered = new Gathered();
  const labelsOf = (type: string) => (ontology.isEntityType(type) ? ontology.labelsOf(type) : []);
  const kindOf = ({ id, type }: EntityHead): StixKind => gathered.kinds.get(id) ?? stixKind(labelsOf(type));
  yield creator();
  yield extensionDefinition();
  for await (const record of content.records()) {
    if ('entity' in record) {
      const { entity } = record;
      const kind = stixKind(entity.labels, entity.properties['kind']);
      gathered.kinds.set(entity.id, kind);
      if (kind === 'grouping') gathered.groupings.set(entity.id, { node: entity, reports: new Set() });
      else yield* entityObjects(entity, kind, undated);
    } else if ('article' in record) gathered.addArticle(record.article);
    else {
      const object = claimObject(record.claim, { ontology, kindOf }, madeOf(record.claim.article, modified));
      gathered.addClaim(object, record.claim);
      yield object;
    }
  }
  for (const { node, reports } of gathered.groupings.values())
    if (reports.size > 0) yield groupingOf(node, undated, [...reports]);
  for (const [article, claims] of gathered.claimsByArticle())
    yield reportOf(article, madeOf(article, modified), claims);
}

/**
 * A bundle of STIX 2.1, an object a line: who and what acts as identities, places as locations, attacks as incidents,
 * articles as reports, claims as relationships or notes. Ids are the same in every export. Memory holds entities, heads
 * of articles, and 21 bytes of each claim.
 */
export async function* stixBundle(content: ExportContent): AsyncGenerator<string> {
  yield `{"type":"bundle","id":"${stixId('bundle', TOOL)}","objects":[`;
  let separator = '\n';
  for await (const object of objects(content)) {
    yield separator + jsonLine(object);
    separator = ',\n';
  }
  yield '\n]}\n';
}

export const stixFormat: ExportFormat = {
  name: 'stix',
  says: 'a STIX 2.1 bundle for threat intelligence platforms',
  mediaType: 'application/stix+json;version=2.1',
  extension: 'stix.json',
  write: stixBundle,
};
