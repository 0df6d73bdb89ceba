import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import { isManifestLine } from '../domain/claims-manifest.ts';
import { ClaimgraphError } from '../domain/errors.ts';
import { ManifestCheck } from './manifest-check.ts';
import { STANDARD_INPUT } from './read.ts';
import { unreadable } from './unreadable.ts';

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

/** A claim document as it was read, unchecked, and where it stands: `claims.ndjson, line 3`. */
export interface FoundDocument {
  readonly where: string;
  readonly document: unknown;
}

/** The documents of a line or file: one, or each of a list. */
const found = (json: unknown, where: string): readonly FoundDocument[] =>
  Array.isArray(json)
    ? json.map((document, index) => ({ where: `${where}, document ${index + 1} of the list`, document }))
    : [{ where, document: json }];

/**
 * Reads claim documents from a file or standard input (`-`): one a line (NDJSON, streamed), or one JSON document over
 * several lines, or an array of them. A line that cannot be parsed comes as the error, which names file and line, and the
 * next ones follow; so does an error where lines of an export are missing or not as they were written (`ManifestCheck`).
 * @throws ClaimgraphError E_INPUT for a file that cannot be read, or holds no documents, or is no JSON
 */
export async function* readClaimDocuments(file: string): AsyncGenerator<FoundDocument | ClaimgraphError> {
  const name = file === STANDARD_INPUT ? 'standard input' : file;
  const isLines = extname(file).toLowerCase() === '.ndjson';
  const check = new ManifestCheck(name);
  let number = 0;
  let whole: string[] | undefined;
  let lines = 0;
  for await (const line of linesOf(file)) {
    number += 1;
    if (!isLines && whole === undefined && lines === 0 && line.trim() !== '' && !isJson(line)) whole = [];
    if (whole !== undefined) whole.push(line);
    else if (line.trim() !== '') {
      lines += 1;
      yield* parsedLine(line, { name, number, check });
    }
  }
  const missing = check.end(number);
  if (missing !== undefined) yield missing;
  if (whole !== undefined) yield* found(parse(whole.join('\n'), name, 'as one document'), name);
  else if (lines === 0) throw new ClaimgraphError('E_INPUT', `${name} holds no claim documents`);
}

interface LinePlace {
  readonly name: string;
  readonly number: number;
  readonly check: ManifestCheck;
}

function parsedLine(line: string, { name, number, check }: LinePlace): readonly (FoundDocument | ClaimgraphError)[] {
  try {
    const record = parse(line, name, `line ${number}`);
    const wrong = check.take(line, record, number);
    const documents = isManifestLine(record) ? [] : found(record, `${name}, line ${number}`);
    return wrong === undefined ? documents : [wrong, ...documents];
  } catch (error) {
    check.take(line, undefined, number);
    return [error as ClaimgraphError];
  }
}
