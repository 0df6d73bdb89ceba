interface Arc {
  readonly head: number;
  readonly child: number;
  readonly label: string;
}

/** Stack, buffer and arcs of arc-eager parsing, with spaCy's reduce-back ("rebuffer") and sentence breaks. */
export class ParserState {
  readonly #length: number;
  readonly #stack: number[] = [];
  /** Tokens put back in front of the buffer; the next one is last. */
  readonly #returned: number[] = [];
  readonly #heads: Int32Array;
  readonly #unshiftable: Uint8Array;
  readonly #sentenceStarts: Uint8Array;
  readonly #leftArcs: Arc[][];
  readonly #rightArcs: Arc[][];
  #next = 0;

  constructor(length: number) {
    this.#length = length;
    this.#heads = new Int32Array(length).fill(-1);
    this.#unshiftable = new Uint8Array(length);
    this.#sentenceStarts = new Uint8Array(length);
    this.#leftArcs = Array.from({ length }, () => []);
    this.#rightArcs = Array.from({ length }, () => []);
  }

  get done(): boolean {
    return this.#stack.length === 0 && this.buffered === 0;
  }

  get stacked(): number {
    return this.#stack.length;
  }

  get buffered(): number {
    return this.#length - this.#next + this.#returned.length;
  }

  /** The stack's token at a depth, -1 below its bottom. */
  stack(depth: number): number {
    return this.#stack[this.#stack.length - 1 - depth] ?? -1;
  }

  /** The buffer's token at a distance, -1 beyond its end. */
  buffer(distance: number): number {
    const returned = this.#returned.length;
    if (distance < returned) return this.#returned[returned - 1 - distance]!;
    const token = this.#next + distance - returned;
    return token < this.#length ? token : -1;
  }

  lastLeftChild(head: number): number {
    return head < 0 ? -1 : (this.#leftArcs[head]!.at(-1)?.child ?? -1);
  }

  lastRightChild(head: number): number {
    return head < 0 ? -1 : (this.#rightArcs[head]!.at(-1)?.child ?? -1);
  }

  startsSentence(token: number): boolean {
    return token >= 0 && this.#sentenceStarts[token] === 1;
  }

  isUnshiftable(token: number): boolean {
    return this.#unshiftable[token] === 1;
  }

  shift(): void {
    this.#stack.push(this.#returned.pop() ?? this.#next++);
  }

  /** Pops the stack; a token that has no head yet goes back to the buffer. */
  reduce(): void {
    const top = this.#stack.pop()!;
    if (this.#heads[top]! >= 0 || this.#stack.length === 0) return;
    this.#unshiftable[top] = 1;
    this.#returned.push(top);
  }

  /** The buffer's first token governs the stack's top. */
  leftArc(label: string): void {
    const head = this.buffer(0);
    this.#addArc(head, this.#stack.pop()!, label);
    this.#unshiftable[head] = 0;
  }

  /** The stack's top governs the buffer's first token. */
  rightArc(label: string): void {
    this.#addArc(this.stack(0), this.buffer(0), label);
    this.shift();
  }

  /** A sentence starts at the buffer's second token. */
  breakSentence(): void {
    this.#sentenceStarts[this.buffer(1)] = 1;
  }

  #arcsOf(head: number, child: number): Arc[] {
    return (head > child ? this.#leftArcs : this.#rightArcs)[head]!;
  }

  #addArc(head: number, child: number, label: string): void {
    const former = this.#heads[child]!;
    if (former >= 0) {
      const arcs = this.#arcsOf(former, child);
      if (arcs.at(-1)?.child === child) arcs.pop(); // spaCy forgets to delete any but the last
    }
    this.#arcsOf(head, child).push({ head, child, label });
    this.#heads[child] = head;
  }

  /** Heads and labels; a token without a head is the root of its sentence. */
  tree(): { heads: Int32Array; labels: string[] } {
    const heads = Int32Array.from({ length: this.#length }, (_, token) => token);
    const labels = new Array<string>(this.#length).fill('ROOT');
    for (const arcs of [...this.#leftArcs, ...this.#rightArcs])
      for (const { head, child, label } of arcs) {
        heads[child] = head;
        labels[child] = label;
      }
    heads.forEach((head, token) => {
      if (head === token) labels[token] = 'ROOT';
    });
    return { heads, labels };
  }
}
