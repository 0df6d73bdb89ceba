import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { ClaimgraphError } from '../domain/errors.ts';
import { STANDARD_INPUT, unreadable } from './read.ts';

const notJson = (file: string, where: string, cause: unknown): ClaimgraphError => {
  const reason = (cause as Error).message.replace(/ in JSON at position \d+.*$/s, '');
  const hint =
    'Claim documents are JSON: one in a file, or one a line (NDJSON), as "export --format ndjson" writes them.';
  return new ClaimgraphError('E_INPUT', `${file} is not valid JSON (${where}): ${reason}`, { cause, hint });
};

function parse(json: string, file: string, where: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw notJson(file, where, cause);
  }
}

const isJson = (line: string): boolean => {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
};

async function* linesOf(file: string): AsyncGenerator<string> {
  const input = file === STANDARD_INPUT ? process.stdin : createReadStream(file);
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) yield line;
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

/**
 * Reads claim documents from a file or standard input (`-`), unchecked: one a line (NDJSON, streamed), or one JSON
 * document over several lines, or an array of them.
 * @throws ClaimgraphError E_INPUT naming the file and the line for JSON that cannot be parsed, and for a file of none.
 */
export async function* readClaimDocuments(file: string): AsyncGenerator<unknown> {
  const name = file === STANDARD_INPUT ? 'standard input' : file;
  let number = 0;
  let whole: string[] | undefined;
  let found = 0;
  for await (const line of linesOf(file)) {
    number += 1;
    if (whole === undefined && found === 0 && line.trim() !== '' && !isJson(line)) whole = [];
    if (whole !== undefined) whole.push(line);
    else if (line.trim() !== '') {
      found += 1;
      yield* [parse(line, name, `line ${number}`)].flat();
    }
  }
  if (whole !== undefined) yield* [parse(whole.join('\n'), name, `as one document`)].flat();
  else if (found === 0) throw new ClaimgraphError('E_INPUT', `${name} holds no claim documents`);
}
