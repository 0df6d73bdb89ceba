import { z } from 'zod';

const id = z.string();
const named = z.object({ id, type: z.string(), name: z.string() });
const argument = named.nullable().optional();

const amendment = z
  .object({
    subject: argument,
    predicate: z.string().optional(),
    object: argument,
    attributedTo: argument,
    polarity: z.enum(['affirmed', 'negated']).optional(),
    modality: z.enum(['asserted', 'reported', 'possible', 'future', 'counterfactual']).optional(),
    time: z
      .object({ text: z.string(), start: z.string().nullable(), end: z.string().nullable() })
      .nullable()
      .optional(),
  })
  .describe('What the claim says instead; what is left out stays as it was read, null takes it away.');

const made = {
  id,
  author: z.string(),
  time: z.string().describe('ISO date and time in UTC.'),
  reason: z.string().optional(),
};
const ofClaim = { document: id, claim: id };

/** `Correction`. */
export const correctionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reject'), ...ofClaim, ...made }),
  z.object({ kind: z.literal('confirm'), ...ofClaim, ...made }),
  z.object({ kind: z.literal('amend'), ...ofClaim, to: amendment, ...made }),
  z.object({ kind: z.literal('merge'), from: id, into: named, ...made }),
  z.object({ kind: z.literal('split'), document: id, entity: id, ...made }),
  z.object({ kind: z.literal('rename'), entity: id, name: z.string(), ...made }),
  z.object({ kind: z.literal('retype'), entity: id, type: z.string(), ...made }),
]);

/** `KeptCorrection`s. */
export const correctionsSchema = z.object({
  corrections: z
    .array(
      z.object({
        correction: correctionSchema,
        documents: z.int().min(0).describe('How many it bears on; 0 while it does nothing.'),
      }),
    )
    .describe('In the order in which they hold.'),
});

export const undoneSchema = z.object({ undone: z.boolean().describe('False when there was no such correction.') });

/** `RejectedClaim`s. */
export const rejectedSchema = z.object({
  claims: z.array(
    z.object({
      id,
      subject: z.string().nullable().describe('Name of an entity.'),
      predicate: z.string(),
      object: z.string().nullable().describe('Name of an entity.'),
      polarity: z.enum(['affirmed', 'negated']),
      modality: z.enum(['asserted', 'reported', 'possible', 'future', 'counterfactual']),
      quote: z.string(),
      docId: id,
      title: z.string().nullable(),
    }),
  ),
});
