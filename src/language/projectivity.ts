const DECORATION = '||';

/** The children of each token, in order. */
function childrenOf(heads: Int32Array): readonly number[][] {
  const children: number[][] = Array.from({ length: heads.length }, () => []);
  heads.forEach((head, token) => {
    if (head !== token) children[head]!.push(token);
  });
  return children;
}

/** The nearest token below `start`, level by level, that carries the label; `start` itself when none does. */
function findBelow(
  start: number,
  except: number,
  label: string,
  tree: {
    readonly heads: Int32Array;
    readonly labels: readonly string[];
    readonly isSpace: (token: number) => boolean;
  },
): number {
  const children = childrenOf(tree.heads);
  let level = [start];
  while (level.length > 0) {
    const next: number[] = [];
    for (const token of level)
      for (const child of children[token]!) {
        if (child === except || tree.isSpace(child)) continue;
        if (tree.labels[child] === label) return child;
        next.push(child);
      }
    level = next;
  }
  return start;
}

/** Undoes pseudo-projective labels ("dobj||conj": the true head is the nearest `conj` below), in place (Nivre & Nilsson 2005). */
export function deprojectivize(heads: Int32Array, labels: string[], isSpace: (token: number) => boolean): void {
  labels.forEach((decorated, token) => {
    const at = decorated.indexOf(DECORATION);
    if (at < 0) return;
    const label = decorated.slice(at + DECORATION.length);
    heads[token] = findBelow(heads[token]!, token, label, { heads, labels, isSpace });
    labels[token] = decorated.slice(0, at);
  });
}

/** Passes after which spaCy stops widening; a tree needs as many as it is deep. */
const MOST_PASSES = 12;

/** Spreads the left and right edges of subtrees up to their heads, one pass each way. */
function widen(heads: Int32Array, left: Int32Array, right: Int32Array): void {
  const raise = (token: number): void => {
    const head = heads[token]!;
    left[head] = Math.min(left[head]!, left[token]!);
    right[head] = Math.max(right[head]!, right[token]!);
  };
  for (let token = 0; token < heads.length; token++) raise(token);
  for (let token = heads.length - 1; token >= 0; token--) raise(token);
}

/** True when no head lies outside the sentence of its token; one step beyond its end passes, as in spaCy. */
function sentencesHold(heads: Int32Array, starts: Uint8Array): boolean {
  let first = 0;
  for (let token = 1; token < heads.length; token++) {
    if (starts[token] !== 1 && token !== heads.length - 1) continue;
    const own = heads.subarray(first, token);
    if (own.some((head) => head < first || head > token)) return false;
    first = token;
  }
  return true;
}

/** 1 for each token that starts a sentence: the left edge of a root. */
export function sentenceStarts(heads: Int32Array): Uint8Array {
  const left = Int32Array.from(heads, (_, token) => token);
  const right = left.slice();
  const starts = new Uint8Array(heads.length);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    widen(heads, left, right);
    starts.fill(0);
    heads.forEach((head, token) => {
      if (head === token) starts[left[token]!] = 1;
    });
    if (sentencesHold(heads, starts)) break;
  }
  return starts;
}
