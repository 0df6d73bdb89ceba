import type { ViewGraph } from '../../src/domain/view.ts';
import type { Visible } from './visible.ts';

/** How many articles what is shown rests on: all there are while nothing is hidden, also those without any claim. */
export function articlesShown({ claims, documents }: ViewGraph, visible: Pick<Visible, 'claims'>): number {
  if (visible.claims.size === claims.length) return documents;
  const articles = new Set<string>();
  for (const { id, docId } of claims) if (visible.claims.has(id)) articles.add(docId);
  return articles.size;
}
