import type { ArticleKind } from './kind.ts';
import type { RawArticle } from './raw-article.ts';
import { READERS } from './readers.ts';
import type { About } from './reading.ts';

/** Reads an article of any kind. @throws ClaimgraphError E_INPUT */
export async function readApart(kind: ArticleKind, bytes: Uint8Array, about: About): Promise<RawArticle> {
  const read = await READERS[kind]!();
  return read(bytes, about);
}
