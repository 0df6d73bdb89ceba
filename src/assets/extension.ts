import { z } from 'zod';
import { ClaimgraphError } from '../domain/errors.ts';
import type { Frames } from '../domain/frames.ts';
import type { OntologyData } from '../domain/ontology.ts';
import { framesSchema } from './frames-schema.ts';
import { labelSchema, name, ontologySchema, predicateSchema } from './ontology-schema.ts';

const ownPredicateSchema = z.strictObject({
  ...predicateSchema.shape,
  family: z.string().default('other'),
  tier: z.number().int().default(2),
  inverse: z.string().default(''),
  symmetric: z.boolean().default(false),
  modes: z.array(z.string()).default([]),
  objectOptional: z.boolean().default(false),
  cues: z.array(z.string()).default([]),
});

const extensionSchema = z.strictObject({
  labels: z.record(name, labelSchema).default({}),
  predicates: z.array(ownPredicateSchema).default([]),
  frames: framesSchema.omit({ version: true }).partial().default({}),
});

/** What a user's own file adds to the model: labels, predicates, and frames that find them in texts. */
export type Extension = z.infer<typeof extensionSchema> & { readonly file: string };

/** @throws ClaimgraphError E_INPUT naming the user's own file and what is wrong with it */
export const refuseExtension = (file: string, reason: string, cause?: unknown): never => {
  const hint = 'See "A model of your own" in the README for what it may hold.';
  throw new ClaimgraphError('E_INPUT', `the ontology file ${file} ${reason}`, { hint, cause });
};

/** Checks a user's own additions, from parsed JSON. @throws ClaimgraphError E_INPUT naming the first thing wrong in them */
export function parseExtension(json: unknown, file: string): Extension {
  const checked = extensionSchema.safeParse(json);
  if (checked.success) return { file, ...checked.data };
  return refuseExtension(file, `is not valid: ${z.prettifyError(checked.error)}`);
}

/** Frames of predicates that the model lacks would never say anything. */
function checkFrames({ file, frames }: Extension, known: ReadonlySet<string>): void {
  const { verbs = [], nouns = [], lightNouns = [], adjectives = [] } = frames;
  for (const { predicate } of [...verbs, ...nouns, ...lightNouns, ...adjectives])
    if (!known.has(predicate)) refuseExtension(file, `has a frame of ${predicate}, which is no predicate of the model`);
}

/** The model with the labels and predicates of an extension; what has the name of a shipped one takes its place. */
export function extendOntology(shipped: OntologyData, extension: Extension): OntologyData {
  const own = new Set(extension.predicates.map((predicate) => predicate.name));
  const merged = ontologySchema.safeParse({
    ...shipped,
    labels: { ...shipped.labels, ...extension.labels },
    predicates: [...shipped.predicates.filter((predicate) => !own.has(predicate.name)), ...extension.predicates],
  });
  if (!merged.success)
    return refuseExtension(extension.file, `does not fit the model: ${z.prettifyError(merged.error)}`);
  checkFrames(extension, new Set(merged.data.predicates.map((predicate) => predicate.name)));
  return merged.data as OntologyData;
}

function withWords(shipped: Frames['words'], own: Readonly<Record<string, readonly string[]>>): Frames['words'] {
  const added = Object.entries(own).map(([key, list]) => [key, [...(shipped[key] ?? []), ...list]] as const);
  return { ...shipped, ...Object.fromEntries(added) };
}

/** The frames with those of an extension after them; its word classes grow the shipped ones. */
export function extendFrames(shipped: Frames, { frames }: Extension): Frames {
  const { verbs = [], nouns = [], lightNouns = [], adjectives = [], words = {} } = frames as Partial<Frames>;
  return {
    ...shipped,
    verbs: [...shipped.verbs, ...verbs],
    nouns: [...shipped.nouns, ...nouns],
    lightNouns: [...shipped.lightNouns, ...lightNouns],
    adjectives: [...shipped.adjectives, ...adjectives],
    words: withWords(shipped.words, words),
  };
}
