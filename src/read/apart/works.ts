import { ClaimgraphError } from '../../domain/errors.ts';
import { LONGEST_TEXT } from '../raw-article.ts';
import { READERS } from '../readers.ts';
import type { ArticleReader } from '../reading.ts';
import type { Works } from './messages.ts';

/** The same reader, which gives no text that is too long to go on with. */
const bounded =
  (read: ArticleReader): ArticleReader =>
  async (bytes, about) => {
    const article = await read(bytes, about);
    if (article.text.length <= LONGEST_TEXT) return article;
    const why = `${about.name} holds more than ${LONGEST_TEXT / 1_000_000} million characters of text`;
    throw new ClaimgraphError('E_INPUT', why, { hint: 'No article is as long. Split it into articles.' });
  };

const readers = Object.entries(READERS).map(([kind, load]) => [kind, async () => bounded(await load())] as const);

/** All that is done in the reading thread. */
export const WORKS: Works = {
  ...Object.fromEntries(readers),
  feed: async () => (await import('../feeds/parse-feed.ts')).feedIn,
  'json-line': async () => (await import('../carried/json-content.ts')).jsonContent,
};
