import { Command, InvalidArgumentError, Option } from 'commander';
import { parseColumns } from '../read/carried/columns.ts';

/** A command with what all of them have: an example under its help. */
export const commandWith = (name: string, description: string, ...examples: readonly string[]): Command =>
  new Command(name)
    .description(description)
    .addHelpText('after', `\nExample:\n${examples.map((example) => `  claimgraph ${example}`).join('\n')}`);

/** `--store`: see `config.ts` for what holds without it. */
export const storeOption = (): Option =>
  new Option(
    '--store <address>',
    'directory, or bolt:// or neo4j:// address (default: $CLAIMGRAPH_STORE or .claimgraph)',
  );

/** `--ontology`: see `config.ts` for what holds without it. */
export const ontologyOption = (): Option =>
  new Option('--ontology <file>', 'predicates and frames of your own, as JSON (default: $CLAIMGRAPH_ONTOLOGY)');

/** `--published`, checked by `config.ts`. */
export const publishedOption = (): Option =>
  new Option('--published <date>', 'date of publication (2015-11-16), whatever the articles say');

/** `--publisher`. */
export const publisherOption = (): Option =>
  new Option('--publisher <name>', 'who published it, whatever the articles say');

export const columnsOption = (): Option =>
  new Option(
    '--columns <pairs>',
    'which column of tables and key of JSON lines is what: text=body,published=date',
  ).argParser(parseColumns);

/** Collects `--param key=value`. @throws InvalidArgumentError for anything else */
export function keyValue(given: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  const at = given.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Write it as name=value.');
  return { ...before, [given.slice(0, at)]: given.slice(at + 1) };
}

/** Threads: 0 for none. @throws InvalidArgumentError */
export function threadCount(given: string): number {
  const count = Number(given);
  if (/^\d{1,2}$/.test(given) && count <= 64) return count;
  throw new InvalidArgumentError('It is a number from 0 to 64; 0 reads in one thread with everything else.');
}

/** A port: 0–65535, of which 0 means any free one. @throws InvalidArgumentError */
export function portNumber(given: string): number {
  const port = Number(given);
  if (/^\d{1,5}$/.test(given) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a number from 0 to 65535.');
}
