import { Worker } from 'node:worker_threads';
import type { ClaimDocument } from '../domain/claim.ts';
import type { SourceDocument } from '../domain/document.ts';
import { ClaimgraphError, errorFrom } from '../domain/errors.ts';
import type { Recipe } from '../engine.ts';
import type { Answer, ThreadData } from './messages.ts';
import { givenUp } from './reading-failure.ts';

/** How threads are started and when they are given up. */
export interface ThreadOptions {
  readonly recipe: Recipe;
  /** Milliseconds that a document may take; 60,000 unless given, and in any case another 10,000 for 100,000 characters. */
  readonly limit?: number;
  /** Megabytes of objects that a thread may hold; 2,048 unless given. */
  readonly memory?: number;
  /** The module that runs in the thread: `thread.ts` unless given. */
  readonly module?: URL;
}

const LIMIT = 60_000;
/**
 * With a lower limit V8 collects old objects so often that it throws compiled code away, and compiles it again: at 1,024,
 * three times as many functions, and a fifth more processor time for an article.
 */
const MEMORY = 2048;
/** Megabytes for new objects: the more, the fewer of them are still in use when they are looked at. */
const YOUNG = 96;
const MS_PER_CHARACTER = 0.1;

const OWN_MODULE = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url);

function startWorker({ recipe, memory = MEMORY, module = OWN_MODULE }: ThreadOptions): Worker {
  const fromSource = module.pathname.endsWith('.ts');
  return new Worker(fromSource ? new URL('./from-source.mjs', import.meta.url) : module, {
    workerData: { module: module.href, recipe } satisfies ThreadData,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
    env: {},
    execArgv: [],
  });
}

/** Why a thread ended by itself. */
const endedBy = (error: Error & { readonly code?: string }): string =>
  error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'takes too much memory'
    : `ended the thread that read it (${error.message})`;

/** Who waits for the answer to the document that is being read. */
interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** A thread with an engine of its own, which reads one document at a time. It is of no use any more once `isOver`. */
export class ClaimThread {
  readonly #worker: Worker;
  readonly #limit: number;
  readonly #ready: Promise<void>;
  #waiting: Waiting | undefined;
  #over: Error | undefined;

  constructor(options: ThreadOptions) {
    this.#limit = options.limit ?? LIMIT;
    this.#worker = startWorker(options);
    const ended = (error: Error): void => {
      this.#over ??= error;
      this.#waiting?.reject(error);
    };
    this.#worker.on('error', ended);
    this.#worker.on('exit', (code) => ended(new Error(`exit code ${code}`)));
    this.#ready = this.#answer().then(() => undefined);
    // Whoever reads with it gets the error.
    this.#ready.catch(() => undefined);
    this.#worker.on('message', (answer: Answer) => this.#waiting?.resolve(answer));
  }

  get isOver(): boolean {
    return this.#over !== undefined;
  }

  /**
   * Reads a document; only when the one before it is read.
   * @throws ClaimgraphError E_INPUT for one that cannot be read, also when it ends the thread or takes too long, which
   * ends it too; E_ASSET where no thread can be started
   */
  async read(document: SourceDocument): Promise<ClaimDocument> {
    await this.#ready.catch((cause: Error) => {
      const hint = 'Install claimgraph again, or read with --workers 0.';
      throw new ClaimgraphError('E_ASSET', `no thread that reads can be started: ${cause.message}`, { cause, hint });
    });
    const answered = this.#answer().catch((error: Error) => Promise.reject(givenUp(document, endedBy(error))));
    this.#worker.postMessage(document);
    const answer = await this.#inTime(answered, document);
    if ('read' in answer) return answer.read;
    throw errorFrom((answer as Extract<Answer, { error: unknown }>).error);
  }

  async end(): Promise<void> {
    this.#over ??= new Error('ended');
    await this.#worker.terminate();
  }

  async #answer(): Promise<Answer> {
    if (this.#over) throw this.#over;
    try {
      return await new Promise<Answer>((resolve, reject) => {
        this.#waiting = { resolve, reject };
      });
    } finally {
      this.#waiting = undefined;
    }
  }

  async #inTime(answered: Promise<Answer>, document: SourceDocument): Promise<Answer> {
    const limit = Math.round(this.#limit + document.text.length * MS_PER_CHARACTER);
    let clock: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      clock = setTimeout(() => {
        // The answer may have waited behind other work of this thread until the time was up: it is taken first.
        setImmediate(() => reject(givenUp(document, `took longer than ${Math.round(limit / 1000)} s`)));
      }, limit);
    });
    try {
      return await Promise.race([answered, late]);
    } catch (error) {
      await this.end();
      throw error;
    } finally {
      clearTimeout(clock);
    }
  }
}
