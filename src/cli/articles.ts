import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Config, readingStateDirectory } from '../config.ts';
import type { SourceDocument } from '../domain/document.ts';
import { ClaimgraphError } from '../domain/errors.ts';
import type { OnStored } from '../pipeline.ts';
import { listSources, STANDARD_INPUT } from '../read/read.ts';
import type { Reading } from '../read/reading.ts';
import { type Outcome, readSources } from '../read/sources.ts';
import { StoredDocuments } from '../read/stored-documents.ts';
import { sayPassedOver } from './passed-over.ts';
import { type Progress, startProgress } from './progress.ts';
import type { Quarantine } from './quarantine.ts';
import { type ReadingMeans, readingMeans } from './reading-means.ts';
import { counted, say, sayError } from './talk.ts';

/** What is said of failures one by one where all of them are listed elsewhere. */
const MOST_SAID = 10;

/** How articles are read, and who is told. */
export interface ArticleOptions {
  /** When the articles are stored: of feeds, only what is new is read then. */
  readonly remembering: boolean;
  /** Keeps the names of what cannot be read or stored. */
  readonly quarantine?: Quarantine;
  readonly signal?: AbortSignal;
  /** The column of each field, for tables and JSON lines. */
  readonly columns?: Reading['columns'];
  /** What is read with, where that serves several runs; whoever made it ends it. */
  readonly means?: ReadingMeans;
  /** Files that are not there any more when their turn comes are passed over. */
  readonly mayGo?: boolean;
}

/** Articles on their way in, and what became of those that cannot be taken. */
export class Articles {
  readonly documents: AsyncIterable<SourceDocument>;
  readonly #sources: readonly string[];
  readonly #quarantine: Quarantine | undefined;
  readonly #progress: Progress;
  readonly #means: ReadingMeans;
  readonly #isOwn: boolean;
  readonly #mayGo: boolean;
  readonly #given = new StoredDocuments();
  /** Names of documents that are on their way, by their ids. */
  readonly #names = new Map<string, readonly string[]>();
  readonly #failures: ClaimgraphError[] = [];
  #come = 0;

  constructor(sources: readonly string[], config: Config, options: ArticleOptions) {
    const { quarantine, signal, remembering, columns, means, mayGo = false } = options;
    this.#sources = sources;
    this.#quarantine = quarantine;
    this.#progress = startProgress(sources.length, 'articles');
    this.#means = means ?? readingMeans(config, { remembering });
    this.#isOwn = means === undefined;
    this.#mayGo = mayGo;
    this.documents = this.#read({ ...this.#means.reading, ...(signal && { signal }), ...(columns && { columns }) });
  }

  /** To be told of documents, by their ids, once they are stored. */
  readonly onStored: OnStored = (ids) => {
    this.#given.stored(ids);
    for (const id of ids) for (const name of this.#taken(id)) this.#quarantine?.release(name);
    return this.#means.save();
  };

  /** To be told of documents from which nothing could be read, or which could not be stored. */
  readonly onFailure = ({ id }: SourceDocument, failure: ClaimgraphError): void => {
    const names = this.#taken(id);
    for (const name of names.length > 0 ? names : [id]) this.#failed(name, failure);
  };

  /** Ends the progress bar. */
  stop(): void {
    this.#progress.stop();
  }

  /** Ends what reading needed, and writes down what is to be remembered for the next time. */
  close(): Promise<void> {
    this.#progress.stop();
    return this.#isOwn ? this.#means.close() : this.#means.save();
  }

  /** Reports what could not be read. @throws ClaimgraphError E_INPUT if there was anything */
  reportFailures(): void {
    const failure = this.sayFailures();
    if (failure !== undefined) throw failure;
  }

  /** Says what could not be read, one by one; the error that sums it up, or is the only one. */
  sayFailures(): ClaimgraphError | undefined {
    this.#quarantine?.tidy();
    const [first, ...others] = this.#failures;
    if (first === undefined) return undefined;
    if (this.#come === 1 && others.length === 0) return first;
    const most = this.#quarantine === undefined ? this.#failures.length : MOST_SAID;
    for (const failure of this.#failures.slice(0, most)) sayError(failure);
    if (this.#failures.length > most) say(`claimgraph: … and ${this.#failures.length - most} others`);
    return this.#allFailures();
  }

  #allFailures(): ClaimgraphError {
    const noun = this.#come === this.#sources.length ? 'file' : 'article';
    const message = `${this.#failures.length} of ${counted(this.#come, noun)} could not be read`;
    if (this.#quarantine === undefined) return new ClaimgraphError('E_INPUT', message);
    const hint = '"claimgraph status --quarantine" lists them; what is read well later is taken off the list.';
    return new ClaimgraphError('E_INPUT', `${message}; they are kept in ${this.#quarantine.file}`, { hint });
  }

  async *#read(reading: Reading): AsyncGenerator<SourceDocument> {
    for (const source of this.#sources) {
      if (this.#mayGo && !existsSync(source)) {
        this.#progress.advance();
        continue;
      }
      let [known, come] = [1, 0];
      const names = new Set<string>();
      const expect = (more: number): void => {
        known += more;
        this.#progress.expect(more);
      };
      for await (const outcome of readSources([source], { ...reading, expect })) {
        come += 1;
        if (come > known) expect(1);
        names.add(outcome.name);
        yield* this.#take(outcome);
        this.#progress.advance();
      }
      if (come < known) this.#progress.advance(known - come);
      if (!reading.signal?.aborted) this.#quarantine?.releaseRead(source, names);
    }
  }

  *#take(outcome: Outcome): Generator<SourceDocument> {
    this.#come += 1;
    this.#given.expect(outcome);
    if ('failure' in outcome) return this.#failed(outcome.name, outcome.failure);
    const { id } = outcome.document;
    this.#names.set(id, [...(this.#names.get(id) ?? []), outcome.name]);
    yield outcome.document;
  }

  /** The names under which a document has come; from now on it is not on its way any more. */
  #taken(id: string): readonly string[] {
    const names = this.#names.get(id) ?? [];
    this.#names.delete(id);
    return names;
  }

  #failed(name: string, failure: ClaimgraphError): void {
    this.#failures.push(failure);
    this.#quarantine?.add(name, failure);
  }
}

/** Where the store is and what reading keeps beside it: a folder that holds them is read without them. */
export const ownFolders = (config: Config): readonly string[] =>
  [config.store, readingStateDirectory(config)].map((path) => resolve(path));

/**
 * Reads the articles that inputs mean, one after the other as they are asked for. What cannot be read does not keep the
 * others from being read. @throws ClaimgraphError E_INPUT for a path that is not there.
 */
export async function openArticles(
  inputs: readonly string[],
  config: Config,
  options: ArticleOptions,
): Promise<Articles> {
  const passedOver: string[] = [];
  const own = ownFolders(config);
  const sources = await listSources(inputs, undefined, {
    leftOut: (path) => own.includes(resolve(path)),
    passOver: (file) => passedOver.push(file),
  });
  sayPassedOver(passedOver);
  if (sources.includes(STANDARD_INPUT) && process.stdin.isTTY) say('Reading standard input; end it with Ctrl-D.');
  return new Articles(sources, config, options);
}
