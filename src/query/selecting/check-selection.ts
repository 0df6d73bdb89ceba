import { ClaimgraphError } from '../../domain/errors.ts';
import { near } from '../../domain/near.ts';
import type { Ontology } from '../../domain/ontology.ts';
import { daysOf } from '../../domain/partial-date.ts';
import type { Selection } from '../../domain/selection.ts';

const usage = (message: string, hint: string): ClaimgraphError => new ClaimgraphError('E_USAGE', message, { hint });

function checkWord(what: string, word: string, names: readonly string[]): void {
  if (names.includes(word)) return;
  throw usage(
    `there is no ${what} ${JSON.stringify(word.slice(0, 200))}`,
    `Did you mean ${near(word, names).join(', ')}?`,
  );
}

/** @throws ClaimgraphError E_USAGE for a predicate that the model lacks */
export const checkPredicate = (word: string, { data }: Ontology): void =>
  checkWord(
    'predicate',
    word,
    data.predicates.map(({ name }) => name),
  );

/** @throws ClaimgraphError E_USAGE for a label that no node of the model has */
export const checkLabel = (word: string, { data }: Ontology): void =>
  checkWord('label', word, Object.keys(data.labels));

/** @throws ClaimgraphError E_USAGE for a type that no entity of the model can have */
const checkType = (word: string, { data, isEntityType }: Ontology): void =>
  checkWord('type', word, Object.keys(data.labels).filter(isEntityType));

/** @throws ClaimgraphError E_USAGE for a time that ends before it begins */
export function checkPeriod(since: string, until: string): void {
  const [first, last] = [daysOf(since)?.[0], daysOf(until)?.[1]];
  if (first === undefined || last === undefined || first <= last) return;
  throw usage(`until ${until} is before since ${since}`, 'Give the earlier one as since, the later one as until.');
}

/**
 * Refuses what can only be a slip of the pen: words that the model lacks, which in a clause that leaves out would leave
 * out nothing, and times that end before they begin.
 * @throws ClaimgraphError E_USAGE
 */
export function checkSelection(selection: Selection, ontology: Ontology): void {
  for (const clause of selection) {
    if (clause.kind === 'predicate') for (const word of clause.any) checkPredicate(word, ontology);
    if (clause.kind === 'type') for (const word of clause.any) checkType(word, ontology);
  }
  const ends = (kind: 'since' | 'until'): readonly string[] =>
    selection.flatMap((clause) => (clause.kind === kind && !clause.not ? [clause.date] : []));
  for (const since of ends('since')) for (const until of ends('until')) checkPeriod(since, until);
}
