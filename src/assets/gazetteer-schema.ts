import { z } from 'zod';
import { name } from './ontology-schema.ts';

const names = z.array(z.string().min(1));
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const bodySchema = z.object({
  name: z.string(),
  type: name,
  kind: z.string().exactOptional(),
  aliases: names,
  nation: z.string().exactOptional(),
});

/** `ontology/gazetteer.json`: names of countries, bodies, events and places. */
export const gazetteerSchema = z.object({
  source: z.string(),
  countries: z.array(
    z.object({ name: z.string(), demonyms: names, aliases: names, capital: z.string().exactOptional() }),
  ),
  bodies: z.array(bodySchema),
  events: z.array(z.object({ name: z.string(), type: name, aliases: names, from: isoDate, to: isoDate })),
  places: names,
  givenNames: z.object({ female: names, male: names }),
});
