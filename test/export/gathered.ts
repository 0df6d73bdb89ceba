/** Everything that comes, as a list. */
export async function gathered<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** The pieces of an export as one text. */
export const wholeText = async (pieces: AsyncIterable<string>): Promise<string> => (await gathered(pieces)).join('');
