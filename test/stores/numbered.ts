import type { StoredDocument } from '../../src/ports/graph-store.ts';
import { entity, stored } from '../contract/documents.ts';

/** One of any number of documents that share a nation and, in sevens, an agency. */
export function numbered(index: number): StoredDocument {
  const [nation, agency] = ['nation:norland', `agency:post-${index % 7}`];
  const quote = `Post ${index % 7} warned Norland for the time number ${index}`;
  return stored(
    { id: `doc:${String(index).padStart(5, '0')}`, text: `${quote}. Nothing came of it.` },
    [
      entity(nation, 'Nation', index % 2 === 0 ? 'Norland' : 'NORLAND', { aliases: [`N${index % 5}`] }),
      entity(agency, 'Agency', `Post ${index % 7}`),
    ],
    [{ subject: agency, predicate: 'WARNED', object: nation, quote }],
  );
}
