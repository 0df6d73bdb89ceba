import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { parseExtension } from '../assets/extension.ts';
import { READING_FILES } from '../assets/shipped.ts';
import { ClaimgraphError } from '../domain/errors.ts';
import { type Engine, engineOf } from '../engine.ts';

/** Gives the bytes of a file of the package by its path in it, e.g. `ontology/ontology.json`. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/** What an engine may be told. */
export interface LoadOptions {
  /** A model of your own: what the README's "A model of your own" puts into a file, as parsed JSON. */
  readonly ontology?: unknown;
}

/**
 * Reads files of the package over the network, from wherever the folders `ontology/` and `models/` of the package were
 * put. @throws ClaimgraphError E_ASSET for a file that is not there
 * @example
 * const engine = await loadEngine(fetchedFrom('/claimgraph/'));
 */
export const fetchedFrom =
  (folder: string | URL): ReadFile =>
  async (path) => {
    const base = String(folder).replace(/\/?$/, '/');
    const answer = await fetch(`${base}${path}`);
    if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
    const hint = 'Serve the folders ontology/ and models/ of the package there.';
    throw new ClaimgraphError('E_ASSET', `cannot fetch ${base}${path}: status ${answer.status}`, { hint });
  };

/**
 * Makes an engine where there is no disk to read the model from: in a browser or a worker. About 8 MB are read, once.
 * @throws ClaimgraphError E_ASSET for a file that is missing or altered, E_INPUT for a model of your own that does not fit
 * @example
 * const engine = await loadEngine(fetchedFrom('/claimgraph/'));
 * const { claims } = await engine.extract(article({ text: 'Velden warned the port of Orsk.' }));
 */
export async function loadEngine(read: ReadFile, { ontology }: LoadOptions = {}): Promise<Engine> {
  const files = new Map<string, Uint8Array>();
  await Promise.all(READING_FILES.map(async (path) => files.set(path, await read(path))));
  const shipped = {
    bytes: (path: string): Uint8Array => files.get(path)!,
    sha256: (bytes: Uint8Array): string => bytesToHex(sha256(bytes)),
  };
  return engineOf(shipped, ontology === undefined ? {} : { extension: parseExtension(ontology, 'ontology') });
}
