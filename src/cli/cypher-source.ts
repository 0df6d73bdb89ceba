import { ClaimgraphError } from '../domain/errors.ts';
import type { PropertyValue } from '../domain/graph.ts';
import { bytesOf, fileItem, standardInput } from '../read/item.ts';
import { STANDARD_INPUT } from '../read/read.ts';
import { say } from './talk.ts';

/** True when an argument means Cypher of one's own: standard input or a `.cypher` file; else it names a question. */
export const isCypherSource = (source: string): boolean => source === STANDARD_INPUT || /\.cypher$/i.test(source);

/** Reads Cypher from a file or standard input. @throws ClaimgraphError E_INPUT */
export async function readCypher(source: string): Promise<string> {
  if (source === STANDARD_INPUT && process.stdin.isTTY) say('Reading Cypher from standard input; end it with Ctrl-D.');
  const item = source === STANDARD_INPUT ? standardInput() : await fileItem(source);
  const cypher = new TextDecoder().decode(await bytesOf(item));
  if (cypher.trim() !== '') return cypher;
  throw new ClaimgraphError('E_INPUT', `${item.name} holds no Cypher`);
}

/** The value that a parameter's text means in Cypher: a number, true, false or null where it reads as one, else text. */
export function cypherValue(text: string): PropertyValue {
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) return Number(text);
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null') return null;
  return text.replace(/^(["'])(.*)\1$/s, '$2');
}
