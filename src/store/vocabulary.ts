import { ClaimgraphError } from '../domain/errors.ts';
import type { Ontology } from '../domain/ontology.ts';

/** The labels under which ids are unique: every node of the graph carries exactly one of them, written first. */
export const KEY_LABELS = ['Entity', 'Article', 'Sentence', 'Claim'] as const;

/** Labels of nodes that stores keep for themselves; no export or `graph()` shows them. */
export const BOOKKEEPING_LABELS = ['Ingest', 'Contribution', 'Correction', 'Schema'] as const;

/** The names that may be written into a statement. Everything else that comes from a document is a parameter. */
export interface Vocabulary {
  /** `:Entity:Agency`. @throws ClaimgraphError E_INPUT for a label that the ontology lacks. */
  labels(names: readonly string[]): string;
  /** `:WARNED`. @throws ClaimgraphError E_INPUT for a relationship type that the ontology lacks. */
  relationshipType(name: string): string;
  /** Labels in the order in which they are shown: key label, then general to special, role labels last. */
  ordered(names: readonly string[]): readonly string[];
}

const LABEL = /^[A-Z][A-Za-z0-9]{0,62}$/;
const TYPE = /^[A-Z][A-Z0-9_]{0,62}$/;

/**
 * Builds the closed vocabulary of statements. Escaping would not do: Cypher decodes `\u0060` to a backtick before it
 * tokenises, inside backticks too, so a name is compared with the ontology and with a pattern, never quoted.
 */
export function createVocabulary({ data, relationshipTypes }: Ontology): Vocabulary {
  const known = new Set([...Object.keys(data.labels), ...BOOKKEEPING_LABELS]);
  const refuse = (what: string, name: string): never => {
    const message = `the ontology ${data.name}@${data.version} has no ${what} ${JSON.stringify(name.slice(0, 80))}`;
    throw new ClaimgraphError('E_INPUT', message, {
      hint: 'Name the ontology file that has it (--ontology), or correct the document.',
    });
  };
  const label = (name: string): string => (known.has(name) && LABEL.test(name) ? name : refuse('label', name));
  const rank = (name: string): number => {
    if ((KEY_LABELS as readonly string[]).includes(name)) return 0;
    return data.labels[name]?.role ? 100 : (data.labels[name]?.closure.length ?? 50);
  };
  return {
    labels: (names) => `:${names.map(label).join(':')}`,
    relationshipType: (name) =>
      relationshipTypes.has(name) && TYPE.test(name) ? `:${name}` : refuse('relationship type', name),
    ordered: (names) => [...names].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)),
  };
}
