import type { StoredDocument } from '../../src/ports/graph-store.ts';
import { entity, stored } from '../contract/documents.ts';

/** One of any number of small documents in one of its revisions; all of them share a nation. */
export function revised(index: number, revision: number): StoredDocument {
  const [nation, agency] = ['nation:norland', `agency:post-${(index + revision) % 5}`];
  const quote = `Post ${(index + revision) % 5} warned Norland in report ${index}, revision ${revision}`;
  return stored(
    { id: `doc:${String(index).padStart(5, '0')}`, text: `${quote}. Nothing came of it.` },
    [entity(nation, 'Nation', 'Norland'), entity(agency, 'Agency', `Post ${(index + revision) % 5}`)],
    [{ subject: agency, predicate: 'WARNED', object: nation, quote }],
  );
}
