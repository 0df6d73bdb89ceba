import { describe, expect, it } from 'vitest';
import type { ClaimDocument } from '../../src/domain/claim.ts';
import { ClaimgraphError } from '../../src/domain/errors.ts';
import { prepareDirectory } from '../../src/store/embedded/directory.ts';
import { Journal } from '../../src/store/embedded/journal.ts';
import type { JournalRecord } from '../../src/store/embedded/journal-line.ts';
import { Crash, MemoryFiles } from './journal-memory-files.ts';
import { seeded } from './seeded.ts';
import { size } from './size.ts';

/** The records of documents. */
type DocumentRecord = Extract<JournalRecord, { readonly docId: string }>;

const STORE = '/home/new/store';
const ROUNDS = size(200, 12);
const SEED = 20310401;

/** What the journal said that it holds: a hash by document, null for one that was taken out. */
type Acknowledged = Map<string, string | null>;

function randomRecord(random: () => number): DocumentRecord {
  const docId = `doc:${Math.floor(random() * 6)}`;
  if (random() < 0.2) return { kind: 'remove', docId };
  const text = 'word '.repeat(1 + Math.floor(random() * 60));
  const document = { doc: { id: docId, text }, entities: [], claims: [] } as unknown as ClaimDocument;
  return { kind: 'document', docId, hash: String(random()), document };
}

const hashOf = (record: DocumentRecord): string | null => (record.kind === 'document' ? record.hash : null);

/** The batches that one run writes, up to three records each, no document twice in one. */
function batchesOf(random: () => number): DocumentRecord[][] {
  return Array.from({ length: 6 }, () => {
    const records = Array.from({ length: 1 + Math.floor(random() * 3) }, () => randomRecord(random));
    return [...new Map(records.map((record) => [record.docId, record])).values()];
  });
}

/** Writes what is not yet there, as a store does, and notes what was acknowledged; the batch during which it stopped. */
function ingest(
  files: MemoryFiles,
  batches: readonly DocumentRecord[][],
  acknowledged: Acknowledged,
): DocumentRecord[] {
  let current: DocumentRecord[] = [];
  try {
    prepareDirectory(STORE, files);
    const journal = Journal.open(STORE, files);
    for (const batch of batches) {
      current = batch;
      const changed = batch.filter((record) => (journal.hashOf(record.docId) ?? null) !== hashOf(record));
      if (changed.length > 0) journal.append(changed);
      for (const record of batch) acknowledged.set(record.docId, hashOf(record));
    }
    return [];
  } catch (error) {
    const cause = error instanceof ClaimgraphError ? error.cause : error;
    if (!(cause instanceof Crash)) throw error;
    return current;
  }
}

/** Documents that the journal does not hold as acknowledged, nor as the batch in flight would have them. */
function lost(files: MemoryFiles, acknowledged: Acknowledged, inFlight: readonly DocumentRecord[]): string[] {
  prepareDirectory(STORE, files);
  const journal = Journal.open(STORE, files);
  const wrong = [...acknowledged].filter(([docId, hash]) => {
    const held = journal.hashOf(docId) ?? null;
    if (held !== null && journal.document(docId)?.doc.id !== docId) return true;
    return held !== hash && !inFlight.some((record) => record.docId === docId && hashOf(record) === held);
  });
  return wrong.map(([docId]) => docId);
}

/** One run with the power cut before an operation, and again soon after it is back; what was lost. */
function cutTwice(make: (random: () => number) => MemoryFiles, seed: number, crashAt: number): string[] {
  const random = seeded(seed);
  const batches = batchesOf(random);
  const files = make(random);
  const acknowledged: Acknowledged = new Map();
  files.crashAt = crashAt;
  const first = ingest(files, batches, acknowledged);
  files.restart();
  files.crashAt = files.operations + 1 + Math.floor(random() * 12);
  const second = ingest(files, [first, ...batchesOf(random)], acknowledged);
  files.restart();
  return lost(files, acknowledged, [...first, ...second]);
}

/** One run killed before an operation, the document in flight sent again, then the power cut. */
function killThenCut(make: (random: () => number) => MemoryFiles, seed: number, crashAt: number): string[] {
  const random = seeded(seed);
  const batches = batchesOf(random);
  const files = make(random);
  const acknowledged: Acknowledged = new Map();
  files.crashAt = crashAt;
  const inFlight = ingest(files, batches, acknowledged);
  files.kill();
  ingest(files, [inFlight], acknowledged);
  files.restart();
  return lost(files, acknowledged, []);
}

/** Tries both kinds of run with a stop before every operation there is; what was lost, with how to have it again. */
function losses(make: (random: () => number) => MemoryFiles, rounds: number): { found: string[]; stops: number } {
  const found: string[] = [];
  let stops = 0;
  for (let seed = SEED; seed < SEED + rounds; seed++) {
    const random = seeded(seed);
    const batches = batchesOf(random);
    const whole = make(random);
    ingest(whole, batches, new Map());
    for (let crashAt = 1; crashAt <= whole.operations + 1; crashAt++)
      for (const run of [cutTwice, killThenCut]) {
        stops++;
        const documents = run(make, seed, crashAt);
        if (documents.length > 0) found.push(`${run.name}(seed ${seed}, operation ${crashAt}): ${documents.join()}`);
      }
  }
  return { found, stops };
}

describe('a journal on a disk that keeps only what was synced', () => {
  it(`loses nothing acknowledged, wherever it stops (seeds ${SEED} to ${SEED + ROUNDS - 1})`, () => {
    const { found, stops } = losses((random) => new MemoryFiles(random), ROUNDS);
    console.log(`${stops} stops, ${found.length} with a loss, first seed ${SEED}`);
    expect(found).toEqual([]);
    expect(stops).toBeGreaterThan(ROUNDS * 50);
  });

  /** The same file system, with what a journal that forgot to sync would get from it. */
  class WithoutSync extends MemoryFiles {
    override sync(): void {}
  }
  class WithoutDirectorySync extends MemoryFiles {
    override syncDirectory(): void {}
  }
  class WithoutParentSync extends MemoryFiles {
    override syncDirectory(path: string): void {
      if (path === STORE) super.syncDirectory(path);
    }
  }
  class WithoutSyncOnOpening extends MemoryFiles {
    #written = false;
    override write(file: number, bytes: Buffer, from: number): number {
      this.#written = true;
      return super.write(file, bytes, from);
    }
    override sync(file: number): void {
      if (this.#written) super.sync(file);
    }
    override kill(): void {
      this.#written = false;
      super.kill();
    }
  }

  it.each([WithoutSync, WithoutDirectorySync, WithoutParentSync, WithoutSyncOnOpening])(
    'would lose some, $name',
    (Files) => {
      expect(losses((random) => new Files(random), 3).found.length).toBeGreaterThan(0);
    },
  );
});

describe('a journal on a disk that fills up', () => {
  it('loses nothing, takes no half of a batch, and goes on when there is room', () => {
    for (let seed = SEED; seed < SEED + ROUNDS; seed++) {
      const random = seeded(seed);
      const files = new MemoryFiles(random);
      prepareDirectory(STORE, files);
      const journal = Journal.open(STORE, files);
      const held: Acknowledged = new Map();
      for (const batch of batchesOf(random)) {
        files.room = Math.floor(random() * 800);
        const before = journal.end;
        const error = catching(() => journal.append(batch));
        if (error === undefined) for (const record of batch) held.set(record.docId, hashOf(record));
        else {
          expect(error).toMatchObject({ code: 'E_STORE_DOWN', message: expect.stringContaining('the disk is full') });
          expect(journal.end).toEqual(before);
        }
      }
      files.room = Number.POSITIVE_INFINITY;
      const last = randomRecord(random);
      journal.append([last]);
      held.set(last.docId, hashOf(last));
      files.restart();
      expect(lost(files, held, []), `seed ${seed}`).toEqual([]);
    }
  });
});

function catching(job: () => unknown): unknown {
  try {
    job();
    return undefined;
  } catch (error) {
    return error;
  }
}
