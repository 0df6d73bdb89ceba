/** What a parameter of a query may be. */
export type ParameterValue = string | number | boolean | null | readonly string[];

/** A read-only query. What comes from names, ids and other data is in the parameters, never in the text. */
export interface CypherQuery {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, ParameterValue>>;
}

/** The parameters as people read and edit them. */
export const parametersText = ({ parameters }: CypherQuery): string => JSON.stringify(parameters, null, 2);

/**
 * The query with a command before it that sets its parameters, for Neo4j Browser. The escapes of JSON are escapes of
 * Cypher as well.
 */
export function browserText({ cypher, parameters }: CypherQuery): string {
  const pairs = Object.entries(parameters).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return pairs.length === 0 ? cypher : `:params {${pairs.join(', ')}};\n\n${cypher}`;
}
