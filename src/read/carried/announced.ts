import { ClaimgraphError } from '../../domain/errors.ts';
import type { Item } from '../item.ts';
import type { Reading } from '../reading.ts';

/**
 * Tells of each thing beyond the first as it comes, since what holds many is known as one, and says so where there is none.
 */
export async function* announced(
  things: AsyncIterable<Item | ClaimgraphError>,
  { name }: Item,
  { expect }: Reading,
): AsyncGenerator<Item | ClaimgraphError> {
  let count = 0;
  for await (const thing of things) {
    count += 1;
    if (count > 1) expect?.(1);
    yield thing;
  }
  if (count === 0) yield new ClaimgraphError('E_INPUT', `${name} holds nothing that is read`);
}
