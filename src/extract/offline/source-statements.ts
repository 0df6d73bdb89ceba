import type { Token } from '../../domain/analysis.ts';
import type { Argument } from './argument.ts';
import { argumentsAt } from './argument.ts';
import { topicOfClause } from './clause.ts';
import type { Finding } from './draft.ts';
import { clauseAround } from './needless-statements.ts';
import type { Reading } from './reading.ts';
import { children } from './tree.ts';
import { isActor } from './types.ts';

function sourceOf(reading: Reading, according: Token): Argument | undefined {
  const to = children(reading, according).find(({ lower }) => lower === 'to') ?? reading.tokens[according.index + 1];
  const [source] = to ? children(reading, to, 'pobj') : [];
  return source && argumentsAt(reading, source)[0];
}

function findingsAt(reading: Reading, according: Token): Finding[] {
  const clause = clauseAround(reading, according);
  const source = sourceOf(reading, according);
  if (!clause || !source || !isActor(source.referent)) return [];
  return topicOfClause(reading, clause)
    .slice(0, 1)
    .map((topic) => ({
      predicate: 'SAID',
      subject: source,
      object: topic,
      trigger: according,
      rule: 'statement:according-to',
    }));
}

/** "According to X, the plan is flawed": X states something about the plan. */
export const sourceStatements = (reading: Reading): Finding[] =>
  reading.tokens.filter(({ lower }) => lower === 'according').flatMap((token) => findingsAt(reading, token));
