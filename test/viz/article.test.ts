import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeLink } from '../../viz/src/api.ts';
import { nextClaim, paragraphsOf } from '../../viz/src/article.ts';

const quote = (id: string, quoteStart: number, quoteEnd: number) => ({ id, quoteStart, quoteEnd });

test('overlapping quotes cut the text; the shortest comes first', () => {
  const [paragraph] = paragraphsOf({ text: 'abcdefgh', claims: [quote('long', 1, 7), quote('short', 3, 5)] });
  expect(paragraph!.segments.map(({ text, claims }) => [text, claims.join(' ')])).toEqual([
    ['a', ''],
    ['bc', 'long'],
    ['de', 'short long'],
    ['fg', 'long'],
    ['h', ''],
  ]);
});

test('no character is lost or doubled, whatever the quotes', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '😀', '"'), maxLength: 60 });
  const spans = fc.array(fc.tuple(fc.nat(130), fc.nat(130)), { maxLength: 6 });
  fc.assert(
    fc.property(texts, spans, (text, pairs) => {
      const claims = pairs.map(([a, b], index) => quote(String(index), Math.min(a, b), Math.max(a, b)));
      const lines = paragraphsOf({ text, claims }).map(({ segments }) => segments.map((part) => part.text).join(''));
      expect(lines).toEqual(text.split('\n').filter((line) => line.trim() !== ''));
    }),
  );
});

test('clicking again goes through the claims that share a passage', () => {
  expect(nextClaim(['a', 'b'], null)).toBe('a');
  expect(nextClaim(['a', 'b'], 'a')).toBe('b');
  expect(nextClaim(['a', 'b'], 'b')).toBe('a');
  expect(nextClaim(['a', 'b'], 'elsewhere')).toBe('a');
  expect(nextClaim([], null)).toBeNull();
});

test.each([
  ['https://example.org/a', true],
  ['http://example.org', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['JaVaScRiPt://example.org/%0aalert(1)', false],
  ['//example.org', false],
  ['https://', false],
])('%s is a link: %s', (url, linked) => expect(safeLink(url)).toBe(linked ? url : null));
