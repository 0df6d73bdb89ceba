import { z } from 'zod';
import { relationship } from './ontology-schema.ts';

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
  doubtful: z.boolean().optional(),
  mode: z.string().optional(),
  role: z.string().optional(),
});

const nounFrameSchema = z.strictObject({
  lemmas: lemmas.optional(),
  referentTypes: strings.optional(),
  notLemmas: strings.optional(),
  predicate: relationship,
  subject: strings,
  object: strings,
  about: strings.optional(),
  subjectTypes: strings.optional(),
  objectTypes: strings.optional(),
  notObjects: strings.optional(),
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

/** The frames with their word classes: `ontology/frames.json`. */
export const framesSchema = z.strictObject({
  version: z.string(),
  verbs: z.array(verbFrameSchema),
  nouns: z.array(nounFrameSchema),
  lightNouns: z.array(lightNounSchema),
  adjectives: z.array(adjectiveFrameSchema),
  phrases: z.array(phraseFrameSchema),
  words: z.record(z.string(), z.array(z.string())),
});
