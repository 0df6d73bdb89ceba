import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { harbour } from '../fixtures/viewer/open-store.ts';
import { type OpenViewer, openViewer } from './open-viewer.ts';
import { focusedText, ViewerPage } from './viewer-page.ts';

let served: OpenViewer;
let viewer: ViewerPage;
let page: Page;

beforeAll(async () => {
  served = await openViewer(harbour());
  viewer = await (await ViewerPage.open(served.browser, served.url)).drawn();
  page = viewer.page;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});

afterAll(async () => {
  await served?.close();
});

const goTo = (hash: string): Promise<void> =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, hash);

const query = () => page.getByLabel('Query', { exact: true });
const parameters = () => page.getByLabel('Parameters (JSON)');
const answer = () => page.locator('.answer');

async function run(cypher: string, given = ''): Promise<void> {
  await query().fill(cypher);
  await parameters().fill(given);
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.getByText('Running…').waitFor({ state: 'detached' });
}

const table = async (): Promise<string[][]> => {
  await page.locator('.answer-table').waitFor();
  const rows = await page.locator('.answer-table tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
};

describe('Show Cypher', () => {
  beforeEach(() => goTo(''));

  test('gives the query behind the filtered drawing, which the console answers with what is drawn', async () => {
    await goTo('#hide-types=Nation&hide-lines=negated');
    await page.waitForFunction(() => window.claimgraph?.order === 11);
    await page.keyboard.press('y');
    const box = page.locator('.view-cypher section');
    await box.waitFor();
    expect(await box.locator('pre').nth(1).textContent()).toBe(
      JSON.stringify({ hiddenTypes: ['Nation'], hiddenLines: ['negated'] }, null, 2),
    );
    await box.getByRole('button', { name: 'Copy for Neo4j Browser' }).click();
    await box.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      ':params {hiddenTypes: ["Nation"], hiddenLines: ["negated"]};\n\nMATCH (c:Claim)',
    );
    await box.getByRole('button', { name: 'Open in console' }).click();
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    const links = page.locator('.answer-table td:last-child a');
    await links.first().waitFor();
    const drawn = await viewer.hook(({ size }) => size);
    const told = (await page.locator('header .quiet').textContent())!;
    expect(told).toContain(`${await links.count()} claims`);
    expect(await links.count()).toBeGreaterThanOrEqual(drawn);
  });

  test('closes on Escape, and gives the focus back', async () => {
    await page.keyboard.press('y');
    await page.getByRole('button', { name: 'Open in console' }).focus();
    await page.keyboard.press('Escape');
    await page.locator('.view-cypher section').waitFor({ state: 'detached' });
    await expect.poll(() => focusedText(page)).toBe('Show Cypher');
  });

  test('is there for a claim, an entity, a story and the list', async () => {
    const { claims, entities } = await viewer.graph();
    const shown = async (hash: string): Promise<string> => {
      await goTo(hash);
      await page.locator('.card summary', { hasText: 'Show Cypher' }).click();
      const texts = await page.locator('.card .cypher-box pre').allTextContents();
      return texts.join('\n');
    };
    expect(await shown(`#claim=${claims[0]!.id}`)).toContain(`"claim": "${claims[0]!.id}"`);
    expect(await shown(`#entity=${encodeURIComponent(entities[0]!.id)}`)).toContain(`"entity": "${entities[0]!.id}"`);
    await goTo('');
    await page.locator('.story').first().click();
    await page.locator('.card summary', { hasText: 'Show Cypher' }).click();
    expect(await page.locator('.card .cypher-box pre').first().textContent()).toContain('c.id IN $claims');
    await goTo('#view=list');
    await page.locator('.view-cypher').getByRole('button').click();
    expect(await page.locator('.view-cypher pre').first().textContent()).toContain('c.quote AS quote');
  });
});

describe('the console', () => {
  beforeEach(async () => {
    await goTo('#view=console');
    await query().waitFor();
  });

  test('a link brings the query and runs nothing until it is told to', async () => {
    const asked: string[] = [];
    const listen = (request: { url: () => string }) => asked.push(new URL(request.url()).pathname);
    page.on('request', listen);
    const cypher = 'MATCH (c:Claim {predicate: $which}) RETURN count(c) AS n';
    await goTo(`#${new URLSearchParams({ view: 'console', cypher, params: '{"which": "WARNED"}' })}`);
    await page.reload();
    await viewer.drawn();
    expect(await query().inputValue()).toBe(cypher);
    expect(await parameters().inputValue()).toBe('{"which": "WARNED"}');
    await page.getByText('Not run yet.').waitFor();
    expect(asked).toContain('/api/graph');
    expect(asked).not.toContain('/api/cypher');
    await query().press('Control+Enter');
    expect(await table()).toEqual([['n'], ['2']]);
    expect(asked).toContain('/api/cypher');
    page.off('request', listen);
  });

  test('the library is searched, and a question is asked by its labelled parameters', async () => {
    await page.getByLabel('Find a question').fill('one name');
    await page.getByRole('button', { name: /Everything about one name/ }).click();
    const name = page.getByLabel('name — a name or alias, in full');
    await name.fill('red');
    const offered = await page
      .locator('datalist option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    expect(offered).toEqual(['Red Tide']);
    await name.fill('Red Tide');
    expect(await parameters().inputValue()).toBe('{\n  "name": "Red Tide"\n}');
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    const [head, ...rows] = await table();
    expect(head!.slice(0, 3)).toEqual(['date', 'subject', 'predicate']);
    expect(rows.map((row) => row[1])).toContain('Red Tide');
    await page.getByLabel('Find a question').fill('zzz');
    await page.getByText('No question says that.').waitFor();
    await page.getByLabel('Find a question').fill('');
  });

  test('nodes, relationships, paths and lists are readable, and ids select what they name', async () => {
    const { claims, entities } = await viewer.graph();
    const claim = claims.find(({ predicate }) => predicate === 'KILLED')!;
    await run(
      'MATCH (c:Claim {predicate: $p})-[:SUBJECT]->(s) MATCH path = (s)-[k:KILLED]->(o) RETURN c.id AS id, s, k, path, [s.name, null] AS list',
      '{"p": "KILLED"}',
    );
    const bombing = entities.find(({ id }) => id === claim.subject)!.name;
    const edge = `${bombing} —KILLED→ 14 ferry passengers`;
    const cells = (await table())[1]!;
    expect(cells).toEqual([claim.id, expect.stringContaining(bombing), edge, edge, `${bombing}—`]);
    await page.locator('.answer-table td').first().getByRole('link').click();
    await page.locator('.card h2', { hasText: 'killed 14 ferry passengers' }).waitFor();
    await page.locator('article mark').first().waitFor();
    await page.locator('.answer-table td').nth(1).getByRole('link').click();
    await page.locator('.card h2', { hasText: bombing }).waitFor();
    expect((await table()).length).toBe(2);
  });

  test('what an answer holds stands out in the drawing, until it is cleared', async () => {
    await run('MATCH (c:Claim) WHERE c.predicate = $p RETURN c.id AS id', '{"p": "WARNED"}');
    await page.getByRole('button', { name: 'Show in graph' }).click();
    await page.getByText('Marked: 2 claims · 0 entities').waitFor();
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await page.getByText('Marked:').waitFor({ state: 'detached' });
    expect(viewer.selection).not.toContain('marked');
  });

  test('says what the server says against a query, with its hint', async () => {
    await run('CREATE (n:Person {id: 1})');
    const alert = answer().getByRole('alert');
    expect(await alert.textContent()).toContain('the query was not run: it begins with CREATE');
    expect(await alert.textContent()).toContain('Only queries that read are run here');
    await run('RETURN 1', '{"a": ');
    expect(await alert.textContent()).toContain('The parameters are not a JSON object.');
    await run('RETURN');
    expect(await alert.textContent()).not.toContain('JSON');
    viewer.problems.length = 0; // the browser logs each refused request as an error of its own
  });

  test('says that an answer is cut, and shows a long one piece by piece', async () => {
    await run('UNWIND range(1, 1500) AS n RETURN n');
    await page.getByText('The server left some out').waitFor();
    expect(await page.locator('.answer-table tbody tr').count()).toBe(100);
    await page.getByRole('button', { name: 'Show 900 more rows' }).click();
    expect(await page.locator('.answer-table tbody tr').count()).toBe(1000);
    await run("MATCH (c:Claim {id: 'nobody'}) RETURN c");
    await page.getByText('No rows.').waitFor();
  });

  test('a query that takes long is cancelled on request', async () => {
    await page.route('**/api/cypher', () => {}); // never answered
    await query().fill('RETURN 1 AS one');
    await parameters().fill('');
    await query().press('Control+Enter');
    await page.getByText('Running…').waitFor();
    expect(await page.getByRole('button', { name: 'Run', exact: true }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Cancelled.').waitFor();
    await page.unroute('**/api/cypher');
    await query().press('Control+Enter');
    expect(await table()).toEqual([['one'], ['1']]);
  });

  test('nothing went wrong in the page', () => expect(viewer.problems).toEqual([]));
});
