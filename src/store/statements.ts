import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ClaimgraphError } from '../domain/errors.ts';

/** Names to put in place of the capital placeholders of a template, each with its colon (`:Entity:Agency`). */
export type Names = Readonly<Partial<Record<'KEY' | 'LABELS' | 'FROM' | 'TO' | 'TYPE', string>>>;

/** One file of `cypher/schema`. */
export interface Migration {
  readonly version: number;
  readonly file: string;
  readonly statements: readonly string[];
}

/** The statements of a `cypher` directory. */
export interface Statements {
  /** A template of `write/` with its placeholders filled; names must have passed the vocabulary. */
  write(name: string, names?: Names): string;
  /** The migrations of `schema/` that concern one kind of store, in order. */
  migrations(store: 'embedded' | 'neo4j'): readonly Migration[];
}

/** A statement without its comment lines: the header is for people. */
const withoutComments = (text: string): string => text.replace(/^\/\/.*\n/gm, '').trim();

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const hint = 'Install claimgraph again; the package is incomplete.';
    throw new ClaimgraphError('E_ASSET', `cannot read ${path}`, { cause, hint });
  }
}

function readMigration(directory: string, file: string): { readonly migration: Migration; readonly store?: string } {
  const text = read(join(directory, file));
  const store = /^\/\/ store: (\w+)$/m.exec(text)?.[1];
  const statements = withoutComments(text)
    .split(/;\s*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
  const migration = { version: Number(file.slice(1, 5)), file, statements };
  return store === undefined ? { migration } : { migration, store };
}

/** Reads the statements under a `cypher` directory. @throws ClaimgraphError E_ASSET when a file is missing. */
export function openStatements(directory: string): Statements {
  const templates = new Map<string, string>();
  const template = (name: string): string => {
    const known = templates.get(name) ?? withoutComments(read(join(directory, 'write', `${name}.cypher`)));
    templates.set(name, known);
    return known;
  };
  return {
    write: (name, names = {}) =>
      template(name).replace(/:(KEY|LABELS|FROM|TO|TYPE)\b/g, (_, key: keyof Names) => names[key] ?? `:${key}`),
    migrations: (store) => {
      const schema = join(directory, 'schema');
      const files = readdirSync(schema).filter((file) => /^V\d{4}__[\w-]+\.cypher$/.test(file));
      return files
        .sort()
        .map((file) => readMigration(schema, file))
        .filter((one) => one.store === undefined || one.store === store)
        .map(({ migration }) => migration);
    },
  };
}
