import { Command, CommanderError } from 'commander';
import { packageVersion } from '../assets.ts';
import { correctCommand } from './commands/correct.ts';
import { correctionsCommand } from './commands/corrections.ts';
import { exportCommand } from './commands/export.ts';
import { extractCommand } from './commands/extract.ts';
import { importCommand } from './commands/import.ts';
import { ingestCommand } from './commands/ingest.ts';
import { neo4jCommand } from './commands/neo4j.ts';
import { queryCommand } from './commands/query.ts';
import { questionsCommand } from './commands/questions.ts';
import { statusCommand } from './commands/status.ts';
import { viewCommand } from './commands/view.ts';
import { exitCodeOf, sayError } from './talk.ts';

const COMMANDS = [
  ingestCommand,
  extractCommand,
  queryCommand,
  questionsCommand,
  exportCommand,
  importCommand,
  correctCommand,
  correctionsCommand,
  statusCommand,
  viewCommand,
  neo4jCommand,
];

const ABOUT = `Reads news articles and keeps who did what to whom, when, says who, as a graph.

Data goes to standard output, talk to standard error.
Exit codes: 0 done, 1 failed, 2 wrong usage, 130 stopped by Ctrl-C.`;

/** Gives a command, and those below it, the settings of the one above. */
function settled(command: Command, above: Command): Command {
  command.copyInheritedSettings(above);
  for (const below of command.commands) settled(below, command);
  return command;
}

/** The command line with all its commands. */
export function createProgram(): Command {
  const program = new Command('claimgraph')
    .description(ABOUT)
    .version(packageVersion())
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'claimgraph: ')) })
    .showHelpAfterError('  With --help it says what it takes.');
  for (const create of COMMANDS) program.addCommand(settled(create(), program));
  return program;
}

/** Runs the command line. Resolves to the exit code: 0 done, 1 failed, 2 wrong usage. Never rejects. */
export async function runProgram(argv: readonly string[]): Promise<number> {
  try {
    await createProgram().parseAsync(argv, { from: 'user' });
    return 0;
  } catch (error) {
    // The parser has told already what was wrong; help and version end it too, but well.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    sayError(error);
    return exitCodeOf(error);
  }
}
