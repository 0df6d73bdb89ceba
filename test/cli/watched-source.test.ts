import { afterAll, beforeAll, expect, it } from 'vitest';
import { watchedSource } from '../../src/cli/watched-source.ts';
import { gathered } from '../export/gathered.ts';
import { openTestStore, type TestStore } from '../fixtures/viewer/open-store.ts';
import { courier, herald } from '../query/story.ts';

let opened: TestStore;
beforeAll(async () => {
  opened = await openTestStore('');
  await opened.add(courier, herald);
});
afterAll(() => opened?.close());

it('is the store, and its reading ends where it was said to end, as often as it is read', async () => {
  const told = { expected: 0, read: 0 };
  const watch = {
    expect(more: number) {
      told.expected += more;
    },
    advance(by: number) {
      told.read += by;
    },
  };
  const source = await watchedSource(opened.store, watch);
  const elements = await gathered(source.elements());
  expect(elements).toEqual(await gathered(opened.store.elements()));
  expect(told).toEqual({ expected: elements.length, read: elements.length });
  await gathered(source.documents());
  await gathered(source.elements());
  expect(told).toEqual({ expected: 2 * elements.length + 2, read: 2 * elements.length + 2 });
});
