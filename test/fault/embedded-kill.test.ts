import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Journal } from '../../src/store/embedded/journal.ts';
import { openStore } from '../../src/store/open.ts';
import { ontology, project } from '../contract/documents.ts';
import { Child, compileChild } from './children.ts';
import { revised } from './embedded-revisions.ts';
import { seeded } from './seeded.ts';
import { size } from './size.ts';

const KILLS = size(1_000, 50);
const SEED = 20310402;
const DOCUMENTS = 40;

let folder: string;
let script: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-kill-'));
  script = await compileChild(join(folder, 'compiled'), 'embedded-child');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Sent = readonly [index: number, revision: number];

/** What a child sends: new documents, replays and replacements of those that are held. */
function plan(random: () => number, held: ReadonlyMap<number, number>): Sent[] {
  return Array.from({ length: 12 }, () => {
    const index = Math.floor(random() * DOCUMENTS);
    return [index, random() < 0.3 ? (held.get(index) ?? 0) : Math.floor(random() * 4)];
  });
}

/** Finds what the journal holds, and reports each document that is not as it was acknowledged or as it was in flight. */
function check(directory: string, held: Map<number, number>, inFlight: Sent | undefined): string[] {
  const journal = Journal.open(directory);
  const wrong: string[] = [];
  if (inFlight !== undefined) {
    const { docId, hash } = revised(...inFlight).graph;
    if (journal.hashOf(docId) === hash) held.set(...inFlight);
  }
  for (const [index, revision] of held) {
    const { docId, hash } = revised(index, revision).graph;
    if (journal.hashOf(docId) !== hash) wrong.push(`${docId} revision ${revision}`);
  }
  if (journal.count !== held.size) wrong.push(`${journal.count} documents instead of ${held.size}`);
  journal.close();
  return wrong;
}

/** Kills at some point of opening, or of the ingest, or just after it. */
async function killAtRandom(child: Child, random: () => number): Promise<void> {
  if (random() < 0.75) await child.said(2 + Math.floor(random() * 10));
  await new Promise((resolve) => setTimeout(resolve, random() * 30));
  await child.kill();
}

/** What a killed child was at. */
function stateOf({ lines }: Child): 'opening' | 'ingest' | 'done' {
  if (lines.includes('done')) return 'done';
  return lines.includes('open') ? 'ingest' : 'opening';
}

async function graphOf(directory: string, documents: readonly Sent[] = []) {
  const store = await openStore(directory, { ontology, project });
  try {
    await store.apply(documents.map((sent) => revised(...sent)));
    return await store.graph();
  } finally {
    await store.close();
  }
}

/** What many kills did: what was found wrong, what the children were at, and what the store must hold in the end. */
interface Kills {
  readonly wrong: readonly string[];
  readonly during: Readonly<Record<ReturnType<typeof stateOf>, number>>;
  readonly held: readonly Sent[];
}

/** Kills children, one after the other, that write to a store by a command; ends early when something is wrong. */
async function killMany(directory: string, command: 'ingest' | 'hasty', kills: number): Promise<Kills> {
  const random = seeded(SEED);
  await graphOf(directory);
  const held = new Map<number, number>();
  const during = { opening: 0, ingest: 0, done: 0 };
  const wrong: string[] = [];
  let next = new Child(script);
  for (let kill = 1; kill <= kills && wrong.length === 0; kill++) {
    const child = next;
    await child.said(1);
    next = new Child(script);
    // Without its index the store is built again from the journal, and killed while at it.
    if (random() < 0.15) rmSync(join(directory, 'index'), { recursive: true, force: true });
    const sent = plan(random, held);
    child.command(command, directory, ...sent.flat());
    await killAtRandom(child, random);
    const acknowledged = child.lines.filter((line) => /^\d/.test(line)).length;
    for (const one of sent.slice(0, acknowledged)) held.set(...one);
    during[stateOf(child)]++;
    for (const what of check(directory, held, sent[acknowledged])) wrong.push(`kill ${kill} of seed ${SEED}: ${what}`);
  }
  await next.kill();
  return { wrong, during, held: [...held] };
}

describe('an embedded store whose process is killed', () => {
  it(`loses and doubles no acknowledged document in ${KILLS} kills (seed ${SEED})`, async () => {
    const directory = join(folder, 'store');
    const { wrong, during, held } = await killMany(directory, 'ingest', KILLS);
    console.log(`${KILLS} kills, seed ${SEED}: ${JSON.stringify(during)}`);
    expect(wrong).toEqual([]);
    expect(Math.min(during.opening, during.ingest)).toBeGreaterThan(KILLS / 20);
    expect(await graphOf(directory)).toEqual(await graphOf(join(folder, 'fresh'), held));
  });

  it('would lose some if it acknowledged before it wrote', async () => {
    const { wrong } = await killMany(join(folder, 'hasty'), 'hasty', 100);
    console.log(`hasty: ${wrong.join('; ')}`);
    expect(wrong).not.toEqual([]);
  });
});

describe('a lock that a dead process left', () => {
  it.each([
    ['lock', 'lock.json'],
    ['server', 'server.json'],
  ])('is taken over by exactly one of 20 processes that try at once: %s', async (command, file) => {
    const children = Array.from({ length: 20 }, () => new Child(script));
    try {
      for (const child of children) await child.said(1);
      for (let round = 1; round <= size(50, 3); round++) {
        const directory = join(folder, `${command}-${round}`);
        mkdirSync(directory);
        const dead = { pid: 999_999_999, startedAt: 'another-boot/1', host: hostname(), port: 7687, starting: false };
        writeFileSync(join(directory, file), JSON.stringify(dead));
        const time = Date.now() + 100;
        for (const child of children) child.command(command, directory, time);
        for (const child of children) await child.said(1 + round);
        const held = children.filter(({ lines }) => lines.at(-1) === 'held').length;
        expect(held, `round ${round}`).toBe(1);
      }
    } finally {
      await Promise.all(children.map((child) => child.kill()));
    }
  });
});
