import type { ExportContent } from '../format.ts';
import { articleNode } from './article-node.ts';
import { ArticleTexts } from './article-texts.ts';
import { claimNode, factNode } from './claim-node.ts';
import { entityNode } from './entity-node.ts';
import type { RdfNode } from './node.ts';
import { ontologyNodes } from './ontology-nodes.ts';
import { Agents, roleNodes } from './provenance.ts';
import { quotationNode } from './quotation.ts';

/**
 * Everything that the RDF formats tell, thing by thing: the model, the entities, the articles, then each claim, its quote
 * and, where it holds, the plain statement. What one format says, all of them say.
 */
export async function* rdfNodes(content: ExportContent): AsyncGenerator<RdfNode> {
  yield* ontologyNodes(content.ontology);
  yield* roleNodes();
  const texts = new ArticleTexts();
  const agents = new Agents();
  for await (const record of content.records()) {
    if ('entity' in record) yield entityNode(record.entity);
    else if ('article' in record) {
      const { id, properties } = record.article;
      if (typeof properties['text'] === 'string') texts.add(id, properties['text']);
      yield articleNode(record.article);
    } else {
      const { claim } = record;
      yield claimNode(claim, agents);
      yield quotationNode(claim, texts);
      const fact = factNode(claim);
      if (fact !== null) yield fact;
    }
  }
}
