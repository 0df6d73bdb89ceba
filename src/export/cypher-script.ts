import { ClaimgraphError } from '../domain/errors.ts';
import type { GraphElement, GraphRelationship, Properties, PropertyValue } from '../domain/graph.ts';
import type { ExportFormat } from './format.ts';

/** Rows of one statement: Neo4j plans literals, and that takes the longer a row the more there are. */
const ROWS = 20;

const KEY_LABELS = ['Entity', 'Article', 'Sentence', 'Claim'] as const;

/** Labels under which the ids of the ends of a relationship are unique; projected edges go between entities. */
const ENDS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  HAS_SENTENCE: ['Article', 'Sentence'],
  PUBLISHED_BY: ['Article', 'Entity'],
  MENTIONS: ['Sentence', 'Entity'],
  STATED_IN: ['Claim', 'Sentence'],
  SUBJECT: ['Claim', 'Entity'],
  OBJECT: ['Claim', 'Entity'],
  ABOUT: ['Claim', 'Entity'],
  ATTRIBUTED_TO: ['Claim', 'Entity'],
  REFERS_TO: ['Claim', 'Claim'],
  CONTRADICTS: ['Claim', 'Claim'],
};

/** A name as it stands. It is never escaped, since Cypher decodes escapes even within backticks. */
function name(text: string): string {
  if (/^[A-Za-z][A-Za-z0-9_]{0,62}$/.test(text)) return text;
  throw new ClaimgraphError('E_INPUT', `${JSON.stringify(text.slice(0, 80))} cannot be a name in a Cypher script`);
}

const SPECIAL = /[\\'\p{Cc}\u2028\u2029]/gu;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(character: string, next: string | undefined): string {
  if (character === '\\' && next === 'u') return "\\\\' + '";
  return ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * A string literal. Neo4j decodes `\uXXXX` before anything else, so a backslash of the text never stands before a `u`:
 * there the literal is put together from two.
 */
const literal = (text: string): string =>
  `'${text.replace(SPECIAL, (character, at: number) => escaped(character, text[at + 1]))}'`;

function value(given: PropertyValue): string {
  if (typeof given === 'string') return literal(given);
  return Array.isArray(given) ? `[${given.map(value).join(', ')}]` : String(given);
}

const map = (properties: Properties): string =>
  `{${Object.entries(properties)
    .filter(([, given]) => given !== null)
    .map(([key, given]) => `${name(key)}: ${value(given)}`)
    .join(', ')}}`;

interface Row {
  /** All rows of a statement have the same. */
  readonly statement: string;
  readonly row: string;
}

function endsOf({ type, properties }: GraphRelationship): readonly [string, string] {
  if (typeof properties['claimId'] === 'string') return ['Entity', 'Entity'];
  const ends = Object.hasOwn(ENDS, type) ? ENDS[type] : undefined;
  if (ends !== undefined) return ends;
  throw new ClaimgraphError('E_INPUT', `a relationship of the type ${JSON.stringify(type)} goes between unknown ends`);
}

function rowOf(element: GraphElement): Row {
  if ('node' in element) {
    const { id, labels, properties } = element.node;
    const statement = `MERGE (n:${name(labels[0]!)} {id: row.id})\nSET n = row.properties\nSET n:${labels.map(name).join(':')}`;
    return { statement, row: `{id: ${literal(id)}, properties: ${map({ ...properties, id })}}` };
  }
  const { type, from, to, key, properties } = element.relationship;
  const [a, b] = endsOf(element.relationship);
  const statement = `MATCH (a:${a} {id: row.from})\nMATCH (b:${b} {id: row.to})\nMERGE (a)-[r:${name(type)} {key: row.key}]->(b)\nSET r = row.properties`;
  const ends = `from: ${literal(from)}, to: ${literal(to)}, key: ${literal(key)}`;
  return { statement, row: `{${ends}, properties: ${map({ ...properties, key })}}` };
}

const written = (rows: readonly Row[]): string =>
  `UNWIND [\n${rows.map(({ row }) => row).join(',\n')}\n] AS row\n${rows[0]!.statement};\n`;

/**
 * The whole property graph as a Cypher script, in pieces: constraints, nodes, relationships, each statement ended by a
 * semicolon and a line break. Running it again changes nothing. @throws ClaimgraphError E_INPUT for names that are none
 */
export async function* cypherScript(elements: AsyncIterable<GraphElement>): AsyncGenerator<string> {
  for (const label of KEY_LABELS)
    yield `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
  let rows: Row[] = [];
  for await (const element of elements) {
    const row = rowOf(element);
    if (rows.length === ROWS || (rows[0] !== undefined && rows[0].statement !== row.statement)) {
      yield written(rows);
      rows = [];
    }
    rows.push(row);
  }
  if (rows.length > 0) yield written(rows);
}

export const cypherFormat: ExportFormat = {
  name: 'cypher',
  says: 'a script that makes the whole graph in a database that speaks Cypher',
  mediaType: 'application/x-cypher-query',
  extension: 'cypher',
  write: ({ elements }) => cypherScript(elements()),
};
