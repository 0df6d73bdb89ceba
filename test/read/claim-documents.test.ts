import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readClaimDocuments } from '../../src/read/claim-documents.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'claimgraph-claims-'));
});
afterAll(() => rm(root, { recursive: true }));

async function collect(file: string): Promise<unknown[]> {
  const documents: unknown[] = [];
  for await (const document of readClaimDocuments(file)) documents.push(document);
  return documents;
}

async function read(content: string): Promise<unknown[]> {
  const file = join(root, 'claims.ndjson');
  await writeFile(file, content);
  return collect(file);
}

it.each([
  ['one a line', '{"doc":1}\n\n{"doc":2}\n'],
  ['one a line, Windows line ends', '{"doc":1}\r\n{"doc":2}'],
  ['an array over several lines', '[\n {"doc":1},\n {"doc":2}\n]\n'],
  ['an array in one line', '[{"doc":1},{"doc":2}]'],
])('reads %s', async (_, content) => expect(await read(content)).toEqual([{ doc: 1 }, { doc: 2 }]));

it('reads one document over several lines', async () => {
  expect(await read('{\n  "doc": 1\n}\n')).toEqual([{ doc: 1 }]);
});

it('names the line that is broken', async () => {
  await expect(read('{"doc":1}\n{"doc":\n')).rejects.toThrow(/claims\.ndjson is not valid JSON \(line 2\)/);
});

it('refuses a file of no documents and one that is not there', async () => {
  await expect(read('\n')).rejects.toThrow(/holds no claim documents/);
  await expect(collect(join(root, 'gone'))).rejects.toThrow(/no such file/);
});
