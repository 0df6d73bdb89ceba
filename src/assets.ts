import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Extension, extendFrames, extendOntology } from './assets/extension.ts';
import { framesSchema } from './assets/frames-schema.ts';
import { name, ontologySchema } from './assets/ontology-schema.ts';
import type { Belief } from './domain/belief.ts';
import { ClaimgraphError } from './domain/errors.ts';
import type { Frames } from './domain/frames.ts';
import type { Gazetteer } from './domain/gazetteer.ts';
import type { Lexicon } from './domain/lexicon.ts';
import { createOntology, type Ontology, type OntologyData } from './domain/ontology.ts';

export { type Extension, readExtension } from './assets/extension.ts';

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

/** Parses a shipped JSON file and checks it. @throws ClaimgraphError E_ASSET naming the first thing wrong. */
export function loadJson<T>(relative: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(JSON.parse(readAsset(relative).toString('utf8')));
  if (parsed.success) return parsed.data;
  throw new ClaimgraphError('E_ASSET', `${relative} is not valid: ${z.prettifyError(parsed.error)}`);
}

/** The version of this package. */
export const packageVersion = (): string => loadJson('package.json', z.object({ version: z.string() })).version;

/**
 * Loads and checks the model of `ontology/ontology.json`, with what the user's own file adds.
 * @throws ClaimgraphError E_ASSET, or E_INPUT where the two do not fit together
 */
export function loadOntology(extension?: Extension): Ontology {
  const shipped = loadJson('ontology/ontology.json', ontologySchema) as OntologyData;
  return createOntology(extension ? extendOntology(shipped, extension) : shipped);
}

const manifestSchema = z.object({ files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)) });

/** Reads `models/en`, each file checked against the sha256 of its manifest. @throws ClaimgraphError E_ASSET */
export function loadEnglishAssets(weightsFile = 'weights.f16.bin'): { weights: Uint8Array; tables: unknown } {
  const { files } = loadJson('models/en/manifest.json', manifestSchema);
  const verified = (file: string): Buffer => {
    const bytes = readAsset(`models/en/${file}`);
    const digest = createHash('sha256').update(bytes).digest('hex');
    if (digest === files[file]) return bytes;
    const hint = 'Restore the file from the package or from version control.';
    throw new ClaimgraphError('E_ASSET', `models/en/${file} does not match its sha256 in manifest.json`, { hint });
  };
  return { weights: verified(weightsFile), tables: JSON.parse(verified('lang.json').toString('utf8')) };
}

const words = z.array(z.string().min(1)).transform((list): ReadonlySet<string> => new Set(list));
const wordTable = z.record(z.string(), words);

const nounClassesSchema = z.object({
  person: words,
  agency: words,
  organization: words,
  group: words,
  nation: words,
  place: words,
  attack: words,
  event: words,
  information: words,
});

const rolesSchema = z.object({
  officialdom: words,
  collective: words,
  placeLeaders: words,
  headsOfState: words,
  lead: words,
  notLead: words,
  member: words,
  perpetrator: words,
  armed: words,
  planner: words,
  suspect: words,
  victim: words,
  spokesperson: words,
});

const lexiconSchema = z.object({
  source: z.string(),
  nouns: nounClassesSchema,
  notPerson: words,
  roles: rolesSchema,
  gender: z.object({ female: words, male: words }),
  titles: words,
  weapons: words,
  violentVerbs: words,
  intents: words,
  acts: words,
  violentModifiers: words,
  labourModifiers: words,
  lightNouns: words,
  partitives: words,
  speechVerbs: words,
  quotationVerbs: words,
  casualtyVerbs: words,
  namingVerbs: words,
  definite: words,
  indefinite: words,
  unrealModifiers: words,
  plainModifiers: words,
  emptyModifiers: words,
  rankModifiers: words,
  attackKinds: wordTable,
  agencyKinds: wordTable,
  nameWords: wordTable,
  humans: z.object({ does: words, mayDo: words, suffers: words, has: words }),
  namedThings: words,
  settlements: words,
  collections: words,
  units: words,
  thingAcronyms: words,
  premises: words,
  addressVerbs: words,
  buildingVerbs: words,
  placeNameWords: words,
  sitePlaceWords: words,
  placeNamePrefixes: words,
  timeWords: z.object({ deictic: words, prepositions: words, modifiers: words, dayParts: words, parts: words }),
  anaphors: wordTable,
  languages: z.object({ en: words, names: words }).catchall(words),
  functionWords: words,
  boilerplate: words,
});

/** Loads and checks the word classes of `ontology/lexicon.json`. @throws ClaimgraphError E_ASSET */
export const loadLexicon = (): Lexicon => loadJson('ontology/lexicon.json', lexiconSchema);

const names = z.array(z.string().min(1));
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const bodySchema = z.object({
  name: z.string(),
  type: name,
  kind: z.string().exactOptional(),
  aliases: names,
  nation: z.string().exactOptional(),
});

const gazetteerSchema = z.object({
  source: z.string(),
  countries: z.array(
    z.object({ name: z.string(), demonyms: names, aliases: names, capital: z.string().exactOptional() }),
  ),
  bodies: z.array(bodySchema),
  events: z.array(z.object({ name: z.string(), type: name, aliases: names, from: isoDate, to: isoDate })),
  places: names,
  givenNames: z.object({ female: names, male: names }),
});

/** Loads and checks the names of `ontology/gazetteer.json`. @throws ClaimgraphError E_ASSET */
export const loadGazetteer = (): Gazetteer => loadJson('ontology/gazetteer.json', gazetteerSchema);

/**
 * Loads and checks the cues of the offline extractor, `ontology/frames.json`, with those of the user's own file.
 * @throws ClaimgraphError E_ASSET
 */
export function loadFrames(extension?: Extension): Frames {
  const shipped = loadJson('ontology/frames.json', framesSchema) as Frames;
  return extension ? extendFrames(shipped, extension) : shipped;
}

const beliefSchema = z.strictObject({
  version: z.string(),
  source: z.string(),
  bias: z.number(),
  leastTold: z.number().min(0).max(1),
  weights: z
    .record(z.string(), z.number())
    .transform((weights): ReadonlyMap<string, number> => new Map(Object.entries(weights))),
});

/** Loads and checks the learnt weights of `ontology/belief.json`. @throws ClaimgraphError E_ASSET */
export const loadBelief = (): Belief => loadJson('ontology/belief.json', beliefSchema);
