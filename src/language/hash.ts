/**
 * The hashes behind spaCy's feature tables. MurmurHash is Austin Appleby's (public domain); the second function is the
 * variant that thinc's `HashEmbed` applies to the 64-bit id of a string.
 */
const MASK = (1n << 64n) - 1n;
const encoder = new TextEncoder();

const multiply = (a: bigint, b: bigint): bigint => (a * b) & MASK;
const add = (a: bigint, b: bigint): bigint => (a + b) & MASK;
const rotateLeft = (value: bigint, bits: bigint): bigint => ((value << bits) | (value >> (64n - bits))) & MASK;

const M = 0xc6a4a7935bd1e995n;
const SHIFT = 47n;

/** MurmurHash64A of the UTF-8 bytes of a text: spaCy's id of a string. */
export function hashString(text: string, seed = 1n): bigint {
  const bytes = encoder.encode(text);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const whole = bytes.length - (bytes.length % 8);
  let hash = (seed ^ multiply(BigInt(bytes.length), M)) & MASK;
  for (let at = 0; at < whole; at += 8) {
    let block = multiply(view.getBigUint64(at, true), M);
    block = multiply(block ^ (block >> SHIFT), M);
    hash = multiply(hash ^ block, M);
  }
  if (whole < bytes.length) {
    for (let at = bytes.length - 1; at >= whole; at--) hash ^= BigInt(bytes[at]!) << BigInt(8 * (at - whole));
    hash = multiply(hash, M);
  }
  hash = multiply(hash ^ (hash >> SHIFT), M);
  return hash ^ (hash >> SHIFT);
}

/** The avalanche step of MurmurHash3. */
function finalize(hash: bigint): bigint {
  let mixed = multiply(hash ^ (hash >> 33n), 0xff51afd7ed558ccdn);
  mixed = multiply(mixed ^ (mixed >> 33n), 0xc4ceb9fe1a85ec53n);
  return mixed ^ (mixed >> 33n);
}

/** The four rows of an embedding table of `rows` rows that stand for a string id. */
export function embeddingRows(id: bigint, seed: number, rows: number): readonly [number, number, number, number] {
  const start = BigInt(seed);
  const mixed = multiply(rotateLeft(multiply(id, 0x87c37b91114253d5n), 31n), 0x4cf5ad432745937fn);
  const first = mixed ^ start ^ 8n;
  const second = start ^ 8n;
  const sum = add(first, second);
  const low = finalize(sum);
  const high = finalize(add(second, sum));
  const one = add(low, high);
  const two = add(high, one);
  const row = (half: bigint): number => Number(half & 0xffffffffn) % rows;
  return [row(one), row(one >> 32n), row(two), row(two >> 32n)];
}
