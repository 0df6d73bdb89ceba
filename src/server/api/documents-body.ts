import { z } from 'zod';

const BYTES = 64 * 1024 * 1024;

/** A list of documents. They are checked one by one where they are taken, so that the one that is wrong is named. */
export const documentsBody = <Items extends z.ZodType>(items: Items) => ({
  schema: z.array(z.unknown()).min(1),
  items,
  bytes: BYTES,
});
