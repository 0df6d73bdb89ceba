import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Extension, parseExtension, refuseExtension } from './assets/extension.ts';
import {
  beliefOf,
  type EnglishAssets,
  englishOf,
  framesOf,
  gazetteerOf,
  jsonOf,
  lexiconOf,
  ontologyOf,
  type ShippedFiles,
} from './assets/shipped.ts';
import type { Belief } from './domain/belief.ts';
import { ClaimgraphError } from './domain/errors.ts';
import type { Frames } from './domain/frames.ts';
import type { Gazetteer } from './domain/gazetteer.ts';
import type { Lexicon } from './domain/lexicon.ts';
import type { Ontology } from './domain/ontology.ts';

const root = new URL('../', import.meta.url);

/** The path of a file that ships with the package, e.g. `assetPath('cypher/questions')`. */
export const assetPath = (relative: string): string => fileURLToPath(new URL(relative, root));

/** Reads a shipped file. @throws ClaimgraphError E_ASSET when it is missing. */
function readAsset(relative: string): Buffer {
  try {
    return readFileSync(assetPath(relative));
  } catch (cause) {
    const hint = 'Install claimgraph again; the package is incomplete.';
    throw new ClaimgraphError('E_ASSET', `cannot read ${relative}`, { cause, hint });
  }
}

/** The files of the installed package. */
export const SHIPPED: ShippedFiles = {
  bytes: readAsset,
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
};

/** Parses a shipped JSON file and checks it. @throws ClaimgraphError E_ASSET naming the first thing wrong. */
export const loadJson = <T>(relative: string, schema: z.ZodType<T>): T => jsonOf(SHIPPED, relative, schema);

/** The version of this package. */
export const packageVersion = (): string => loadJson('package.json', z.object({ version: z.string() })).version;

/**
 * Loads and checks the model of `ontology/ontology.json`, with what the user's own file adds.
 * @throws ClaimgraphError E_ASSET, or E_INPUT where the two do not fit together
 */
export const loadOntology = (extension?: Extension): Ontology => ontologyOf(SHIPPED, extension);

/** Reads `models/en`, each file checked against the sha256 of its manifest. @throws ClaimgraphError E_ASSET */
export const loadEnglishAssets = (weightsFile?: string): EnglishAssets => englishOf(SHIPPED, weightsFile);

/** Loads and checks the word classes of `ontology/lexicon.json`. @throws ClaimgraphError E_ASSET */
export const loadLexicon = (): Lexicon => lexiconOf(SHIPPED);

/** Loads and checks the names of `ontology/gazetteer.json`. @throws ClaimgraphError E_ASSET */
export const loadGazetteer = (): Gazetteer => gazetteerOf(SHIPPED);

/**
 * Loads and checks the cues of the offline extractor, `ontology/frames.json`, with those of the user's own file.
 * @throws ClaimgraphError E_ASSET
 */
export const loadFrames = (extension?: Extension): Frames => framesOf(SHIPPED, extension);

/** Loads and checks the learnt weights of `ontology/belief.json`. @throws ClaimgraphError E_ASSET */
export const loadBelief = (): Belief => beliefOf(SHIPPED);

/** Reads a user's own ontology file. @throws ClaimgraphError E_INPUT naming the first thing wrong in it */
export function readExtension(file: string): Extension {
  try {
    return parseExtension(JSON.parse(readFileSync(file, 'utf8')), file);
  } catch (cause) {
    if (cause instanceof ClaimgraphError) throw cause;
    return refuseExtension(file, cause instanceof SyntaxError ? 'is no JSON' : 'cannot be read', cause);
  }
}
