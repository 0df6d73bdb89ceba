import type { Command } from 'commander';
import type { Question } from '../../query/question.ts';
import { commandWith } from '../options.ts';
import { print } from '../output.ts';
import { shippedQuestions } from '../services.ts';

function* described({ name, asks, parameters }: Question): Generator<string> {
  yield `${name}\n  ${asks}\n`;
  for (const parameter of parameters) {
    const optional = parameter.default === undefined ? '' : ' (optional)';
    yield `  --param ${parameter.name}=<${parameter.type}>${optional}: ${parameter.description}\n`;
  }
}

function questions({ json }: { readonly json?: true }): Promise<void> {
  const all = shippedQuestions();
  if (!json) return print(all.flatMap((question) => [...described(question)]));
  const told = all.map(({ name, title, asks, parameters }) => ({ name, title, asks, parameters }));
  return print([`${JSON.stringify(told, null, 2)}\n`]);
}

export const questionsCommand = (): Command =>
  commandWith('questions', 'List the questions that can be asked, with their parameters.', 'questions')
    .option('--json', 'as JSON')
    .action(questions);
