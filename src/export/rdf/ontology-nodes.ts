import type { Ontology } from '../../domain/ontology.ts';
import { predicateWords } from '../../domain/verb.ts';
import { iriOf, nodeOf, type RdfNode } from './node.ts';

/**
 * The labels and predicates of the model with their definitions, so that an export explains itself. What a predicate may
 * join is not said: RDFS would take that for what its ends are.
 */
export function* ontologyNodes({ data }: Ontology): Generator<RdfNode> {
  for (const [name, { closure, definition }] of Object.entries(data.labels)) {
    const broader = closure.filter((label) => label !== name).map((label) => iriOf('labels', label));
    yield nodeOf(iriOf('labels', name), ['rdfs:Class'], { label: name, comment: definition, subClassOf: broader });
  }
  for (const { name, definition, broader } of data.predicates)
    yield nodeOf(iriOf('predicates', name), ['rdf:Property'], {
      label: predicateWords(name),
      comment: definition,
      subPropertyOf: broader === undefined ? null : iriOf('predicates', broader),
    });
}
