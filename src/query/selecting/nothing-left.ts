import { ClaimgraphError } from '../../domain/errors.ts';
import { clauseText } from '../../domain/selection-text.ts';
import type { ClaimFacts } from './claim-facts.ts';
import type { Looked } from './parts.ts';

/** A clause and whether a claim fits it. */
type Tested = Pick<Looked, 'clause' | 'fits'>;

const LONGEST_CLAUSE = 80;

const shortText = ({ clause }: Tested): string => {
  const text = clauseText(clause);
  return text.length <= LONGEST_CLAUSE ? text : `${text.slice(0, LONGEST_CLAUSE).replace(/[\ud800-\udbff]$/, '')}…`;
};

/** How many claims fit each clause, and how many would be left without it. */
interface Counted {
  readonly clause: Tested;
  fitting: number;
  alone: number;
}

/** The error for clauses that none of the claims fits all of: what each of them leaves, and which one is in the way. */
export async function nothingLeft(
  claims: AsyncIterable<ClaimFacts> | Iterable<ClaimFacts>,
  clauses: readonly Tested[],
): Promise<ClaimgraphError> {
  const counts = clauses.map((clause): Counted => ({ clause, fitting: 0, alone: 0 }));
  let all = 0;
  for await (const claim of claims) {
    all += 1;
    const unfit = counts.filter(({ clause }) => !clause.fits(claim));
    for (const count of counts) if (!unfit.includes(count)) count.fitting += 1;
    if (unfit.length === 1) unfit[0]!.alone += 1;
  }
  const each = counts.map(({ clause, fitting }) => `${fitting} ${fitting === 1 ? 'fits' : 'fit'} ${shortText(clause)}`);
  const [way] = counts.filter(({ alone }) => alone > 0).sort((a, b) => b.alone - a.alone);
  const hint =
    way === undefined
      ? 'Leave clauses out, or widen them.'
      : `Without ${shortText(way.clause)}, ${way.alone} would be left.`;
  const message = `nothing is left by the selection: of ${all} claims, ${each.join(', ')}`;
  return new ClaimgraphError('E_NOT_FOUND', message, { hint });
}
