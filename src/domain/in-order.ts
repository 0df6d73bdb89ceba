/**
 * Does a step for each item, for several at once, and gives what comes of it in the order of the items. At most `ahead`
 * items are taken before the first of them is given, so that memory stays the same however many there are.
 * An item whose step fails ends it with that error when its turn comes.
 */
export async function* inOrder<A, B>(
  items: Iterable<A> | AsyncIterable<A>,
  step: (item: A) => Promise<B>,
  ahead: number,
): AsyncGenerator<B> {
  const going: Promise<B>[] = [];
  for await (const item of items) {
    const result = step(item);
    // Its turn comes later; until then a failure must not count as one that nobody handles.
    result.catch(() => undefined);
    going.push(result);
    if (going.length >= ahead) yield await going.shift()!;
  }
  while (going.length > 0) yield await going.shift()!;
}
