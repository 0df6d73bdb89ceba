import { z } from 'zod';

const article = {
  id: z.string(),
  title: z.string().optional(),
  url: z.string().optional(),
  publisher: z.string().optional(),
  published: z.string().optional().describe('ISO date.'),
};

/** An article without its text. */
export const documentSchema = z.object(article);

/** `ViewDocument`. */
export const documentTextSchema = z.object({
  ...article,
  text: z.string(),
  claims: z
    .array(z.object({ id: z.string(), quoteStart: z.int().min(0), quoteEnd: z.int().min(0) }))
    .describe('In reading order; offsets count UTF-16 code units of the text.'),
});
