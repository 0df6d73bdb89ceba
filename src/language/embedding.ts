import type { DraftToken } from './draft-token.ts';
import { embeddingRows } from './hash.ts';
import { featuresOf, type Lexeme, type Vocabulary } from './lexeme.ts';
import { Linear } from './linear.ts';
import { maxoutSource, Normalizer, UNITS, WIDTH } from './maxout.ts';
import type { Tensors } from './weights.ts';
import type { Workspace } from './workspace.ts';

/** Vectors kept; more than any piece of text has different words. */
const CAPACITY = 8192;
const LARGEST_CACHE = 100_000;
/** Words embedded at a time. */
const BATCH = 16;
/** Rows that the kernel may touch beyond those asked for. */
const SPARE = 4;

interface Word {
  readonly lexeme: Lexeme;
  readonly whitespace: boolean;
}

interface Table {
  readonly offset: number;
  readonly rows: number;
  readonly seed: number;
}

/** `HashEmbed` and the mixing layer of spaCy: each word to a vector that does not know its neighbours. Vectors are kept. */
export class Embedding {
  readonly #workspace: Workspace;
  readonly #vocabulary: Vocabulary;
  readonly #tables: readonly Table[];
  readonly #rowCaches: readonly Map<string | bigint, readonly number[]>[];
  readonly #mixer: Linear;
  readonly #normalizer: Normalizer;
  /** Position of the vectors kept. */
  readonly #vectors: number;
  /** Which of them belongs to a word: lexeme and spacing as one number. */
  readonly #slots = new Map<number, number>();

  constructor(
    workspace: Workspace,
    tensors: Tensors,
    { prefix, seeds, vocabulary }: { prefix: string; seeds: readonly number[]; vocabulary: Vocabulary },
  ) {
    this.#workspace = workspace;
    this.#vocabulary = vocabulary;
    this.#tables = seeds.map((seed, k) => {
      const name = `${prefix}.E${k}`;
      return { offset: tensors.offset(name), rows: tensors.rows(name), seed };
    });
    this.#rowCaches = seeds.map(() => new Map());
    this.#mixer = new Linear(workspace, maxoutSource(workspace, tensors, { prefix, depth: 0 }));
    this.#normalizer = new Normalizer(workspace, tensors, { prefix, depth: 0 });
    this.#vectors = workspace.allocate((CAPACITY + SPARE) * WIDTH);
  }

  /** Writes the vectors of the tokens to `y`, a row each. `scratch` has room for `scratchFor` as many. */
  apply(tokens: readonly DraftToken[], y: number, scratch: number): void {
    if (this.#slots.size + tokens.length > CAPACITY) this.#slots.clear();
    const { integers } = this.#workspace.kernel;
    const missing: Word[] = [];
    tokens.forEach((token, at) => {
      const key = 2 * token.lexeme.id + Number(token.whitespace);
      let slot = this.#slots.get(key);
      if (slot === undefined) {
        slot = this.#slots.size;
        this.#slots.set(key, slot);
        missing.push(token);
      }
      integers[scratch + at] = slot;
    });
    if (missing.length > 0) this.#embed(missing, scratch + tokens.length);
    this.#workspace.kernel.gather(this.#vectors, scratch, y, tokens.length, WIDTH);
  }

  /** Scratch floats for so many tokens. */
  scratchFor(tokens: number): number {
    return tokens + (BATCH + SPARE) * (WIDTH * this.#tables.length + UNITS) + SPARE;
  }

  /** Fills the slots of new words, which are the last ones. */
  #embed(words: readonly Word[], scratch: number): void {
    const inputs = scratch + (-scratch & 3);
    const width = WIDTH * this.#tables.length;
    const mixed = inputs + (BATCH + SPARE) * width;
    const slot = this.#slots.size - words.length;
    for (let start = 0; start < words.length; start += BATCH) {
      const batch = words.slice(start, start + BATCH);
      batch.forEach((word, k) => {
        this.#sumRows(word, inputs + k * width);
      });
      this.#mixer.apply(inputs, mixed, batch.length);
      this.#normalizer.apply(mixed, this.#vectors + (slot + start) * WIDTH, batch.length);
    }
  }

  /** The sums of each feature's rows, side by side. */
  #sumRows({ lexeme, whitespace }: Word, y: number): void {
    const { floats } = this.#workspace;
    const features = featuresOf(lexeme, whitespace);
    this.#tables.forEach(({ offset }, k) => {
      const to = y + k * WIDTH;
      const [a, b, c, d] = this.#rows(k, features[k]!).map((row) => offset + row * WIDTH) as [
        number,
        number,
        number,
        number,
      ];
      for (let i = 0; i < WIDTH; i++)
        floats[to + i] = Math.fround(Math.fround(floats[a + i]! + floats[b + i]!) + floats[c + i]!) + floats[d + i]!;
    });
  }

  #rows(table: number, feature: string | bigint): readonly number[] {
    const cache = this.#rowCaches[table]!;
    let rows = cache.get(feature);
    if (rows === undefined) {
      const { seed, rows: count } = this.#tables[table]!;
      rows = embeddingRows(typeof feature === 'string' ? this.#vocabulary.idOf(feature) : feature, seed, count);
      if (cache.size > LARGEST_CACHE) cache.clear();
      cache.set(feature, rows);
    }
    return rows;
  }
}
