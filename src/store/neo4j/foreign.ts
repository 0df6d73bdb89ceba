import type { Session } from 'neo4j-driver';
import { ClaimgraphError } from '../../domain/errors.ts';
import type { Migration, Statements } from '../statements.ts';
import { rowsOf } from './rows-of.ts';

/** An index or constraint: what is indexed, under which name. */
interface Index {
  readonly name: string;
  /** `Article(id)` */
  readonly on: string;
  readonly unique: boolean;
}

const CREATED = /^CREATE (CONSTRAINT|INDEX|FULLTEXT INDEX) (\w+) IF NOT EXISTS FOR \(n:(\w+)\)/;

/** The indexes that migrations make, in order. */
const wantedBy = (migrations: readonly Migration[]): readonly Index[] =>
  migrations
    .flatMap(({ statements }) => statements)
    .flatMap((statement) => {
      const [created, kind, name, label] = CREATED.exec(statement) ?? [];
      if (created === undefined) return [];
      const properties = [...statement.slice(created.length).matchAll(/\bn\.(\w+)/g)].map(([, property]) => property);
      return [{ name: name!, on: `${label}(${properties.join(', ')})`, unique: kind === 'CONSTRAINT' }];
    });

const INDEXES = `SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint
WHERE type <> 'LOOKUP' RETURN name, labelsOrTypes, properties, owningConstraint IS NOT NULL AS unique`;

async function indexesIn(session: Session): Promise<readonly Index[]> {
  const rows = await session.executeRead((tx) => rowsOf(tx, INDEXES, {}));
  return rows.map(({ name, labelsOrTypes, properties, unique }) => ({
    name: String(name),
    on: `${(labelsOrTypes as string[]).join('|')}(${(properties as string[]).join(', ')})`,
    unique: unique === true,
  }));
}

/** True where there is an index in whose place another is wanted, which the server then would leave out or refuse. */
const inTheWay = (there: Index, wanted: Index): boolean =>
  there.name === wanted.name ? there.on !== wanted.on : wanted.unique && there.on === wanted.on && !there.unique;

/**
 * Refuses a database that never was claimgraph's and in which somebody else's data has the labels, or the names of indexes,
 * that claimgraph would use: it would count and change what is not its own. Data under other labels stays untouched.
 * @param place host and port of the server, for the message
 * @throws ClaimgraphError E_USAGE that says what is in the way
 */
export async function refuseForeign(
  session: Session,
  { write, migrations }: Pick<Statements, 'write'> & { readonly migrations: readonly Migration[] },
  place: string,
): Promise<void> {
  const rows = await session.executeRead((tx) => rowsOf(tx, write('foreign-nodes'), {}));
  const nodes = rows.filter((row) => Number(row['nodes']) > 0).map((row) => `${row['nodes']} ${row['label']}`);
  const there = await indexesIn(session);
  const index = there.find((one) => wantedBy(migrations).some((wanted) => inTheWay(one, wanted)));
  const found = [
    ...(nodes.length > 0 ? [`nodes that claimgraph did not write (${nodes.join(', ')})`] : []),
    ...(index === undefined ? [] : [`an index ${index.name} on ${index.on} that is in the way of claimgraph's own`]),
  ];
  if (found.length === 0) return;
  const hint =
    'Nothing was changed. Use an empty database: one of its own (NEO4J_DATABASE), or a server (claimgraph neo4j start).';
  throw new ClaimgraphError('E_USAGE', `Neo4j at ${place} holds ${found.join(' and ')}`, { hint });
}
