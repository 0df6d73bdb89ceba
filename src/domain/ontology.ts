import type { Predicate } from './claim.ts';
import type { EntityType } from './entity.ts';

/** A kind of node: the labels it is written with (`closure`) and what it means. */
export interface Label {
  readonly closure: readonly string[];
  readonly definition: string;
  readonly abstract?: boolean;
  readonly role?: boolean;
  readonly kinds?: readonly string[];
}

/** A kind of claim: what may stand on either side, and how it reads. */
export interface PredicateDefinition {
  readonly name: string;
  /** Predicates of one family are near in meaning and share a colour. */
  readonly family: string;
  readonly tier: number;
  readonly definition: string;
  readonly domain: readonly string[];
  readonly range: readonly string[];
  readonly inverse: string;
  readonly symmetric: boolean;
  readonly modes: readonly string[];
  readonly objectOptional: boolean;
  readonly cues: readonly string[];
  /** A predicate of an older vocabulary that a claim of this one makes true as well. */
  readonly broader?: string;
}

/** The model as data: `ontology/ontology.json`, checked on load by `assets.ts`. */
export interface OntologyData {
  readonly name: string;
  readonly version: string;
  readonly labels: Readonly<Record<string, Label>>;
  readonly predicates: readonly PredicateDefinition[];
  readonly structural: readonly { readonly name: string; readonly from: string; readonly to: string }[];
}

/** The loaded model. The only source of labels and relationship types: anything else is refused. */
export interface Ontology {
  readonly data: OntologyData;
  /** @throws RangeError for a type that is not a concrete entity label of the model. */
  entityType(name: string): EntityType;
  isEntityType(name: string): name is EntityType;
  /** The labels that a node of the type carries, `Entity` first. */
  labelsOf(type: EntityType): readonly string[];
  /** @throws RangeError for a predicate that the model lacks. */
  predicate(name: string): Predicate;
  isPredicate(name: string): name is Predicate;
  definition(predicate: Predicate): PredicateDefinition;
  /** Every relationship type that may be written: predicates, projections and structural ones. */
  readonly relationshipTypes: ReadonlySet<string>;
}

/** Relationship types of claims that do not plainly hold. */
export const PROJECTIONS: readonly string[] = ['DID_NOT', 'MIGHT'];

/** Wraps validated ontology data in the look-ups that the rest of the house uses. */
export function createOntology(data: OntologyData): Ontology {
  const predicates = new Map(data.predicates.map((definition) => [definition.name, definition]));
  const labels = new Map(Object.entries(data.labels));
  const concrete = (name: string): boolean => {
    const label = labels.get(name);
    return label !== undefined && !label.abstract && !label.role && label.closure[0] === 'Entity';
  };
  const refuse = (what: string, name: string): never => {
    throw new RangeError(`the ontology ${data.name}@${data.version} has no ${what} ${JSON.stringify(name)}`);
  };
  return {
    data,
    isEntityType: (name): name is EntityType => concrete(name),
    entityType: (name) => (concrete(name) ? (name as EntityType) : refuse('entity type', name)),
    labelsOf: (type) => labels.get(type)!.closure,
    isPredicate: (name): name is Predicate => predicates.has(name),
    predicate: (name) => (predicates.has(name) ? (name as Predicate) : refuse('predicate', name)),
    definition: (predicate) => predicates.get(predicate)!,
    relationshipTypes: new Set([...predicates.keys(), ...PROJECTIONS, ...data.structural.map(({ name }) => name)]),
  };
}
