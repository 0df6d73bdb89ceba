import type { Request, Results, Task } from './apart/messages.ts';
import { ReadingThread } from './apart/reading-thread.ts';
import type { ArticleKind } from './kind.ts';
import type { RawArticle } from './raw-article.ts';
import { READERS } from './readers.ts';
import type { About } from './reading.ts';

/** Read by our own code. */
const OWN: readonly ArticleKind[] = ['text', 'markdown', 'json'];
/** Bytes up to which that takes no time to speak of, whatever they are. */
const MOST_BYTES_HERE = 16 * 1024;

const apart = new ReadingThread();

/**
 * Does something with bytes in a thread of its own, which is ended after five seconds (`apart/reading-thread.ts`), while
 * this one answers whoever else asks. @throws ClaimgraphError E_INPUT
 */
export const doneApart = <T extends Task>(request: Request<T>): Promise<Results[T]> => apart.read(request);

/** Reads an article of any kind: apart what takes a library or is long. @throws ClaimgraphError E_INPUT */
export async function readApart(kind: ArticleKind, bytes: Uint8Array, about: About): Promise<RawArticle> {
  if (!OWN.includes(kind) || bytes.length > MOST_BYTES_HERE) return doneApart({ task: kind, bytes, about });
  const read = await READERS[kind]!();
  return read(bytes, about);
}

/** Ends the thread, which otherwise waits for the next article. It is started again when there is one. */
export const closeApart = (): Promise<void> => apart.close();
