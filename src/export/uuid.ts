import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The UUID that a name has in a namespace: version 5 of RFC 9562 §5.5, the same each time.
 * @param namespace a UUID
 */
export function uuidOf(namespace: string, name: string): string {
  const named = concatBytes(hexToBytes(namespace.replaceAll('-', '')), utf8ToBytes(name.toWellFormed()));
  const hash = sha1(named).slice(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = bytesToHex(hash);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
