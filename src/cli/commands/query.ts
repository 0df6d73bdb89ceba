import { type Command, Option } from 'commander';
import { type Flags, readConfig } from '../../config.ts';
import type { QueryResult } from '../../ports/graph-store.ts';
import { formatCsv } from '../../query/format-csv.ts';
import { formatJson } from '../../query/format-json.ts';
import { formatTable } from '../../query/format-table.ts';
import { findQuestion } from '../../query/library.ts';
import type { Question } from '../../query/question.ts';
import { cypherValue, isCypherSource, readCypher } from '../cypher-source.ts';
import { requireStore, withSession } from '../open.ts';
import { commandWith, keyValue, ontologyOption, storeOption } from '../options.ts';
import { print } from '../output.ts';
import { shippedQuestions } from '../services.ts';
import type { Session } from '../session.ts';
import { say } from '../talk.ts';

interface QueryFlags extends Flags {
  readonly param?: Readonly<Record<string, string>>;
  readonly format: 'table' | 'json' | 'csv';
}

type Layout = Pick<Question, 'hidden' | 'beneath'>;

interface Asking {
  readonly layout: Layout;
  readonly ask: (session: Session) => Promise<QueryResult>;
}

async function ownCypher(source: string, given: Readonly<Record<string, string>>): Promise<Asking> {
  const cypher = await readCypher(source);
  const parameters = Object.fromEntries(Object.entries(given).map(([name, text]) => [name, cypherValue(text)]));
  return { layout: { hidden: [], beneath: [] }, ask: (session) => session.run(cypher, parameters) };
}

function namedQuestion(source: string, given: Readonly<Record<string, string>>): Asking {
  const question = findQuestion(shippedQuestions(), source);
  return { layout: question, ask: (session) => session.ask(question.name, given) };
}

const written = (result: QueryResult, format: QueryFlags['format'], { hidden, beneath }: Layout): string => {
  if (format === 'json') return formatJson(result);
  if (format === 'csv') return formatCsv(result);
  const width = process.stdout.isTTY ? process.stdout.columns : undefined;
  return formatTable(result, { hidden, beneath, ...(width && { width }) });
};

async function query(source: string, { param = {}, format, ...flags }: QueryFlags): Promise<void> {
  const config = readConfig(flags);
  const asking = isCypherSource(source) ? await ownCypher(source, param) : namedQuestion(source, param);
  requireStore(config);
  const result = await withSession(config, asking.ask);
  await print([written(result, format, asking.layout)]);
  if (result.truncated && format !== 'table') say(`claimgraph: only the first ${result.rows.length} rows were kept`);
}

export const queryCommand = (): Command =>
  commandWith(
    'query',
    'Ask the store a named question (see "questions") or read-only Cypher of your own.',
    'query missed_warnings',
    'query timeline --param name=France --format csv',
    'query - < my.cypher',
  )
    .argument('<question>', 'name of a question, a .cypher file, or - for Cypher on standard input')
    .option('--param <name=value>', 'a parameter; may be repeated', keyValue)
    .addOption(
      new Option('--format <format>', 'how to print the rows').choices(['table', 'json', 'csv']).default('table'),
    )
    .addOption(storeOption())
    .addOption(ontologyOption())
    .action(query);
