import { type Gather, textIn, textsIn } from '../gathering.ts';
import { witnessesAmong } from './articles.ts';

/**
 * Rows of claims that no other article tells, or none but editions and versions of the claim's own. The Cypher returns the
 * claim's article (`docId`) and the articles that tell the same (`others`).
 */
export const anotherWord: Gather = async (rows, asked) => {
  const told = rows.filter((row) => textsIn(row['others']).length > 0);
  const ids = told.flatMap((row) => [textIn(row['docId']), ...textsIn(row['others'])]);
  const witness = await witnessesAmong(ids, asked);
  return rows.filter((row) =>
    textsIn(row['others']).every((other) => witness.get(other) === witness.get(textIn(row['docId']))),
  );
};
