import { createHash } from 'node:crypto';
import {
  CLAIMS_VERSION,
  isManifestLine,
  type Manifest,
  type ManifestHead,
  ManifestSum,
} from '../domain/claims-manifest.ts';
import { ClaimgraphError } from '../domain/errors.ts';

const HINT = 'What could be read of it was taken. Export it again, or fetch the file again.';

const spanned = (first: number, last: number): string =>
  first === last ? `line ${first} is not as it was` : `lines ${first} to ${last} are not as they were`;

const newSum = (): ManifestSum => new ManifestSum(() => createHash('sha256'));

const isSame = (a: Manifest, b: Manifest): boolean =>
  (Object.keys(b) as (keyof Manifest)[]).every((name) => a[name] === b[name]);

/**
 * Holds the lines of a file against what the lines of an export say about those before them. A file without such lines
 * is nobody's export, and right as it is.
 */
export class ManifestCheck {
  readonly #file: string;
  #sum = newSum();
  /** The line that began an export which has not ended yet. */
  #begun: number | null = null;
  /** The last line up to which everything is as it was written. */
  #right = 0;
  #altered = false;

  /** @param file its name in messages */
  constructor(file: string) {
    this.#file = file;
  }

  /** Takes the next line that is not blank, with what it holds, if it is JSON. Gives what is wrong before it, if anything. */
  take(line: string, record: unknown, number: number): ClaimgraphError | undefined {
    const about = isManifestLine(record) ? record.manifest : undefined;
    const wrong = about === undefined ? undefined : this.#compared(about, number);
    this.#sum.add(line, about === undefined ? record : undefined);
    return wrong;
  }

  /** What is wrong with the end of the file, if anything. @param last number of its last line */
  end(last: number): ClaimgraphError | undefined {
    if (this.#begun === null) return undefined;
    const message = `${this.#file} ends after line ${last} before the export that begins in line ${this.#begun} does`;
    return this.#failure(`${message}: the rest is missing`);
  }

  #compared(about: ManifestHead | Manifest, number: number): ClaimgraphError | undefined {
    if ('format' in about) return this.#begin(about, number);
    const found = this.#sum.manifest(about.complete);
    const isRight = this.#altered || isSame(about, found);
    const [first, last] = about.sha256 === found.sha256 ? [number, number] : [this.#right + 1, number - 1];
    if (isRight) this.#right = number;
    else this.#altered = true;
    if (about.complete) this.#end(number);
    if (isRight) return undefined;
    return this.#failure(
      `${this.#file}: ${spanned(first, last)} when ${first === last ? 'it was' : 'they were'} exported`,
    );
  }

  #begin({ version }: ManifestHead, number: number): ClaimgraphError | undefined {
    const unfinished = this.end(number - 1);
    this.#end(number - 1);
    this.#begun = number;
    if (version <= CLAIMS_VERSION) return unfinished;
    const hint = 'Import it with the version that wrote it, or a later one.';
    return new ClaimgraphError('E_INPUT', `${this.#file} was written by a later claimgraph (format ${version})`, {
      hint,
    });
  }

  /** What follows is another export, or none. */
  #end(number: number): void {
    this.#sum = newSum();
    this.#begun = null;
    this.#right = number;
    this.#altered = false;
  }

  #failure(message: string): ClaimgraphError {
    return new ClaimgraphError('E_INPUT', message, { hint: HINT });
  }
}
