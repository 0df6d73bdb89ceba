import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { TextHash } from '../domain/claims-manifest.ts';

const wrapped = (hash: ReturnType<typeof sha256.create>): TextHash => ({
  update: (text) => hash.update(utf8ToBytes(text)),
  copy: () => wrapped(hash.clone()),
  digest: () => bytesToHex(hash.digest()),
});

/** A running SHA-256 that needs no machine: about a tenth as fast as that of `node:crypto`. */
export const plainTextHash = (): TextHash => wrapped(sha256.create());
