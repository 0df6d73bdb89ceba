import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ClaimgraphError } from '../../../src/domain/errors.ts';
import { type Outcome, readSources } from '../../../src/read/sources.ts';
import type { Input } from './input.ts';

/** What became of an input. */
export interface Read {
  readonly documents: number;
  readonly refused: number;
  /** Milliseconds by the clock on the wall. */
  readonly took: number;
  /** What is wrong with it; nothing if all is well. */
  readonly faults: readonly string[];
}

/** An archive that repeats itself a thousand times is seen to be read after so many. */
const MOST_OUTCOMES = 3_000;
const LONGEST_MESSAGE = 2_000;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function faultOf(outcome: Outcome, file: string): string | undefined {
  if ('document' in outcome) {
    const { id, text } = outcome.document;
    if (id === '' || text.trim() === '') return 'a document without id or text';
    return LONE_SURROGATE.test(text) ? 'half a character in a text' : undefined;
  }
  const { failure } = outcome;
  if (!(failure instanceof ClaimgraphError)) return `no error for people: ${String(failure)}`;
  // A thing of a feed goes by its own address.
  const isNamed = outcome.name !== '' && failure.message.includes(outcome.name);
  if (!isNamed && !failure.message.includes(file)) return `an error that does not say where: ${failure.message}`;
  return failure.message.length > LONGEST_MESSAGE ? `an endless message: ${failure.message.slice(0, 200)}…` : undefined;
}

/** Reads an input as a file of a folder, as `ingest` does, and tells what is wrong with what came of it. */
export async function readInput(input: Input, folder: string): Promise<Read> {
  const name = `input-${input.number}${input.extension}`;
  const file = join(folder, name);
  writeFileSync(file, input.bytes);
  const faults: string[] = [];
  let [documents, refused, warnings] = [0, 0, 0];
  const began = performance.now();
  try {
    for await (const outcome of readSources([file], { warn: () => (warnings += 1) })) {
      if ('document' in outcome) documents += 1;
      else refused += 1;
      const fault = faultOf(outcome, name);
      if (fault !== undefined) faults.push(fault);
      if (documents + refused === MOST_OUTCOMES) break;
    }
  } catch (error) {
    faults.push(`thrown: ${error instanceof Error ? error.stack : String(error)}`);
  }
  const took = performance.now() - began;
  rmSync(file);
  if (documents + refused + warnings === 0) faults.push('nothing came of it');
  if (input.whole && documents === 0 && input.kind !== 'addresses') faults.push('it is whole and was not read');
  return { documents, refused, took, faults };
}
