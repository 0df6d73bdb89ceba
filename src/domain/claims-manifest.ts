/** A running SHA-256 of text taken as UTF-8. What `node:crypto`'s `createHash('sha256')` gives is one. */
export interface TextHash {
  update(text: string): unknown;
  copy(): TextHash;
  /** Ends it. */
  digest(encoding: 'hex'): string;
}

/** Begins a running SHA-256. */
export type NewTextHash = () => TextHash;

/** How much a file of claims holds. An entity counts once for each document that names it. */
export interface ClaimCounts {
  readonly documents: number;
  readonly entities: number;
  readonly claims: number;
  readonly corrections: number;
}

/** The first line of an export of claims: that its last line will be a whole manifest. */
export interface ManifestHead {
  readonly format: 'claimgraph claims';
  readonly version: number;
}

/** What all the lines of an export up to this one hold; `complete` in its last line. */
export interface Manifest extends ClaimCounts {
  /** Hex SHA-256 of those lines as UTF-8, each with a line feed: what `head -n -1 | sha256sum` says of a whole export. */
  readonly sha256: string;
  readonly complete: boolean;
}

/** The version of the format that is written, and the latest that is read. */
export const CLAIMS_VERSION = 1;

export const MANIFEST_HEAD: ManifestHead = { format: 'claimgraph claims', version: CLAIMS_VERSION };

/** A line about other lines; anything else is a claim document or a correction. */
export type ManifestLine = { readonly manifest: ManifestHead | Manifest };

export const isManifestLine = (record: unknown): record is ManifestLine =>
  typeof record === 'object' &&
  record !== null &&
  'manifest' in record &&
  typeof record.manifest === 'object' &&
  record.manifest !== null;

function lengthOf(record: object, name: string): number {
  const list: unknown = (record as Record<string, unknown>)[name];
  return Array.isArray(list) ? list.length : 0;
}

/** Sums up the lines of an export one after the other. */
export class ManifestSum {
  readonly #hash: TextHash;
  #documents = 0;
  #entities = 0;
  #claims = 0;
  #corrections = 0;

  constructor(newHash: NewTextHash) {
    this.#hash = newHash();
  }

  /** @param line without its line feed @param record what it holds; only claim documents and corrections count */
  add(line: string, record?: unknown): void {
    this.#hash.update(`${line}\n`);
    if (typeof record !== 'object' || record === null) return;
    if ('correction' in record) this.#corrections += 1;
    else if ('doc' in record) {
      this.#documents += 1;
      this.#entities += lengthOf(record, 'entities');
      this.#claims += lengthOf(record, 'claims');
    }
  }

  /** Of the lines so far. */
  manifest(complete: boolean): Manifest {
    return {
      complete,
      documents: this.#documents,
      entities: this.#entities,
      claims: this.#claims,
      corrections: this.#corrections,
      sha256: this.#hash.copy().digest('hex'),
    };
  }
}
