import { z } from 'zod';
import { type Change, type Correction, correctionId } from '../domain/correction.ts';
import { checkCorrection } from '../domain/correction-check.ts';
import { ClaimgraphError } from '../domain/errors.ts';
import { normalizeText } from '../domain/id.ts';
import { onlyKeysOf } from '../domain/only-keys.ts';
import type { Ontology } from '../domain/ontology.ts';
import { timeSchema } from './claim-document-schema.ts';

const text = z.string().trim().min(1).transform(normalizeText);
const id = text.pipe(z.string().max(2000));
const exactly = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject(shape, onlyKeysOf(shape));
const named = exactly({ id, type: text, name: text });
const argument = named.nullable().optional();

const amendmentSchema = exactly({
  subject: argument,
  predicate: text.optional(),
  object: argument,
  attributedTo: argument,
  polarity: z.enum(['affirmed', 'negated']).optional(),
  modality: z.enum(['asserted', 'reported', 'possible', 'future', 'counterfactual']).optional(),
  time: timeSchema.nullable().optional(),
}).refine((to) => Object.values(to).some((value) => value !== undefined), 'must change something');

/** The same moment always as the same text, so that times are compared as texts. */
const moment = z.iso.datetime({ offset: true }).transform((time) => new Date(time).toISOString());

const made = { id: z.string().optional(), author: text, time: moment, reason: text.optional() };
const ofClaim = { document: id, claim: id };

/** The shape in which corrections come in. */
export const correctionSchema = z.discriminatedUnion('kind', [
  exactly({ kind: z.literal('reject'), ...ofClaim, ...made }),
  exactly({ kind: z.literal('confirm'), ...ofClaim, ...made }),
  exactly({ kind: z.literal('amend'), ...ofClaim, to: amendmentSchema, ...made }),
  exactly({ kind: z.literal('merge'), from: id, into: named, ...made }),
  exactly({ kind: z.literal('split'), document: id, entity: id, ...made }),
  exactly({ kind: z.literal('rename'), entity: id, name: text, ...made }),
  exactly({ kind: z.literal('retype'), entity: id, type: text, ...made }),
]);

/** A correction in a file or stream of claim documents: a line of its own. */
export interface CorrectionRecord {
  readonly correction: unknown;
}

/** True for a line that is meant as a correction, not as a claim document. */
export const isCorrectionRecord = (input: unknown): input is CorrectionRecord =>
  input !== null && typeof input === 'object' && 'correction' in input && !('doc' in input);

/**
 * Makes a correction out of one that came from outside: text NFC, time in UTC, id derived whatever it came with.
 * @throws ClaimgraphError E_INPUT that names the field, or what the ontology lacks
 */
export function normalizeCorrection(input: unknown, ontology: Ontology): Correction {
  const parsed = correctionSchema.safeParse(input);
  if (!parsed.success) {
    const hint = 'A correction is { kind, …, author, time }, as `claimgraph export --format ndjson` writes it.';
    throw new ClaimgraphError('E_INPUT', `a correction is not as expected: ${z.prettifyError(parsed.error)}`, { hint });
  }
  const { id: _, ...content } = JSON.parse(JSON.stringify(parsed.data)) as Omit<Correction, keyof Change> & Change;
  const correction = { id: correctionId(content), ...content } as Correction;
  checkCorrection(correction, ontology);
  return correction;
}
