import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import { ClaimgraphError } from '../../domain/errors.ts';
import type { Row, WriteTransaction } from '../transaction.ts';
import { unwritable } from './directory.ts';

/** The engine writes its log into the main file when the log has this many bytes. */
const CHECKPOINT_BYTES = 64 << 20;

const indexDirectory = (directory: string): string => join(directory, 'index');

async function loadEngine() {
  try {
    return (await import('@grafeo-db/js')).default.GrafeoDB;
  } catch (cause) {
    const hint = 'Install again with optional dependencies, or use Neo4j (--store bolt://…).';
    const message = `the embedded graph engine does not load on ${process.platform}-${process.arch}`;
    throw new ClaimgraphError('E_ASSET', message, { cause, hint });
  }
}

/** Opens or creates the index of a store's directory; throws what the engine throws when it does not check out. */
export async function openIndex(directory: string): Promise<GrafeoDB> {
  const Engine = await loadEngine();
  try {
    mkdirSync(indexDirectory(directory), { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw unwritable(directory, cause);
  }
  const db = Engine.create(join(indexDirectory(directory), 'graph.grafeo'));
  db.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
  return db;
}

/** Throws the index of a store away. It holds nothing that the journal does not. */
export function discardIndex(directory: string): void {
  rmSync(indexDirectory(directory), { recursive: true, force: true });
}

/** Runs a job in a transaction: committed when it resolves, rolled back when it rejects. */
export async function inTransaction<T>(db: GrafeoDB, job: (tx: WriteTransaction) => Promise<T>): Promise<T> {
  const transaction = db.beginTransaction();
  try {
    const result = await job({
      run: async (cypher, parameters) => (await transaction.executeCypher(cypher, parameters)).toArray() as Row[],
      send: async (cypher, parameters) => {
        await transaction.executeCypher(cypher, parameters);
      },
    });
    transaction.commit();
    return result;
  } catch (error) {
    try {
      if (transaction.isActive) transaction.rollback();
    } catch {
      // A commit that failed half-way cannot be rolled back; what counts is why it failed.
    }
    throw error;
  }
}
