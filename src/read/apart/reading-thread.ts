import { Worker } from 'node:worker_threads';
import { ClaimgraphError, errorFrom } from '../../domain/errors.ts';
import type { Answer, Request, Results, Task } from './messages.ts';

export interface ThreadOptions {
  /** Milliseconds that one thing may take; 5,000 unless given. */
  readonly limit?: number;
  /** Megabytes of objects that the thread may hold; 512 unless given. Bytes of files are not counted among them. */
  readonly memory?: number;
  /** The module that runs in the thread: `thread.ts` unless given. */
  readonly module?: URL;
}

const OWN_MODULE = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url);

/** Starts a thread that has none of the variables of this process. */
function startThread(module: URL, memory: number): Worker {
  const fromSource = module.pathname.endsWith('.ts');
  return new Worker(fromSource ? new URL('./from-source.mjs', import.meta.url) : module, {
    workerData: module.href,
    resourceLimits: { maxOldGenerationSizeMb: memory },
    env: {},
    execArgv: [],
  });
}

const refused = (name: string, why: string, hint = 'Save it as text.'): ClaimgraphError =>
  new ClaimgraphError('E_INPUT', `${name} ${why}`, { hint });

/** Why a thread ended by itself. */
const endedBy = (error: Error & { readonly code?: string }, name: string): ClaimgraphError =>
  error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? refused(name, 'needs too much memory to be read and was given up')
    : refused(name, `could not be read: ${error.message}`, 'It may be damaged. Save it as text.');

type LastAnswer = Exclude<Answer, { begun: true }>;

/** What is being read, and who is told what came of it. */
interface Pending {
  readonly name: string;
  readonly resolve: (answer: LastAnswer) => void;
  readonly reject: (error: ClaimgraphError) => void;
  clock?: NodeJS.Timeout;
}

/**
 * A thread in which articles, feeds and long lines are read one after the other, so that what takes too long or too much
 * memory can be given up. It is started for the first, kept for the next, replaced when it was ended, and keeps no process
 * alive.
 */
export class ReadingThread {
  readonly #limit: number;
  readonly #memory: number;
  readonly #module: URL;
  #worker: Worker | undefined;
  #pending: Pending | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor({ limit = 5000, memory = 512, module = OWN_MODULE }: ThreadOptions = {}) {
    this.#limit = limit;
    this.#memory = memory;
    this.#module = module;
  }

  /** Reads something once what came before it is read. @throws ClaimgraphError E_INPUT, also for what was given up */
  read<T extends Task>(request: Request<T>): Promise<Results[T]> {
    const reading = this.#last.then(() => this.#readNow(request));
    this.#last = reading.catch(() => undefined);
    return reading;
  }

  /** Ends the thread once what was asked for is read. */
  async close(): Promise<void> {
    await this.#last;
    await this.#end();
  }

  async #end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #started(): Worker {
    const worker = startThread(this.#module, this.#memory);
    const ended = (error: Error): void => {
      if (this.#worker !== worker) return;
      this.#worker = undefined;
      this.#pending?.reject(endedBy(error, this.#pending.name));
    };
    worker.on('error', ended);
    worker.on('exit', () => ended(new Error('the thread that read it ended')));
    worker.on('message', (answer: Answer) => {
      if (!('begun' in answer)) this.#pending?.resolve(answer);
      else if (this.#pending) this.#pending.clock = this.#startClock(this.#pending);
    });
    return worker;
  }

  #startClock({ name, reject }: Pending): NodeJS.Timeout {
    const why = `took longer than ${this.#limit / 1000} s to read and was given up`;
    // The answer may have waited behind other work of this thread until the time was up: it is taken first.
    return setTimeout(() => setImmediate(() => reject(refused(name, why))), this.#limit);
  }

  async #readNow<T extends Task>(request: Request<T>): Promise<Results[T]> {
    const { bytes, about, ...asked } = request;
    const { name, told } = about;
    this.#worker ??= this.#started();
    const worker = this.#worker;
    // A copy of its own: what is handed over is lost here, and a small buffer shares its memory with others.
    const copy = new Uint8Array(bytes);
    try {
      worker.ref();
      const answer = await new Promise<LastAnswer>((resolve, reject) => {
        this.#pending = { name, resolve, reject };
        worker.postMessage({ ...asked, bytes: copy, about: { name, told } } satisfies Request, [copy.buffer]);
      }).catch((error: unknown) => this.#end().then(() => Promise.reject(error)));
      if ('error' in answer) throw errorFrom(answer.error);
      return answer.result as Results[T];
    } finally {
      clearTimeout(this.#pending?.clock);
      this.#pending = undefined;
      worker.unref();
    }
  }
}
