import { READERS } from '../readers.ts';
import type { ArticleReader } from '../reading.ts';
import { notTooLong } from '../too-long.ts';
import type { Works } from './messages.ts';

/** The same reader, which gives no text that is too long to go on with. */
const bounded =
  (read: ArticleReader): ArticleReader =>
  async (bytes, about) => {
    const article = await read(bytes, about);
    notTooLong(article.text, about.name);
    return article;
  };

const readers = Object.entries(READERS).map(([kind, load]) => [kind, async () => bounded(await load())] as const);

/** All that is done in the reading thread. */
export const WORKS: Works = {
  ...Object.fromEntries(readers),
  feed: async () => (await import('../feeds/parse-feed.ts')).feedIn,
  'json-line': async () => (await import('../carried/json-content.ts')).jsonContent,
};
