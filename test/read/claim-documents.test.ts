import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ClaimgraphError } from '../../src/domain/errors.ts';
import { type FoundDocument, readClaimDocuments } from '../../src/read/claim-documents.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'claimgraph-claims-'));
});
afterAll(() => rm(root, { recursive: true }));

async function collect(file: string) {
  const all: (FoundDocument | ClaimgraphError)[] = [];
  for await (const one of readClaimDocuments(file)) all.push(one);
  return all;
}

async function read(content: string, name = 'claims.json') {
  const file = join(root, name);
  await writeFile(file, content);
  return collect(file);
}

const documentsOf = (all: Awaited<ReturnType<typeof read>>): unknown[] =>
  all.map((one) => (one instanceof ClaimgraphError ? one.message : one.document));

it.each([
  ['one a line', '{"doc":1}\n\n{"doc":2}\n'],
  ['one a line, Windows line ends', '{"doc":1}\r\n{"doc":2}'],
  ['an array over several lines', '[\n {"doc":1},\n {"doc":2}\n]\n'],
  ['an array in one line', '[{"doc":1},{"doc":2}]'],
])('reads %s', async (_, content) => expect(documentsOf(await read(content))).toEqual([{ doc: 1 }, { doc: 2 }]));

it('reads one document over several lines', async () => {
  expect(documentsOf(await read('{\n  "doc": 1\n}\n'))).toEqual([{ doc: 1 }]);
});

it('names the lines that are broken and reads the others', async () => {
  const [first, second, third, fourth] = await read('{"doc":\n{"doc":2}\nnone\n[{"doc":4}]\n', 'claims.ndjson');
  expect(first).toMatchObject({ message: expect.stringMatching(/claims\.ndjson is not valid JSON \(line 1\)/) });
  expect(second).toEqual({ where: join(root, 'claims.ndjson, line 2'), document: { doc: 2 } });
  expect(third).toMatchObject({ message: expect.stringContaining('(line 3)') });
  expect(fourth).toMatchObject({
    where: expect.stringMatching(/line 4, document 1 of the list$/),
    document: { doc: 4 },
  });
});

it('refuses a document over several lines that is broken', async () => {
  await expect(read('{\n"doc": 1,\n')).rejects.toThrow(/claims\.json is not valid JSON \(as one document\)/);
});

it('refuses a file of no documents and one that is not there', async () => {
  await expect(read('\n')).rejects.toThrow(/holds no claim documents/);
  await expect(collect(join(root, 'gone'))).rejects.toThrow(/no such file/);
});
