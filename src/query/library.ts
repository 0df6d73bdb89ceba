import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ClaimgraphError } from '../domain/errors.ts';
import { near } from '../domain/near.ts';
import { parseQuestion } from './header.ts';
import type { Question } from './question.ts';

const EXTENSION = '.cypher';

/**
 * The questions of a directory of `.cypher` files, by name.
 * @throws ClaimgraphError E_INPUT when the directory or a header cannot be read.
 */
export function loadQuestions(directory: string): readonly Question[] {
  try {
    const files = readdirSync(directory).filter((file) => file.endsWith(EXTENSION));
    return files
      .sort()
      .map((file) => parseQuestion(file.slice(0, -EXTENSION.length), readFileSync(join(directory, file), 'utf8')));
  } catch (cause) {
    if (cause instanceof ClaimgraphError) throw cause;
    throw new ClaimgraphError('E_INPUT', `cannot read the questions in ${directory}`, { cause });
  }
}

/** The question of a name; hyphens may stand for underscores. @throws ClaimgraphError E_NOT_FOUND listing near names. */
export function findQuestion(questions: readonly Question[], name: string): Question {
  const wanted = name.trim().toLowerCase().replaceAll('-', '_');
  const found = questions.find((question) => question.name === wanted);
  if (found !== undefined) return found;
  const names = near(
    wanted,
    questions.map((question) => question.name),
  );
  const hint = names.length > 0 ? `Did you mean ${names.join(', ')}?` : 'There are no questions here.';
  throw new ClaimgraphError('E_NOT_FOUND', `there is no question ${JSON.stringify(name)}`, { hint });
}
