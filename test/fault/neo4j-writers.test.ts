import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { ApplyReport } from '../../src/ports/graph-store.ts';
import { Child, compileChild } from './children.ts';
import type { Orders } from './neo4j-child.ts';
import { contentAt, emptied, reports, seededBug, undisturbed } from './neo4j-undisturbed.ts';
import { seeded } from './seeded.ts';
import { size } from './size.ts';

const WRITERS = size(8, 4);
const DOCUMENTS = size(400, 50);
const BATCH = 5;
const SEED = 20311031;

let folder: string;
let script: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-writers-'));
  script = await compileChild(join(folder, 'compiled'), 'neo4j-child');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => emptied(inject('neo4j')));

function shuffled(count: number, random: () => number): readonly number[] {
  const drawn = Array.from({ length: count }, (_, index) => ({ index, at: random() }));
  return drawn.sort((a, b) => a.at - b.at).map(({ index }) => index);
}

/** The batches of one writer: half of the documents in an order of its own, and all those that nobody may miss. */
function batchesOf(writer: number, random: () => number): number[][] {
  const mine = shuffled(DOCUMENTS, random).filter((index) => index % WRITERS === writer || random() < 0.5);
  return Array.from({ length: Math.ceil(mine.length / BATCH) }, (_, at) => mine.slice(at * BATCH, (at + 1) * BATCH));
}

type Outcome = ApplyReport | { readonly error: string };

/** Processes that write overlapping documents at the same time: what each says that it did. */
async function writeTogether(cypherDirectory?: string) {
  const random = seeded(SEED);
  const children = Array.from({ length: WRITERS }, () => new Child(script));
  const address = inject('neo4j');
  let sent = 0;
  try {
    for (const [writer, child] of children.entries()) {
      const batches = batchesOf(writer, random);
      sent += batches.flat().length;
      const orders: Orders = { address, batches, ...(cypherDirectory !== undefined && { cypherDirectory }) };
      child.command(JSON.stringify(orders));
    }
    for (const child of children) await child.said(2);
    for (const child of children) child.command('go');
    for (const child of children) await child.said(3, 300_000);
    return { sent, outcomes: children.map(({ lines }) => JSON.parse(lines[2]!) as Outcome) };
  } finally {
    await Promise.all(children.map((child) => child.kill()));
  }
}

const isReport = (outcome: Outcome): outcome is ApplyReport => !('error' in outcome);

describe(`${WRITERS} processes that write overlapping documents to one Neo4j (seed ${SEED})`, () => {
  it('leave exactly what one writer would have left, add each document once, and fail at nothing', async () => {
    const { sent, outcomes } = await writeTogether();
    console.log(`${WRITERS} writers: ${JSON.stringify(outcomes)}`);
    expect(outcomes.filter((outcome) => !isReport(outcome))).toEqual([]);
    const sum = (key: keyof ApplyReport) => outcomes.filter(isReport).reduce((total, report) => total + report[key], 0);
    expect({ added: sum('added'), replaced: sum('replaced') }).toEqual({ added: DOCUMENTS, replaced: 0 });
    expect(sum('unchanged')).toBe(sent - DOCUMENTS);
    expect(await contentAt(inject('neo4j'))).toEqual(await undisturbed(reports(0, DOCUMENTS)));
  });

  it('would not if none waited for the other', async () => {
    const { outcomes } = await writeTogether(seededBug(folder, { lock: ['SET s.writer = $writer', ''] }));
    console.log(`no lock: ${JSON.stringify(outcomes)}`);
    const failed = outcomes.some((outcome) => !isReport(outcome));
    const { hash } = await contentAt(inject('neo4j'));
    expect(failed || hash !== (await undisturbed(reports(0, DOCUMENTS))).hash).toBe(true);
  });

  it('would fail with CREATE for MERGE', async () => {
    const { outcomes } = await writeTogether(seededBug(folder, { nodes: ['MERGE (n', 'CREATE (n'] }));
    expect(outcomes).toContainEqual({ error: expect.stringContaining('already exists') });
  });
});
