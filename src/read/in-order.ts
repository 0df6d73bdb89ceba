/**
 * Does something with each input, several at once, and gives what came of it in the order of the inputs. No more is begun
 * than is asked for soon, so that little is held.
 * @param most how many at once
 */
export async function* inOrder<A, B>(
  inputs: Iterable<A>,
  step: (input: A) => Promise<B>,
  most: number,
): AsyncGenerator<B> {
  const rest = inputs[Symbol.iterator]();
  const running: Promise<B>[] = [];
  const begin = (): void => {
    const next = rest.next();
    if (next.done) return;
    const begun = step(next.value);
    // It is waited for in its turn; until then nobody hears that it failed.
    begun.catch(() => undefined);
    running.push(begun);
  };
  for (let count = 0; count < most; count += 1) begin();
  for (let next = running.shift(); next !== undefined; next = running.shift()) {
    const result = await next;
    begin();
    yield result;
  }
}
