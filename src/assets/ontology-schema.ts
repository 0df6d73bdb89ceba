import { z } from 'zod';
import { PROJECTIONS } from '../domain/ontology.ts';

/** A label: `Agency`. */
export const name = z.string().regex(/^[A-Z][A-Za-z]*$/);
/** A relationship type: `WARNED`. */
export const relationship = z.string().regex(/^[A-Z][A-Z_]{0,62}$/);

/** One label of the model. */
export const labelSchema = z.object({
  closure: z.array(name).min(1),
  definition: z.string().min(1),
  abstract: z.boolean().optional(),
  role: z.boolean().optional(),
  kinds: z.array(z.string()).optional(),
});

/** One predicate of the model. */
export const predicateSchema = z.object({
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

/** The whole model; what it says of itself must fit together. */
export const ontologySchema = z
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
    const taken = new Set([...PROJECTIONS, ...data.structural.map((structural) => structural.name)]);
    for (const { name: predicate } of data.predicates)
      if (taken.has(predicate))
        context.addIssue({ code: 'custom', message: `${predicate} is a relationship of the graph's own` });
    const plain = new Set(data.predicates.filter(({ broader }) => broader === undefined).map(({ name }) => name));
    for (const { name: predicate, broader } of data.predicates)
      if (broader !== undefined && !plain.has(broader))
        context.addIssue({ code: 'custom', message: `${predicate}: ${broader} cannot be its broader predicate` });
  });
