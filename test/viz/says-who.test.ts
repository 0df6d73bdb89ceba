import { expect, test } from 'vitest';
import { chainOf, sourceLine } from '../../viz/src/says-who/chain.ts';
import { sourcesOf } from '../../viz/src/says-who/sources.ts';
import { viewClaim } from './claims.ts';

const post = { publisher: 'Post', published: '2021-09-20' };

test('a chain goes from the article back to the speaker, through the outermost relay first', () => {
  const claim = viewClaim({ ...post, speaker: 'an official', via: ['Wire', 'Agency'] });
  expect(chainOf(claim).map(({ role, name }) => [role, name])).toEqual([
    ['article', 'Post'],
    ['relay', 'Agency'],
    ['relay', 'Wire'],
    ['speaker', 'an official'],
  ]);
  expect(sourceLine(claim)).toBe('Post, 20 Sept 2021 ← Agency ← Wire ← an official');
});

test('an article in its own voice stands alone, by its title where no publisher is known', () => {
  expect(sourceLine(viewClaim(post))).toBe('Post, 20 Sept 2021');
  expect(sourceLine(viewClaim({ title: 'Letters' }))).toBe('Letters');
});

test('sources are counted once a claim, whatever part they have in it', () => {
  const claims = [
    viewClaim({ ...post, id: '1' }),
    viewClaim({ ...post, id: '2', speaker: 'two dockers', voice: 'unnamed' }),
    viewClaim({ ...post, id: '3', speaker: 'Post', voice: 'named', via: ['Wire'] }),
  ];
  expect(sourcesOf(claims)).toEqual([
    { name: 'Post', voice: 'named', claims: 3 },
    { name: 'Wire', voice: 'named', claims: 1 },
    { name: 'two dockers', voice: 'unnamed', claims: 1 },
  ]);
});
