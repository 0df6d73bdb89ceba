import { z } from 'zod';

const text = z.string();
const nullableText = z.string().nullable();
const date = z.iso.date();

const time = z
  .object({
    text: text.describe('As the text says it.'),
    start: date.nullable().describe('Null is open.'),
    end: date.nullable().describe('Null is open.'),
  })
  .describe('When it happened, as a closed interval of days.');

/** `ViewEntity`. */
export const entitySchema = z.object({
  id: text.describe('`type:name`, such as `person:ida-hale`.'),
  type: text.describe('A label of the ontology.'),
  name: text,
  kind: text.optional().describe('A finer type, such as `police` of an Agency.'),
  aliases: z.array(text),
});

/** `ViewClaim`. */
export const claimSchema = z.object({
  id: text,
  subject: nullableText.describe('Id of an entity; null where the text does not say.'),
  object: nullableText.describe('Id of an entity; null where the text does not say.'),
  predicate: text.describe('A predicate of the ontology, such as WARNED.'),
  family: text.describe('Predicates of one family are near in meaning.'),
  projection: z
    .enum(['holds', 'DID_NOT', 'MIGHT'])
    .describe('Only what holds may be read as a fact: what is negated DID_NOT happen, what is hedged MIGHT.'),
  polarity: z.enum(['affirmed', 'negated']),
  modality: z.enum(['asserted', 'reported', 'possible', 'future', 'counterfactual']),
  inference: z.enum(['explicit', 'structural', 'implicit']),
  confidence: z.number().min(0).max(1).describe('In the extraction, not in the truth of the claim.'),
  time: time.nullable(),
  about: z.array(text).describe('Names of what it is about.'),
  place: nullableText.describe('Name of the place.'),
  count: z.number().nullable(),
  role: nullableText,
  speaker: nullableText.describe('Name of who vouches for it; null is the own voice of the article.'),
  voice: z.enum(['article', 'named', 'unnamed']).describe('Who vouches for it.'),
  via: z.array(text).describe('Names of those who relayed it, innermost first.'),
  publisher: nullableText,
  quote: text.describe('The words that say so.'),
  quoteStart: z.int().min(0).describe('Offset in the text of the document, in UTF-16 code units.'),
  quoteEnd: z.int().min(0).describe('Offset of the end, in UTF-16 code units.'),
  docId: text,
  title: nullableText.describe('Title of the document.'),
  published: nullableText.describe('Date of the document.'),
  rule: text.describe('The rule that fired.'),
  extractor: text.describe('`name@version`.'),
  contradicts: z.array(text).describe('Ids of claims that cannot hold together with it.'),
});

/** `ViewGraph`. */
export const graphSchema = z.object({
  entities: z.array(entitySchema).describe('Those that are a party to a claim, by id.'),
  claims: z.array(claimSchema).describe('By id.'),
  documents: z.int().min(0).describe('How many the graph rests on.'),
});

const propertyValue = z
  .union([text, z.number(), z.boolean(), z.null(), z.array(text), z.array(z.number())])
  .describe('A scalar or a list of them.');

/** `GraphNode`. */
export const nodeSchema = z.object({
  id: text,
  labels: z.array(text),
  properties: z.record(z.string(), propertyValue),
});
