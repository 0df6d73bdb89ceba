import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { closeApart } from '../../../src/read/isolation.ts';
import type { Kind } from '../../../src/read/kind.ts';
import { inputOf } from './input.ts';
import { type Read, readInput } from './reading.ts';
import { KINDS } from './whole.ts';

/** `npm run test:inputs` sets these; see `scripts/inputs-fuzz.ts`. */
const COUNT = Number(process.env['CLAIMGRAPH_INPUTS'] ?? 1_000);
const SEED = Number(process.env['CLAIMGRAPH_INPUTS_SEED'] ?? 20_311);
const ONLY = process.env['CLAIMGRAPH_INPUT'];

/** What takes longer than five seconds in the thread is given up; the rest is starting another, on a busy machine. */
const LONGEST_MS = 15_000;
const MOST_RSS = 1024 ** 3;
const AT_ONCE = 100;

const folder = mkdtempSync(join(tmpdir(), 'claimgraph-fuzz-'));
const tallies = new Map<Kind, { inputs: number; documents: number; refused: number; slowest: number }>();

/** The most memory that the process with all its threads ever had, in bytes. */
const mostRss = (): number => process.resourceUsage().maxRSS * 1024;

function count(kind: Kind, { documents, refused, took }: Read): void {
  const tally = tallies.get(kind) ?? { inputs: 0, documents: 0, refused: 0, slowest: 0 };
  tally.inputs += 1;
  tally.documents += documents;
  tally.refused += refused;
  tally.slowest = Math.max(tally.slowest, Math.round(took));
  tallies.set(kind, tally);
}

/** Reads one input; all that is wrong with it, each with how to see it again. */
async function faultsOf(number: number): Promise<string[]> {
  const input = inputOf(SEED, number);
  const read = await readInput(input, folder);
  count(input.kind, read);
  const slow = read.took > LONGEST_MS ? [`took ${Math.round(read.took)} ms`] : [];
  const again = `npm run test:inputs -- --seed ${SEED} --only ${number}`;
  return [...read.faults, ...slow].map((fault) => `${input.kind} ${number}: ${fault}\n  ${again}`);
}

const numbers = ONLY === undefined ? Array.from({ length: COUNT }, (_, number) => number) : [Number(ONLY)];
const pieces = Array.from({ length: Math.ceil(numbers.length / AT_ONCE) }, (_, at) =>
  numbers.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
);

afterAll(async () => {
  await closeApart();
  rmSync(folder, { recursive: true });
  if (process.env['CLAIMGRAPH_INPUTS'] !== undefined || ONLY !== undefined) {
    console.table(Object.fromEntries(tallies));
    console.log(`highest RSS ${Math.round(mostRss() / 1e6)} MB`);
  }
});

describe('damaged inputs of every kind', () => {
  it.each(pieces.map((piece) => [piece[0]!, piece.at(-1)!, piece] as const))(
    '%i to %i become articles or errors that people can use',
    async (_first, _last, piece) => {
      const written = [process.stderr, process.stdout].map((to) => vi.spyOn(to, 'write').mockReturnValue(true));
      const faults: string[] = [];
      for (const number of piece) faults.push(...(await faultsOf(number)));
      const said = written.flatMap(({ mock }) => mock.calls.map(([text]) => String(text)));
      for (const spy of written) spy.mockRestore();
      expect(faults).toEqual([]);
      expect(said, 'nothing is written past the messages').toEqual([]);
    },
    AT_ONCE * LONGEST_MS,
  );

  it('leave no file behind and take no more memory than they may', () => {
    expect(readdirSync(folder)).toEqual([]);
    expect(mostRss()).toBeLessThan(MOST_RSS);
    if (ONLY === undefined) expect([...tallies.keys()].sort()).toEqual([...KINDS].sort());
  });
});
