import type { Config } from '../config.ts';
import type { SourceDocument } from '../domain/document.ts';
import { ClaimgraphError } from '../domain/errors.ts';
import type { OnStored } from '../pipeline.ts';
import { listSources, STANDARD_INPUT } from '../read/read.ts';
import type { Reading } from '../read/reading.ts';
import { readSources } from '../read/sources.ts';
import { StoredDocuments } from '../read/stored-documents.ts';
import { type Progress, startProgress } from './progress.ts';
import { readingMeans } from './reading-means.ts';
import { counted, say, sayError } from './talk.ts';

/** Articles on their way in, and what became of those that cannot be read. */
export interface Articles {
  readonly documents: AsyncIterable<SourceDocument>;
  /** To be told of documents once they are stored. */
  readonly onStored: OnStored;
  /** Ends the progress bar. */
  stop(): void;
  /** Ends what reading needed, and writes down what is to be remembered for the next time. */
  close(): Promise<void>;
  /** Reports every file that could not be read. @throws ClaimgraphError E_INPUT if there was one */
  reportFailures(): void;
}

interface Watching {
  readonly failures: ClaimgraphError[];
  readonly progress: Progress;
  readonly given: StoredDocuments;
}

async function* readEach(
  sources: readonly string[],
  reading: Reading,
  { failures, progress, given }: Watching,
): AsyncGenerator<SourceDocument> {
  for (const source of sources) {
    for await (const outcome of readSources([source], reading)) {
      given.expect(outcome);
      if ('document' in outcome) yield outcome.document;
      else failures.push(outcome.failure);
    }
    progress.advance();
  }
}

/**
 * Reads the articles that inputs mean, one after the other as they are asked for. A file that cannot be read does not
 * keep the others from being read.
 * @param options `remembering` when the articles are stored: of feeds, only what is new is read then
 * @throws ClaimgraphError E_INPUT for a path that is not there.
 */
export async function openArticles(
  inputs: readonly string[],
  config: Config,
  options: { readonly remembering: boolean },
): Promise<Articles> {
  const files = await listSources(inputs);
  if (files.includes(STANDARD_INPUT) && process.stdin.isTTY) say('Reading standard input; end it with Ctrl-D.');
  const failures: ClaimgraphError[] = [];
  const { reading, save, close } = readingMeans(config, options);
  const given = new StoredDocuments();
  const progress = startProgress(files.length, 'articles');
  return {
    documents: readEach(files, reading, { failures, progress, given }),
    onStored(ids) {
      given.stored(ids);
      return save();
    },
    stop: () => progress.stop(),
    close() {
      progress.stop();
      return close();
    },
    reportFailures() {
      if (failures.length === 0) return;
      if (failures.length === 1 && files.length === 1) throw failures[0]!;
      for (const failure of failures) sayError(failure);
      // A file may hold more than one.
      const all = failures.length > files.length ? '' : ` of ${counted(files.length, 'file')}`;
      throw new ClaimgraphError('E_INPUT', `${failures.length}${all} could not be read`);
    },
  };
}
