import { describe, expect, it } from 'vitest';
import { extract } from './extractor.ts';
import { prose } from './prose.ts';

const KB = 1024;
const ALL = 128;

/** As much prose in texts of so many kilobytes each: the words are the same whatever the size. */
const textsOf = (kilobytes: number): readonly string[] =>
  Array.from({ length: ALL / kilobytes }, (_, seed) => prose(kilobytes * KB, seed + 1));

/** CPU seconds that the whole way from text to claims takes. */
async function secondsFor(texts: readonly string[]): Promise<number> {
  const started = process.cpuUsage();
  for (const text of texts) await extract(text);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

describe('the time from text to claims', () => {
  it('grows no faster than the text: from 2 to 128 kilobytes', { timeout: 240_000 }, async () => {
    const sizes = [2, 128].map((kilobytes) => ({ texts: textsOf(kilobytes), least: Number.POSITIVE_INFINITY }));
    await secondsFor(textsOf(16).slice(0, 2)); // what is compiled and kept on the way is there for all
    const growth = (): number => sizes[1]!.least / sizes[0]!.least;
    // Once more where something else ran meanwhile.
    for (let run = 0; run < 3 && !(growth() < 1.5); run++)
      for (const size of sizes) size.least = Math.min(size.least, await secondsFor(size.texts));
    expect(growth()).toBeLessThan(1.5);
  });

  it('finds as many claims in each kilobyte of a long text as in a short one', async () => {
    const rate = async (kilobytes: number): Promise<number> =>
      (await extract(prose(kilobytes * KB))).claims.length / kilobytes;
    expect(await rate(64)).toBeGreaterThan(0.8 * (await rate(8)));
  });
});
