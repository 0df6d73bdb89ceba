import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadOntology } from '../../src/assets.ts';
import type { ClaimDocument } from '../../src/domain/claim.ts';
import type { Correction } from '../../src/domain/correction.ts';
import { ClaimgraphError } from '../../src/domain/errors.ts';
import { claimsNdjson } from '../../src/export/claims-ndjson.ts';
import { readClaimDocuments } from '../../src/read/claim-documents.ts';
import { normalizeDocument } from '../../src/resolve/normalize.ts';
import { gathered, wholeText } from '../export/gathered.ts';
import { herald } from '../query/story.ts';

const ontology = loadOntology();
const numbered = (number: number, title = 'Velden speaks'): ClaimDocument =>
  normalizeDocument({ ...herald, doc: { ...herald.doc, id: `doc:${number}`, title } }, ontology);
const correction: Correction = {
  kind: 'reject',
  id: 'correction:1',
  author: 'Ana Ruiz',
  time: '2031-06-01T00:00:00Z',
  claim: 'claim:1',
  document: 'doc:1',
};
const documents = Array.from({ length: 60 }, (_, number) => numbered(number));

let root = '';
let text = '';
let lines: readonly string[] = [];
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'claimgraph-exported-'));
  text = await wholeText(claimsNdjson(documents, [correction]));
  lines = text.trimEnd().split('\n');
});
afterAll(() => rm(root, { recursive: true }));

const joined = (...some: readonly (readonly string[])[]): string => `${some.flat().join('\n')}\n`;

/** What is read of a file, and what is said against it without its path. */
async function read(content: string) {
  const file = join(root, 'claims.ndjson');
  await writeFile(file, content);
  const all = await gathered(readClaimDocuments(file));
  const errors = all.filter((one) => one instanceof ClaimgraphError);
  return {
    records: all.length - errors.length,
    wrong: errors.map(({ message }) => message.replace(`${root}/`, '')),
  };
}

describe('the lines about other lines', () => {
  it('begin an export, come after every 25 records and end it with its counts', () => {
    const about = lines.flatMap((line, index) => (line.startsWith('{"manifest"') ? [index + 1] : []));
    expect(about).toEqual([1, 27, 53, 65]);
    const { manifest } = JSON.parse(lines.at(-1)!);
    const { entities, claims } = documents[0]!;
    expect(manifest).toMatchObject({ complete: true, documents: 60, corrections: 1 });
    expect(manifest).toMatchObject({ entities: 60 * entities.length, claims: 60 * claims.length });
    expect(manifest.sha256).toBe(
      createHash('sha256')
        .update(joined(lines.slice(0, -1)))
        .digest('hex'),
    );
  });

  it('are the same with a hash of the machine', async () => {
    expect(await wholeText(claimsNdjson(documents, [correction], () => createHash('sha256')))).toBe(text);
  });

  it('stand in lines of their own, also for readers that take U+2028 for the end of one', async () => {
    const told = await wholeText(claimsNdjson([numbered(1, 'Velden\u2028speaks\u2029\u0085')]));
    expect(told).not.toMatch(/[\u2028\u2029]/);
    expect(JSON.parse(told.split('\n')[1]!).doc.title).toBe('Velden\u2028speaks\u2029\u0085');
  });
});

describe('a file of exported claims', () => {
  const missing = 'the rest is missing';

  it('is right as it was written, with Windows line ends, twice in a row, and without lines about others', async () => {
    const plain = lines.filter((line) => !line.startsWith('{"manifest"'));
    expect(await read(text)).toEqual({ records: 61, wrong: [] });
    expect(await read(text.replaceAll('\n', '\r\n'))).toEqual({ records: 61, wrong: [] });
    expect(await read(text + text)).toEqual({ records: 122, wrong: [] });
    expect(await read(joined(plain))).toEqual({ records: 61, wrong: [] });
    expect(await read(await wholeText(claimsNdjson([])))).toEqual({ records: 0, wrong: [] });
  });

  it('that ends too early says so, and everything before is read', async () => {
    const whole = await read(joined(lines.slice(0, 40)));
    const said = `claims.ndjson ends after line 40 before the export that begins in line 1 does: ${missing}`;
    expect(whole).toEqual({ records: 38, wrong: [said] });
    const cut = await read(joined(lines.slice(0, 40)).slice(0, -20));
    expect(cut.records).toBe(37);
    expect(cut.wrong).toEqual([expect.stringContaining('claims.ndjson is not valid JSON (line 40)'), said]);
    const without = await read(joined(lines.slice(0, -1)));
    expect(without).toEqual({ records: 61, wrong: [expect.stringContaining('ends after line 64')] });
    const followed = await read(joined(lines.slice(0, 10), lines));
    expect(followed).toEqual({ records: 70, wrong: [expect.stringContaining('ends after line 10')] });
  });

  it.each([
    ['altered', (all: readonly string[]) => all.with(30, all[30]!.replace('Velden speaks', 'Velden lies')), 61],
    ['taken out', (all: readonly string[]) => all.toSpliced(30, 1), 60],
    ['put in', (all: readonly string[]) => all.toSpliced(30, 0, JSON.stringify(numbered(99))), 62],
    ['exchanged', (all: readonly string[]) => all.with(30, all[31]!).with(31, all[30]!), 61],
  ])('in which a line was %s says between which lines, and everything is read', async (_, change, records) => {
    const told = await read(joined(change(lines)));
    const last = 52 + records - 61;
    const wrong = `claims.ndjson: lines 28 to ${last} are not as they were when they were exported`;
    expect(told).toEqual({ records, wrong: [wrong] });
  });

  it('in which the counts were altered is noticed, and one without its first line', async () => {
    const counts = lines.with(26, lines[26]!.replace('"documents":24', '"documents":23'));
    expect((await read(joined(counts))).wrong).toEqual([
      'claims.ndjson: line 27 is not as it was when it was exported',
    ]);
    const last = lines.with(64, lines[64]!.replace('"documents":60', '"documents":61'));
    expect((await read(joined(last))).wrong).toEqual([expect.stringContaining('line 65 is not')]);
    expect((await read(joined(lines.slice(1)))).wrong).toEqual([expect.stringContaining('lines 1 to 25')]);
  });

  it('of a later version says so', async () => {
    const [head] = lines;
    const { wrong } = await read(joined([head!.replace('"version":1', '"version":2')], lines.slice(1)));
    expect(wrong[0]).toBe('claims.ndjson was written by a later claimgraph (format 2)');
  });
});
