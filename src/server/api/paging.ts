import { z } from 'zod';

/** The longest id that is taken; a store has none that is longer. */
const LONGEST_ID = 2000;

/** An id in a request. */
export const idSchema = z.string().min(1).max(LONGEST_ID);

/** How long lists are taken, page by page. */
export const paging = {
  limit: z.int().min(1).max(500).default(100).describe('How many at most: 1 to 500.'),
  cursor: idSchema.optional().describe('The `next` of the page before.'),
};

/** The `next` of a page. */
export const nextSchema = z
  .string()
  .nullable()
  .describe('The `cursor` of the page after; null on the last one. Pages stay apart whatever is added meanwhile.');
