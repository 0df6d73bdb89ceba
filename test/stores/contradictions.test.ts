import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { normalizeDocument } from '../../src/resolve/normalize.ts';
import { ontology, project } from '../contract/documents.ts';
import { DISPUTED, toll, tolls } from '../query/tolls.ts';
import { answerOfBoth } from './answers.ts';
import { openBoth } from './both.ts';

const root = mkdtempSync(join(tmpdir(), 'claimgraph-contradictions-'));
let stores: readonly GraphStore[] = [];

async function apply(documents: readonly unknown[]): Promise<void> {
  const read = documents.map((input) => normalizeDocument(input, ontology));
  for (const store of stores) await store.apply(read.map((document) => ({ document, graph: project(document) })));
}

beforeAll(async () => {
  stores = await openBoth(root);
  await apply(tolls);
});

afterAll(async () => {
  for (const store of stores) await store.close();
  rmSync(root, { recursive: true, force: true });
});

const contradictions = (...columns: readonly string[]) => answerOfBoth(stores, 'contradictions', columns);

it('numbers that cannot both be right: each told once, against the one that was told before it', async () => {
  const quotes = new Map<unknown, unknown>();
  for (const { document } of tolls.map((input) => ({ document: normalizeDocument(input, ontology) })))
    for (const { id, quote } of document.claims) quotes.set(id, quote);
  const rows = await contradictions('says1', 'alike1', 'says2', 'alike2');
  const words = rows.map(([one, alike1, other, alike2]) => [
    one,
    (alike1 as string[]).map((id) => quotes.get(id)),
    other,
    (alike2 as string[]).map((id) => quotes.get(id)),
  ]);
  expect(words).toEqual(expect.arrayContaining(DISPUTED));
  expect(words).toHaveLength(DISPUTED.length);
});

it('numbers are told with who gives them, and of which day each is', async () => {
  const rows = await contradictions('basis', 'who1', 'source1', 'published1', 'source2', 'published2');
  expect(rows).toContainEqual([
    'number',
    'Orvane market bombing',
    ['The Bee'],
    '2031-06-02',
    ['Orvane clinic'],
    '2031-06-04',
  ]);
  expect(rows).toContainEqual(['number', 'Halm depot bombing', ['Orvane clinic'], null, ['Lene Stro'], null]);
});

it('a number that hundreds tell is one row', async () => {
  const many = Array.from({ length: 120 }, (_, at) => {
    const count = 40 + (at % 2);
    const said = [`${count} sailors`, count, `The quay bombing killed ${count} sailors`] as const;
    return toll(`Sheet-${at}`, `2031-07-${String(1 + (at % 28)).padStart(2, '0')}`, [said], 'Sund quay bombing');
  });
  await apply(many);
  const rows = await contradictions('who1', 'alike1', 'alike2');
  const [row, ...others] = rows.filter(([who]) => who === 'Sund quay bombing');
  expect(others).toEqual([]);
  expect(row!.slice(1).map((ids) => (ids as string[]).length)).toEqual([59, 59]);
});
