import { availableParallelism } from 'node:os';
import type { ClaimDocument } from '../domain/claim.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { ClaimgraphError } from '../domain/errors.ts';
import { inOrder } from '../domain/in-order.ts';
import type { Engine } from '../engine.ts';
import type { ThreadOptions } from './claim-thread.ts';
import { ClaimThreads } from './claim-threads.ts';
import { readingFailure } from './reading-failure.ts';

/** How many threads read documents; 0 for this one alone, `auto` for what documents and processors are worth. */
export type Workers = number | 'auto';

/** What came of a document. */
export type Read =
  | { readonly document: SourceDocument; readonly claims: ClaimDocument }
  | { readonly document: SourceDocument; readonly failure: ClaimgraphError };

/** How documents are read. */
export interface ReadingOptions extends Omit<Partial<ThreadOptions>, 'recipe'> {
  readonly engine: Engine;
  /** In this thread unless given. */
  readonly workers?: Workers | undefined;
}

/** Documents that are read faster here than a thread loads the language model. */
const FEW = 20;
/** Characters that take longer to read, in one document, than a thread to load the language model. */
const LONG = 50_000;
/** More threads than this make claims faster than one process stores them. */
const MOST = 4;
/** Documents that are on their way for each thread: enough that none waits for the others. */
const AHEAD = 4;

type Extract = (document: SourceDocument) => Promise<ClaimDocument>;

/** What is wrong with the document is told of it; whatever else fails, such as a missing model, ends the reading. */
const outcomes =
  (extract: Extract) =>
  async (document: SourceDocument): Promise<Read> => {
    try {
      return { document, claims: await extract(document) };
    } catch (error) {
      const failure = readingFailure(document, error);
      if (failure.code !== 'E_INPUT') throw failure;
      return { document, failure };
    }
  };

interface Threads extends ThreadOptions {
  readonly count: number;
  /** So many documents are read here first, but for long ones. */
  readonly few: number;
}

async function* inThreads(
  documents: Iterable<SourceDocument> | AsyncIterable<SourceDocument>,
  engine: Engine,
  { count, few, ...options }: Threads,
): AsyncGenerator<Read> {
  const threads = new ClaimThreads(count, options);
  let come = 0;
  const extract: Extract = (document) =>
    ++come > few || document.text.length > LONG ? threads.read(document) : engine.extract(document);
  try {
    yield* inOrder(documents, outcomes(extract), count * AHEAD);
  } finally {
    await threads.close();
  }
}

/**
 * Reads claims off documents, in threads or in this one, which gives the same, in the order of the documents and with few
 * of them on their way. A document that cannot be read, ends its thread or takes a minute there comes as a failure; in this
 * thread it may take for ever. @throws ClaimgraphError E_ASSET
 */
export function readClaims(
  documents: Iterable<SourceDocument> | AsyncIterable<SourceDocument>,
  { engine, workers = 0, ...options }: ReadingOptions,
): AsyncGenerator<Read> {
  const { recipe } = engine;
  if (workers === 0 || recipe === undefined) return inOrder(documents, outcomes(engine.extract), 1);
  const auto = workers === 'auto';
  const count = auto ? Math.max(1, Math.min(MOST, availableParallelism() - 1)) : workers;
  return inThreads(documents, engine, { ...options, recipe, count, few: auto ? FEW : 0 });
}
