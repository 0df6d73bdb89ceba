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

export const questionsCommand = (): Command =>
  commandWith('questions', 'List the questions that can be asked, with their parameters.', 'questions').action(() =>
    print(shippedQuestions().flatMap((question) => [...described(question)])),
  );
