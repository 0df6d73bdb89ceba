import { ReadingThread } from './apart/reading-thread.ts';
import type { ArticleKind } from './kind.ts';
import type { RawArticle } from './raw-article.ts';
import { READERS } from './readers.ts';
import type { About } from './reading.ts';

/** Read by our own code, in time that grows with the size of the article only. */
const READ_HERE: readonly ArticleKind[] = ['text', 'markdown', 'json'];

const apart = new ReadingThread();

/**
 * Reads an article of any kind. What takes a library is read in a thread of its own, which is ended after five seconds
 * (`apart/reading-thread.ts`). @throws ClaimgraphError E_INPUT
 */
export async function readApart(kind: ArticleKind, bytes: Uint8Array, about: About): Promise<RawArticle> {
  if (!READ_HERE.includes(kind)) return apart.read({ kind, bytes, about });
  const read = await READERS[kind]!();
  return read(bytes, about);
}

/** Ends the thread, which otherwise waits for the next article. It is started again when there is one. */
export const closeApart = (): Promise<void> => apart.close();
