import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A spaCy that reads the same texts whenever it is asked to, in a process of its own. */
export class SpacyStopwatch {
  readonly #process: ChildProcess;
  readonly #answers: AsyncIterator<string>;

  private constructor(python: string, file: string) {
    const environment = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
    const parameters = ['scripts/spacy-speed.py', file];
    this.#process = spawn(python, parameters, { env: environment, stdio: ['pipe', 'pipe', 'inherit'] });
    this.#answers = createInterface({ input: this.#process.stdout! })[Symbol.asyncIterator]();
  }

  /** Starts spaCy on a JSON file of texts and lets it read them once to warm up. */
  static async start(python: string, file: string): Promise<SpacyStopwatch> {
    const spacy = new SpacyStopwatch(python, file);
    await spacy.read('whole');
    return spacy;
  }

  /** CPU seconds to read all texts, one call of the pipeline for each, or for each of their paragraphs. */
  async read(unit: 'whole' | 'paragraphs'): Promise<number> {
    this.#process.stdin!.write(`${unit}\n`);
    const { value, done } = await this.#answers.next();
    if (done === true) throw new Error('spaCy ended');
    return Number(value);
  }

  stop(): void {
    this.#process.stdin!.end();
  }
}
