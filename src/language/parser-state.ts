const NONE = -1;

/** The children of each token on one side, in the order in which they were attached. */
class Arcs {
  readonly #last: Int32Array;
  readonly #children: number[] = [];
  readonly #labels: string[] = [];
  /** The arc that the same head got before. */
  readonly #before: number[] = [];

  constructor(length: number) {
    this.#last = new Int32Array(length).fill(NONE);
  }

  add(head: number, child: number, label: string): void {
    this.#before.push(this.#last[head]!);
    this.#last[head] = this.#children.push(child) - 1;
    this.#labels.push(label);
  }

  /** Drops the head's last arc if it leads to the child: spaCy forgets to delete any but the last. */
  remove(head: number, child: number): void {
    const last = this.#last[head]!;
    if (last !== NONE && this.#children[last] === child) this.#last[head] = this.#before[last]!;
  }

  lastChild(head: number): number {
    const last = this.#last[head]!;
    return last === NONE ? NONE : this.#children[last]!;
  }

  /** Visits the arcs of all heads, last head and last arc first. */
  forEachBackwards(visit: (head: number, child: number, label: string) => void): void {
    for (let head = this.#last.length - 1; head >= 0; head--)
      for (let arc = this.#last[head]!; arc !== NONE; arc = this.#before[arc]!)
        visit(head, this.#children[arc]!, this.#labels[arc]!);
  }
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
  readonly #leftArcs: Arcs;
  readonly #rightArcs: Arcs;
  #next = 0;

  constructor(length: number) {
    this.#length = length;
    this.#heads = new Int32Array(length).fill(NONE);
    this.#unshiftable = new Uint8Array(length);
    this.#sentenceStarts = new Uint8Array(length);
    this.#leftArcs = new Arcs(length);
    this.#rightArcs = new Arcs(length);
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
    const at = this.#stack.length - 1 - depth;
    return at < 0 ? NONE : this.#stack[at]!;
  }

  /** The buffer's token at a distance, -1 beyond its end. */
  buffer(distance: number): number {
    const returned = this.#returned.length;
    if (distance < returned) return this.#returned[returned - 1 - distance]!;
    const token = this.#next + distance - returned;
    return token < this.#length ? token : NONE;
  }

  lastLeftChild(head: number): number {
    return head < 0 ? NONE : this.#leftArcs.lastChild(head);
  }

  lastRightChild(head: number): number {
    return head < 0 ? NONE : this.#rightArcs.lastChild(head);
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

  #arcs(head: number, child: number): Arcs {
    return head > child ? this.#leftArcs : this.#rightArcs;
  }

  #addArc(head: number, child: number, label: string): void {
    const former = this.#heads[child]!;
    if (former >= 0) this.#arcs(former, child).remove(former, child);
    this.#arcs(head, child).add(head, child, label);
    this.#heads[child] = head;
  }

  /** Heads and labels; a token without a head is the root of its sentence. */
  tree(): { heads: Int32Array; labels: string[] } {
    const heads = new Int32Array(this.#length).fill(NONE);
    const labels = new Array<string>(this.#length).fill('ROOT');
    for (const arcs of [this.#rightArcs, this.#leftArcs])
      arcs.forEachBackwards((head, child, label) => {
        if (heads[child] !== NONE) return; // an arc that should be gone
        heads[child] = head;
        labels[child] = label;
      });
    heads.forEach((head, token) => {
      if (head !== NONE && head !== token) return;
      heads[token] = token;
      labels[token] = 'ROOT';
    });
    return { heads, labels };
  }
}
