import type { Amendment, Correction, NamedEntity } from './correction.ts';
import { ClaimgraphError } from './errors.ts';
import type { Ontology } from './ontology.ts';

/** Longer ids do not fit an index key of every store. */
const LONGEST_ID = 1500;

function checkType(type: string, ontology: Ontology, refuse: (what: string, hint: string) => never): void {
  if (ontology.isEntityType(type)) return;
  refuse(
    `the ontology has no entity type ${JSON.stringify(type)}`,
    'Types are those of ontology.json, such as Person.',
  );
}

/** Ids of entities begin with a type of the ontology, so that none is taken for a document or a claim. */
function isEntityId(id: string, { data }: Ontology): boolean {
  const prefix = id.slice(0, Math.max(0, id.indexOf(':')));
  const types = Object.entries(data.labels).filter(([, { closure }]) => closure[0] === 'Entity');
  return id.length <= LONGEST_ID && types.some(([type]) => type.toLowerCase() === prefix);
}

const namedIn = ({ subject, object, attributedTo }: Amendment): readonly NamedEntity[] =>
  [subject, object, attributedTo].filter((argument) => argument !== null && argument !== undefined);

const entitiesOf = (correction: Correction): readonly NamedEntity[] => {
  if (correction.kind === 'merge') return [correction.into];
  return correction.kind === 'amend' ? namedIn(correction.to) : [];
};

/** Checks that what a correction puts into the graph may be there. @throws ClaimgraphError E_INPUT */
export function checkCorrection(correction: Correction, ontology: Ontology): void {
  const refuse = (what: string, hint: string): never => {
    throw new ClaimgraphError('E_INPUT', `the correction (${correction.kind}) cannot be made: ${what}`, { hint });
  };
  for (const { id, type } of entitiesOf(correction)) {
    checkType(type, ontology, refuse);
    if (!isEntityId(id, ontology))
      refuse(`${JSON.stringify(id.slice(0, 80))} is no id of an entity`, 'Ids are as person:ida-hale.');
  }
  if (correction.kind === 'retype') checkType(correction.type, ontology, refuse);
  if (correction.kind === 'merge' && correction.from === correction.into.id)
    refuse(`${JSON.stringify(correction.from)} is already one with itself`, 'Name two entities.');
  if (correction.kind !== 'amend' || correction.to.predicate === undefined) return;
  if (!ontology.isPredicate(correction.to.predicate)) {
    const what = `the ontology has no predicate ${JSON.stringify(correction.to.predicate)}`;
    refuse(what, 'Predicates are those of ontology.json.');
  }
}
