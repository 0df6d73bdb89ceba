import type { ClaimRecord } from '../claim-records.ts';
import type { ArticleTexts } from './article-texts.ts';
import { type CompactIri, iriOf, nodeOf, type RdfNode } from './node.ts';

/** A thing that belongs to a claim and has no id of its own. */
export const partOf = (claim: string, kind: string): CompactIri => iriOf('part', `${kind}:${claim}`);

/**
 * The words of a claim in their article as an annotation (https://www.w3.org/TR/annotation-model/). Its positions count
 * code points of the article's text, as that recommendation demands; those of the claim itself count UTF-16 code units.
 */
export function quotationNode({ id, article, properties }: ClaimRecord, texts: ArticleTexts): RdfNode {
  const { quote, quoteStart, quoteEnd } = properties;
  const place = texts.find(article.id, { start: Number(quoteStart), end: Number(quoteEnd) });
  const exact = { exact: quote as string, prefix: place?.prefix || null, suffix: place?.suffix || null };
  const selectors = [nodeOf(partOf(id, 'text-quote'), ['oa:TextQuoteSelector'], exact)];
  if (place !== null) {
    const { start, end } = place;
    selectors.push(nodeOf(partOf(id, 'text-position'), ['oa:TextPositionSelector'], { start, end }));
  }
  const target = { hasSource: iriOf('article', article.id), hasSelector: selectors };
  return nodeOf(partOf(id, 'annotation'), ['oa:Annotation'], {
    hasBody: iriOf('claim', id),
    hasTarget: nodeOf(partOf(id, 'target'), ['oa:SpecificResource'], target),
  });
}
