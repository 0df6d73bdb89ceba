import { z } from 'zod';

/** `ontology/belief.json`: the learnt weights of confidence. */
export const beliefSchema = z.strictObject({
  version: z.string(),
  source: z.string(),
  bias: z.number(),
  leastTold: z.number().min(0).max(1),
  weights: z
    .record(z.string(), z.number())
    .transform((weights): ReadonlyMap<string, number> => new Map(Object.entries(weights))),
});
