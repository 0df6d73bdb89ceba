import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ViewGraph } from '../../src/domain/view.ts';
import { manyClaims } from '../fixtures/viewer/many-claims.ts';
import { harbour, quay } from '../fixtures/viewer/open-store.ts';
import { type OpenViewer, openViewer } from './open-viewer.ts';
import { ViewerPage } from './viewer-page.ts';

let viewer: OpenViewer;
let tab: ViewerPage;

beforeAll(async () => {
  viewer = await openViewer(harbour(), quay());
  tab = await (await ViewerPage.open(viewer.browser, viewer.url)).drawn();
  await tab.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});

beforeEach(async () => {
  await tab.go('');
});

afterEach(() => {
  expect(tab.problems).toEqual([]);
});

afterAll(() => viewer?.close());

const field = () => tab.page.getByRole('combobox', { name: 'Search people, agencies, attacks' });
const options = () => tab.page.getByRole('listbox').getByRole('option');
const card = () => tab.page.locator('.card h2');

/** Types into the empty search, letter by letter. */
async function search(text: string): Promise<void> {
  await tab.page.keyboard.press('/');
  await tab.page.keyboard.press('Control+a');
  await tab.page.keyboard.type(text);
  await tab.page.locator('.search-hits').waitFor();
}

/** The text of the option that Enter would take, as assistive technology is told of it. */
const active = (): Promise<string> =>
  tab.page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    const option = document.getElementById(id ?? '');
    return option?.getAttribute('aria-selected') === 'true' ? (option.textContent ?? '') : '';
  });

describe('searching', () => {
  test('finds entities, claims and articles, in groups, with what was typed marked', async () => {
    await search('ferry');
    await options().first().waitFor();
    const groups = await tab.page.getByRole('listbox').getByRole('group').all();
    expect(await Promise.all(groups.map((group) => group.getAttribute('aria-label')))).toEqual([
      'People, agencies, attacks',
      'Claims, by their quotes',
      'Articles',
    ]);
    const [entities, claims, articles] = groups;
    expect((await entities!.getByRole('option').allTextContents()).sort()).toEqual([
      '14 ferry passengers',
      'Lindhaven ferry bombing',
    ]);
    expect(await articles!.getByRole('option').allTextContents()).toEqual([
      'Ferry bombing: the letters nobody answeredThe Coastal Post',
    ]);
    expect(new Set(await claims!.locator('mark').allTextContents())).toEqual(new Set(['ferry']));
    const bombed = claims!.getByRole('option').filter({ hasText: '“On 12 September 2021 Brenn bombed' });
    expect(await bombed.count()).toBe(1);
  });

  test('arrows move through the hits while the field keeps the focus, and Enter takes one', async () => {
    await search('ferry');
    await options().first().waitFor();
    const texts = await options().allTextContents();
    expect(await field().getAttribute('aria-expanded')).toBe('true');
    expect(await active()).toBe(texts[0]);
    await tab.page.keyboard.press('ArrowUp');
    expect(await active()).toBe(texts.at(-1));
    await tab.page.keyboard.press('ArrowDown');
    for (const text of texts.slice(1, 3)) {
      await tab.page.keyboard.press('ArrowDown');
      expect(await active()).toBe(text);
    }
    await tab.page.keyboard.press('Enter');
    await tab.page.locator('article mark').first().waitFor();
    expect(tab.selection).toContain('claim=');
    expect(texts[2]).toContain(await tab.marks());
    expect(await field().getAttribute('aria-expanded')).toBe('false');
  });

  test('a hit is taken by a click as well: an entity, an article', async () => {
    await search('old pil');
    await options().filter({ hasText: 'Old Pilot' }).click();
    await tab.page.locator('.card h2', { hasText: 'Łukasz Březina' }).waitFor();
    await search('inquiry opens');
    await options().filter({ hasText: 'Dziennik' }).click();
    await tab.page.locator('article', { hasText: 'Harbour master' }).waitFor();
    expect(tab.selection).toContain('article=');
  });

  test.each(['lukasz brezina', 'BŘEZ', 'oskra', 'oskar bremn'])('accents and slips do no harm: %s', async (text) => {
    await search(text);
    await tab.page.waitForFunction(() => document.querySelector('[role=option]') !== null);
    expect(await active()).toMatch(text.toLowerCase().startsWith('osk') ? /^Oskar Brenn/ : /^Łukasz Březina/);
  });

  test('says when there is nothing', async () => {
    await search('zzzzqqq');
    await tab.page.getByRole('status').filter({ hasText: 'Nothing by that name.' }).waitFor();
  });

  test('Escape closes the list, then leaves the field, and the text stays', async () => {
    await search('brenn');
    await options().first().waitFor();
    await tab.page.keyboard.press('Escape');
    await expect.poll(() => options().count()).toBe(0);
    expect(await field().inputValue()).toBe('brenn');
    await tab.page.keyboard.press('ArrowDown');
    await options().first().waitFor();
    await tab.page.keyboard.press('Escape');
    await tab.page.keyboard.press('Escape');
    await expect.poll(() => field().evaluate((input) => input === document.activeElement)).toBe(false);
    expect(await field().inputValue()).toBe('brenn');
    await tab.page.getByRole('button', { name: 'Clear the search' }).click();
    expect(await field().inputValue()).toBe('');
  });

  test('what the filters hide is found, and said to be hidden', async () => {
    await tab.go('#hide-types=Nation');
    await search('sarnia');
    await options().first().waitFor();
    expect(await options().first().textContent()).toBe('Sarniahidden at the moment');
  });
});

/** A state in which everything is set that a link can hold. */
async function everything(): Promise<string> {
  const { entities } = await tab.graph();
  const id = (name: string): string => encodeURIComponent(entities.find((entity) => entity.name === name)!.id);
  const claim = await tab.claim('WARNED', 'August');
  return [
    `#claim=${claim.id}`,
    'hide-types=Topic&hide-claims=ACCUSED&hide-classes=other&hide-lines=dotted&hide-sources=Dziennik+Portowy',
    'hide-voices=unnamed&sure=0.5&from=2021-05-01&to=2021-12-31',
    `away=${id('Sarnia')}&focus=${id('Oskar Brenn')}&steps=3`,
    `pins=${id('Oskar Brenn')}~12.5~-40.0`,
    'layout=circle&q=brenn&sort=-date&by=article&theme=dark&cypher=RETURN+1&params=%7B%7D',
  ].join('&');
}

interface Drawn {
  readonly shown: string;
  readonly places: readonly { x: number; y: number }[];
}

/** Where everything is drawn, in whole pixels. */
async function places(): Promise<Drawn['places']> {
  const { entities } = await tab.graph();
  const points = await Promise.all(
    entities.map(({ id }) => tab.hook((hook, node) => hook.nodeViewportPoint(node), id)),
  );
  return points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}

/** What is drawn and where, once it stands still. */
async function drawn(): Promise<Drawn> {
  let before = await places();
  for (;;) {
    await tab.page.waitForTimeout(250);
    const now = await places();
    if (JSON.stringify(now) === JSON.stringify(before)) break;
    before = now;
  }
  return { shown: JSON.stringify(await tab.hook(({ order, size }) => [order, size])), places: before };
}

describe('sharing', () => {
  test('the link that is copied holds the state, and says that it was copied', async () => {
    const hash = await everything();
    await tab.go(hash);
    await tab.page.getByRole('button', { name: 'Copy link' }).click();
    await tab.page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
    const copied = await tab.page.evaluate(() => navigator.clipboard.readText());
    const parameters = (text: string): object => Object.fromEntries(new URLSearchParams(text));
    expect(parameters(new URL(copied).hash.slice(1))).toEqual(parameters(hash.slice(1)));
  });

  test('where copying is forbidden the address is shown', async () => {
    await tab.page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await tab.page.getByRole('button', { name: 'Copy link' }).click();
    await tab.page
      .getByRole('status')
      .filter({ hasText: `Copy this address: ${viewer.url}` })
      .waitFor();
  });

  test('a state with everything set survives a reload, drawing included', async () => {
    await tab.go(await everything());
    await tab.page.locator('article mark').first().waitFor();
    await drawn();
    await tab.page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => tab.camera, { timeout: 10_000 }).not.toBeNull();
    const before = await drawn();
    const [address, heading] = [tab.page.url(), await card().textContent()];
    expect(before.shown).not.toBe('[14,20]');
    await tab.page.reload();
    await tab.drawn();
    await tab.page.locator('article mark').first().waitFor();
    expect(tab.page.url()).toBe(address);
    expect(await card().textContent()).toBe(heading);
    expect(await field().inputValue()).toBe('brenn');
    expect(await tab.page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    const after = await drawn();
    expect(after.shown).toBe(before.shown);
    // Links tell the camera to the pixel, which may round otherwise.
    for (const [index, { x, y }] of after.places.entries())
      expect(Math.hypot(x - before.places[index]!.x, y - before.places[index]!.y)).toBeLessThan(2);
  });
});

describe('colours', () => {
  const background = (): Promise<string> => tab.page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  test('follow the system, or what was chosen', async () => {
    const theme = tab.page.getByLabel('Colours');
    expect(await background()).toBe('rgb(255, 255, 255)');
    await tab.page.emulateMedia({ colorScheme: 'dark' });
    expect(await background()).toBe('rgb(17, 20, 24)');
    await theme.selectOption('light');
    expect(await background()).toBe('rgb(255, 255, 255)');
    expect(tab.selection).toContain('theme=light');
    await tab.page.emulateMedia({ colorScheme: 'light' });
    await theme.selectOption('dark');
    expect(await background()).toBe('rgb(17, 20, 24)');
    await theme.selectOption('system');
    expect(await background()).toBe('rgb(255, 255, 255)');
  });

  test('nothing moves by itself where less motion is wanted', async () => {
    await tab.page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await tab.page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return parseFloat(transitionDuration) > 0.01 || animationName !== 'none';
        }).length,
    );
    expect(moving).toBe(0);
    await tab.page.emulateMedia({ reducedMotion: 'no-preference' });
  });
});

describe('with 10,000 entities and 30,000 claims', () => {
  /** A second's worth of words for each claim, some of them in every tenth. */
  function manyQuotes(): ViewGraph {
    const { claims, documents } = manyClaims(30_000);
    const word = (seed: number): string => `${'bcdfglmnprst'[seed % 12]}${((seed * 7_919) % 9_000).toString(36)}`;
    const quote = (at: number): string =>
      Array.from({ length: 20 }, (_, place) => word(at * 3 + place * place)).join(' ');
    const entities = Array.from({ length: 10_000 }, (_, at) => {
      const name = `Agency ${word(at)} ${word(at + 5)}`;
      return { id: `agency:${at}`, type: 'Agency', name, aliases: [word(at + 9)] };
    });
    const quoted = claims.map((claim, at) => ({ ...claim, subject: `agency:${at % 10_000}`, quote: quote(at) }));
    return { documents, entities, claims: quoted };
  }

  test('a letter costs at most 50 ms of script', async () => {
    const graph = manyQuotes();
    const hash = '#view=console';
    const many = await ViewerPage.open(viewer.browser, viewer.url, { graph, hash, drawing: false });
    const { page } = many;
    const box = page.getByRole('combobox', { name: 'Search' });
    await box.click();
    const typed = 'warned agency';
    await box.fill(graph.entities[9_999]!.name);
    await page
      .getByRole('option')
      .filter({ hasText: graph.claims[9_999]!.quote.slice(0, 12) })
      .first()
      .waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const script = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1_000;
    };
    const least = Array.from({ length: typed.length }, () => Number.POSITIVE_INFINITY);
    for (let times = 0; times < 2; times++) {
      await box.fill('');
      for (const [at, letter] of [...typed].entries()) {
        const before = await script();
        await page.keyboard.press(letter === ' ' ? 'Space' : letter);
        least[at] = Math.min(least[at]!, (await script()) - before);
      }
    }
    expect(Math.max(...least)).toBeLessThan(50);
    expect(many.problems).toEqual([]);
    await many.close();
  });
});
