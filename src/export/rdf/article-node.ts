import type { GraphNode } from '../../domain/graph.ts';
import { iriOf, nodeOf, type RdfNode } from './node.ts';
import { dayOf } from './when.ts';

/** An article without its text, of which it has the hash. */
export function articleNode({ id, labels, properties }: GraphNode): RdfNode {
  const { title, url, publisher, published, language, licence, textHash } = properties;
  const types = labels.map((label) => iriOf('labels', label));
  return nodeOf(iriOf('article', id), [...types, 'schema:NewsArticle', 'prov:Entity'], {
    label: title,
    headline: title,
    identifier: id,
    url,
    publisher,
    datePublished: dayOf(published),
    inLanguage: language,
    license: licence,
    textHash,
  });
}
