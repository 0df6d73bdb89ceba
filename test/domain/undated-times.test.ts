import { describe, expect, it } from 'vitest';
import { undatedNotice } from '../../src/cli/article-talk.ts';
import type { ClaimDocument } from '../../src/domain/claim.ts';
import { undatedTimes } from '../../src/domain/undated-times.ts';
import { createEngine } from '../../src/pipeline.ts';

const text = [
  'A warning from Canada\n\nCanada warned Italy about Milo Tessen on Monday. Italian police arrested Milo Tessen yesterday.',
  'Norway warned Italy on May 20, 2031. France warned Spain in 2019. Canada warned Norway on Monday.',
].join(' ');

describe('times that hang on a date that is not known', () => {
  const engine = createEngine();
  const read = (published?: string): Promise<ClaimDocument> =>
    engine.extract({ id: 'a', title: 'A warning', text, ...(published !== undefined && { published }) });

  it('are named, each once', async () => {
    const document = await read();
    expect(undatedTimes(document)).toEqual(['on Monday', 'yesterday']);
    expect(undatedNotice(document)).toBe(
      'A warning does not say when it was published, so "on Monday" and 1 other time stay without a day; give the date with --published',
    );
  });

  it('are none where the date is known', async () => {
    const document = await read('2031-05-21');
    expect(document.claims.some(({ time }) => time?.text === 'on Monday')).toBe(true);
    expect(undatedTimes(document)).toEqual([]);
    expect(undatedNotice(document)).toBeNull();
  });

  it('are none of those that would name no day with it', async () => {
    const document = await read();
    const claims = document.claims.map((claim) => ({ ...claim, time: { text: 'every day', start: null, end: null } }));
    expect(undatedTimes({ ...document, claims })).toEqual([]);
  });
});
