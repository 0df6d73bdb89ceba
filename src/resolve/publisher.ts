import type { SourceDocument } from '../domain/document.ts';
import { entityId } from '../domain/id.ts';

/** Who speaks where an article speaks in its own voice. */
export interface Publisher {
  readonly id: string;
  readonly name: string;
  /** False for a document that names no publisher: then the document itself stands in, and no other shares it. */
  readonly stated: boolean;
}

/** The host of a URL without `www.`; undefined for anything else. */
const hostOf = (url: string | undefined): string | undefined =>
  url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || undefined : undefined;

/**
 * The publisher of a document, an Organization. A document without one is its own source, under the host of its URL,
 * else its title, else "unknown publisher", and scoped to the document, so that two such never become one.
 */
export function publisherOf(doc: SourceDocument): Publisher {
  const stated = doc.publisher?.trim();
  if (stated) return { id: entityId('Organization', stated), name: stated, stated: true };
  const name = hostOf(doc.url) ?? (doc.title?.trim() || 'unknown publisher');
  return { id: entityId('Organization', name, doc.id), name, stated: false };
}
