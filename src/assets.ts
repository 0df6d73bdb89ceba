import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Belief } from './domain/belief.ts';
import { ClaimgraphError } from './domain/errors.ts';
import type { Frames } from './domain/frames.ts';
import type { Gazetteer } from './domain/gazetteer.ts';
import type { Lexicon } from './domain/lexicon.ts';
import { createOntology, type Ontology, type OntologyData } from './domain/ontology.ts';

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

const name = z.string().regex(/^[A-Z][A-Za-z]*$/);
const relationship = z.string().regex(/^[A-Z][A-Z_]*$/);

const labelSchema = z.object({
  closure: z.array(name).min(1),
  definition: z.string().min(1),
  abstract: z.boolean().optional(),
  role: z.boolean().optional(),
  kinds: z.array(z.string()).optional(),
});

const predicateSchema = z.object({
  name: relationship,
  family: z.string(),
  tier: z.number().int(),
  definition: z.string().min(1),
  domain: z.array(name),
  range: z.array(name),
  inverse: z.string(),
  symmetric: z.boolean(),
  modes: z.array(z.string()),
  objectOptional: z.boolean(),
  cues: z.array(z.string()),
  broader: relationship.optional(),
});

const ontologySchema = z
  .object({
    name: z.string(),
    version: z.string(),
    labels: z.record(name, labelSchema),
    predicates: z.array(predicateSchema).min(1),
    structural: z.array(z.object({ name: relationship, from: name, to: name })),
  })
  .superRefine((data, context) => {
    const known = new Set(Object.keys(data.labels));
    const check = (label: string, where: string): void => {
      if (!known.has(label) && label !== 'Any')
        context.addIssue({ code: 'custom', message: `${where}: no label ${label}` });
    };
    for (const { name: predicate, domain, range } of data.predicates)
      for (const label of [...domain, ...range]) check(label, predicate);
    const plain = new Set(data.predicates.filter(({ broader }) => broader === undefined).map(({ name }) => name));
    for (const { name: predicate, broader } of data.predicates)
      if (broader !== undefined && !plain.has(broader))
        context.addIssue({ code: 'custom', message: `${predicate}: ${broader} cannot be its broader predicate` });
  });

/** Loads and checks the model of `ontology/ontology.json`. @throws ClaimgraphError E_ASSET */
export function loadOntology(): Ontology {
  return createOntology(loadJson('ontology/ontology.json', ontologySchema) as OntologyData);
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
  lead: words,
  notLead: words,
  member: words,
  perpetrator: words,
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
  humans: z.object({ does: words, suffers: words, has: words }),
  namedThings: words,
  settlements: words,
  collections: words,
  premises: words,
  addressVerbs: words,
  buildingVerbs: words,
  placeNameWords: words,
  sitePlaceWords: words,
  placeNamePrefixes: words,
  timeWords: z.object({ deictic: words, prepositions: words, modifiers: words, dayParts: words, parts: words }),
  anaphors: wordTable,
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

const lemmas = z.array(z.string().min(1)).min(1);
const strings = z.array(z.string().min(1));

const verbFrameSchema = z.strictObject({
  lemmas,
  predicate: relationship,
  subject: strings.optional(),
  object: strings.optional(),
  about: strings.optional(),
  subjectTypes: strings.optional(),
  objectTypes: strings.optional(),
  particle: strings.optional(),
  nouns: strings.optional(),
  complement: strings.optional(),
  requires: strings.optional(),
  lacks: strings.optional(),
  notObjects: strings.optional(),
  when: z.literal('denied').optional(),
  polarity: z.enum(['affirmed', 'negated']).optional(),
  mode: z.string().optional(),
  role: z.string().optional(),
});

const nounFrameSchema = z.strictObject({
  lemmas: lemmas.optional(),
  referentTypes: strings.optional(),
  predicate: relationship,
  subject: strings,
  object: strings,
  about: strings.optional(),
  subjectTypes: strings.optional(),
  objectTypes: strings.optional(),
  negative: z.boolean().optional(),
  structural: z.boolean().optional(),
  mode: z.string().optional(),
  asRole: z.boolean().optional(),
});

const lightNounSchema = z.strictObject({
  lemmas,
  predicate: relationship,
  object: strings,
  about: strings.optional(),
  both: z.boolean().optional(),
});

const adjectiveFrameSchema = z.strictObject({
  words: lemmas,
  predicate: relationship,
  object: strings,
  subjectTypes: strings.optional(),
  objectTypes: strings.optional(),
  negative: z.boolean().optional(),
  inverted: z.boolean().optional(),
  mode: z.string().optional(),
  role: z.string().optional(),
});

const phraseFrameSchema = z.strictObject({
  phrases: lemmas,
  verbs: strings.optional(),
  predicate: relationship,
  subject: strings,
  object: strings,
  about: strings.optional(),
  subjectTypes: strings.optional(),
  objectTypes: strings.optional(),
  negative: z.boolean().optional(),
  mode: z.string().optional(),
});

const framesSchema = z.strictObject({
  version: z.string(),
  verbs: z.array(verbFrameSchema),
  nouns: z.array(nounFrameSchema),
  lightNouns: z.array(lightNounSchema),
  adjectives: z.array(adjectiveFrameSchema),
  phrases: z.array(phraseFrameSchema),
  words: z.record(z.string(), z.array(z.string())),
});

/** Loads and checks the cues of the offline extractor, `ontology/frames.json`. @throws ClaimgraphError E_ASSET */
export function loadFrames(): Frames {
  return loadJson('ontology/frames.json', framesSchema) as Frames;
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
