import { z } from 'zod';
import type { Belief } from '../domain/belief.ts';
import { ClaimgraphError } from '../domain/errors.ts';
import type { Frames } from '../domain/frames.ts';
import type { Gazetteer } from '../domain/gazetteer.ts';
import type { Lexicon } from '../domain/lexicon.ts';
import { createOntology, type Ontology, type OntologyData } from '../domain/ontology.ts';
import { beliefSchema } from './belief-schema.ts';
import { type Extension, extendFrames, extendOntology } from './extension.ts';
import { framesSchema } from './frames-schema.ts';
import { gazetteerSchema } from './gazetteer-schema.ts';
import { lexiconSchema } from './lexicon-schema.ts';
import { ontologySchema } from './ontology-schema.ts';

/** The files that reading articles takes, by their paths in the package. */
export const READING_FILES = [
  'ontology/ontology.json',
  'ontology/frames.json',
  'ontology/lexicon.json',
  'ontology/gazetteer.json',
  'ontology/belief.json',
  'models/en/manifest.json',
  'models/en/weights.f16.bin',
  'models/en/lang.json',
] as const;

/** Where the files that ship with the package come from: a disk, or what a browser has fetched. */
export interface ShippedFiles {
  /** @throws ClaimgraphError E_ASSET when it is missing */
  bytes(path: string): Uint8Array;
  /** The digest in hexadecimal digits. */
  sha256(bytes: Uint8Array): string;
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Parses a shipped JSON file and checks it. @throws ClaimgraphError E_ASSET naming the first thing wrong. */
export function jsonOf<T>(files: ShippedFiles, path: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(JSON.parse(textOf(files.bytes(path))));
  if (parsed.success) return parsed.data;
  throw new ClaimgraphError('E_ASSET', `${path} is not valid: ${z.prettifyError(parsed.error)}`);
}

/** The model, with what the user's own file adds. @throws ClaimgraphError E_ASSET, or E_INPUT where they do not fit */
export function ontologyOf(files: ShippedFiles, extension?: Extension): Ontology {
  const shipped = jsonOf(files, 'ontology/ontology.json', ontologySchema) as OntologyData;
  return createOntology(extension ? extendOntology(shipped, extension) : shipped);
}

/** The cues of the offline extractor, with those of the user's own file. @throws ClaimgraphError E_ASSET */
export function framesOf(files: ShippedFiles, extension?: Extension): Frames {
  const shipped = jsonOf(files, 'ontology/frames.json', framesSchema) as Frames;
  return extension ? extendFrames(shipped, extension) : shipped;
}

/** The word classes. @throws ClaimgraphError E_ASSET */
export const lexiconOf = (files: ShippedFiles): Lexicon => jsonOf(files, 'ontology/lexicon.json', lexiconSchema);

/** The names that are known beforehand. @throws ClaimgraphError E_ASSET */
export const gazetteerOf = (files: ShippedFiles): Gazetteer =>
  jsonOf(files, 'ontology/gazetteer.json', gazetteerSchema);

/** The learnt weights of confidence. @throws ClaimgraphError E_ASSET */
export const beliefOf = (files: ShippedFiles): Belief => jsonOf(files, 'ontology/belief.json', beliefSchema);

const manifestSchema = z.object({ files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)) });

/** What the language engine is made of. */
export interface EnglishAssets {
  readonly weights: Uint8Array;
  /** Parsed JSON. */
  readonly tables: unknown;
}

/** The model of English, each file checked against the sha256 of its manifest. @throws ClaimgraphError E_ASSET */
export function englishOf(files: ShippedFiles, weightsFile = 'weights.f16.bin'): EnglishAssets {
  const manifest = jsonOf(files, 'models/en/manifest.json', manifestSchema).files;
  const verified = (file: string): Uint8Array => {
    const bytes = files.bytes(`models/en/${file}`);
    if (files.sha256(bytes) === manifest[file]) return bytes;
    const hint = 'Restore the file from the package or from version control.';
    throw new ClaimgraphError('E_ASSET', `models/en/${file} does not match its sha256 in manifest.json`, { hint });
  };
  return { weights: verified(weightsFile), tables: JSON.parse(textOf(verified('lang.json'))) };
}
