import { z } from 'zod';
import { DOCUMENT_FIELDS, ORIGINS } from '../domain/document.ts';
import { normalizeText } from '../domain/id.ts';

/** A key that may be left out or null: both mean "not stated". */
const maybe = <T extends z.ZodType>(schema: T) =>
  schema
    .nullish()
    .transform((value) => value ?? undefined)
    .optional();

/** Text as it is kept: NFC and well-formed, so that every store has the same and derives the same ids. */
const written = z.string().overwrite(normalizeText);
const text = written.trim().min(1);
const isoDate = z.iso.date();
const offset = z.number().int().nonnegative();

/** The article of a claim document. */
export const docSchema = z.object({
  id: maybe(
    text.max(200).regex(/^[^\s#~\p{Cc}]+$/u, 'must not contain white space, # or ~'), // they delimit derived ids
  ),
  text: z.string().min(1), // as it came in, since offsets count in it
  title: maybe(text),
  url: maybe(text),
  publisher: maybe(text),
  published: maybe(isoDate),
  language: maybe(text),
  licence: maybe(text),
  author: maybe(text),
  modified: maybe(isoDate),
  retrieved: maybe(z.iso.datetime()),
  address: maybe(text),
  origins: maybe(z.partialRecord(z.enum(DOCUMENT_FIELDS), z.enum(ORIGINS))),
});

const mentionSchema = z.object({ surface: written.min(1), start: offset, end: offset });

export const entitySchema = z.object({
  id: text,
  type: text,
  name: text,
  kind: maybe(text),
  aliases: z.array(text).default([]),
  mentions: z.array(text).default([]),
  places: maybe(z.array(mentionSchema)),
  generic: maybe(z.boolean()),
  note: maybe(text),
});

/** When something happened, in what comes from outside. */
export const timeSchema = z
  .object({ text: written, start: isoDate.nullable().default(null), end: isoDate.nullable().default(null) })
  .refine(({ start, end }) => start === null || end === null || start <= end, 'must not end before it starts');

const referenceSchema = z.object({
  claim: text,
  kind: z.enum(['response_to', 'repeats', 'qualifies', 'corroborates']),
});

export const claimSchema = z.object({
  id: text,
  localId: maybe(text),
  subject: text.nullable().default(null),
  predicate: text,
  object: text.nullable().default(null),
  about: z.array(text).default([]),
  time: timeSchema.nullable().default(null),
  place: text.nullable().default(null),
  polarity: z.enum(['affirmed', 'negated']),
  modality: z.enum(['asserted', 'reported', 'possible', 'future', 'counterfactual']),
  attributedTo: text.nullable().default(null),
  via: maybe(z.array(text)),
  inference: maybe(z.enum(['explicit', 'structural', 'implicit'])),
  role: maybe(text),
  mode: maybe(text),
  count: maybe(z.number().int().nonnegative()),
  instrument: maybe(text),
  refs: maybe(z.array(referenceSchema)),
  contradicts: maybe(z.array(text)),
  quote: written.min(1),
  quoteStart: maybe(offset),
  quoteEnd: maybe(offset),
  confidence: z.number().min(0).max(1).default(1),
  rule: text.default('imported'),
  extractor: text.default('import@1'),
  note: maybe(written),
  confidenceNote: maybe(written),
});

/** The shape in which claim documents come in: gold annotations with short ids, or what an extractor printed. */
export const claimDocumentSchema = z.object({
  doc: docSchema,
  entities: z.array(entitySchema),
  claims: z.array(claimSchema),
  readingHash: maybe(z.string().regex(/^[\da-f]{32}$/)),
});

/** A claim document as it came in: in shape, but its ids, offsets and names are not checked yet. */
export type ImportedDocument = z.output<typeof claimDocumentSchema>;
export type ImportedEntity = ImportedDocument['entities'][number];
export type ImportedClaim = ImportedDocument['claims'][number];
