import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE, hostileDocuments } from '../fixtures/viewer/hostile.ts';
import { harbour, openTestStore, quay, type TestStore } from '../fixtures/viewer/open-store.ts';
import { exported } from './gathered.ts';

let opened: TestStore;

beforeAll(async () => {
  opened = await openTestStore('');
  await opened.add(harbour());
});
afterAll(() => opened?.close());

/** Reads a picture as XML: throws where it is none. */
function parsed(text: string) {
  const xml = new new Window().DOMParser().parseFromString(text, 'image/svg+xml');
  expect(xml.querySelector('parsererror')).toBeNull();
  return xml;
}

type Input = { claims: readonly { subject: string | null; object: string | null }[] };

describe('the graph as a picture', () => {
  it('has a circle for each party, a line for each claim between two, and a name where there is room', async () => {
    const text = await exported(opened, 'svg');
    const xml = parsed(text);
    const { claims } = harbour() as Input;
    const between = claims.filter(({ subject, object }) => subject !== null && object !== null && subject !== object);
    const parties = new Set(claims.flatMap(({ subject, object }) => [subject, object]).filter((id) => id !== null));
    const drawing = xml.querySelector('g[clip-path]')!;
    expect(drawing.querySelectorAll('circle')).toHaveLength(parties.size);
    expect(drawing.querySelectorAll('path[fill="none"]')).toHaveLength(between.length);
    expect(drawing.textContent).toContain('Oskar Brenn');
    expect(xml.querySelector('title')?.textContent).toBe('Ferry bombing: the letters nobody answered');
    expect(xml.querySelector('desc')?.textContent).toContain('did not respond to');
  });

  it('draws what did not happen and what only may be so otherwise than what is told as it was', async () => {
    const dashes = [...parsed(await exported(opened, 'svg')).querySelectorAll('g[clip-path] path[stroke-dasharray]')];
    expect(new Set(dashes.map((path) => path.getAttribute('stroke-dasharray'))).size).toBeGreaterThan(1);
  });

  it('is the same each time, whatever came first', async () => {
    const other = await openTestStore('');
    await other.add(quay(), harbour());
    await opened.add(quay());
    expect(await exported(other, 'svg')).toBe(await exported(opened, 'svg'));
    await other.close();
  });

  it('holds hostile names as text, and nothing that runs or asks', async () => {
    const hostile = await openTestStore('');
    await hostile.add(...hostileDocuments());
    const text = await exported(hostile, 'svg');
    const xml = parsed(text);
    expect(HOSTILE.length).toBeGreaterThan(0);
    expect(xml.querySelectorAll('script, foreignObject, image, a, use')).toHaveLength(0);
    for (const element of xml.querySelectorAll('*'))
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on|href/);
    await hostile.close();
  });

  it('of nothing that could be drawn is refused', async () => {
    const nothing = exported(opened, 'svg', { subgraph: { claims: new Set() } });
    await expect(nothing).rejects.toMatchObject({ code: 'E_NOT_FOUND' });
  });
});
