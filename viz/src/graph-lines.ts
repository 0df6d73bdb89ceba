import type { ViewClaim, ViewCounts, ViewEntity, ViewGraph } from '../../src/domain/view.ts';

/** How much of a graph has been read. */
export interface Progress {
  readonly claims: number;
  readonly of: number;
}

/** Entities or claims, by the counts that come first. */
class Reading {
  readonly #entities: ViewEntity[] = [];
  readonly #claims: ViewClaim[] = [];
  #counts: ViewCounts | null = null;

  /** Takes up whole lines. */
  add(lines: string): void {
    if (lines.trim() === '') return;
    for (const value of JSON.parse(`[${lines.trim().replaceAll('\n', ',')}]`) as unknown[])
      if (this.#counts === null) this.#counts = value as ViewCounts;
      else if (this.#entities.length < this.#counts.entities) this.#entities.push(value as ViewEntity);
      else this.#claims.push(value as ViewClaim);
  }

  get progress(): Progress {
    return { claims: this.#claims.length, of: this.#counts?.claims ?? 0 };
  }

  /** @throws TypeError when some is missing */
  get graph(): ViewGraph {
    const counts = this.#counts;
    if (counts === null || this.#claims.length < counts.claims)
      throw new TypeError(`the answer broke off after ${this.#claims.length} of ${counts?.claims ?? '?'} claims`);
    return { entities: this.#entities, claims: this.#claims, documents: counts.documents };
  }
}

/**
 * Reads a graph that comes line by line: the counts, the entities, the claims. After each piece it tells how much there
 * is. @throws TypeError when the answer breaks off
 */
export async function readGraph(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onProgress: (progress: Progress) => void,
): Promise<ViewGraph> {
  const reading = new Reading();
  let rest = '';
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const text = rest + piece.value;
    const end = text.lastIndexOf('\n') + 1;
    reading.add(text.slice(0, end));
    rest = text.slice(end);
    onProgress(reading.progress);
  }
  reading.add(rest);
  return reading.graph;
}
