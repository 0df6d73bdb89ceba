import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli, temporary } from '../cli/run-cli.ts';
import { builtViewer } from './built-viewer.ts';
import { launch } from './viewer-page.ts';

const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/viewer/${name}`, import.meta.url));

const directory = temporary();
const store = `${directory}/store`;
const file = `${directory}/warnings.html`;
let browser: Browser;

beforeAll(async () => {
  builtViewer();
  browser = await launch();
  await runCli(['import', fixture('harbour.json'), fixture('quay.json'), '--store', store]);
  const selected = ['--select', 'predicate:WARNED', '--store', store];
  await runCli(['export', '--format', 'viewer', '-o', file, ...selected]);
});
afterAll(() => browser?.close());

describe('the viewer as a page, from the command line', () => {
  test('shows what was selected without a network, with its articles, and nothing else', async () => {
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`file://${file}`);
    await page.waitForFunction(() => window.claimgraph?.ready === true);
    expect(await page.evaluate(() => [window.claimgraph?.order, window.claimgraph?.size])).toEqual([3, 3]);
    await page.getByText("Marland's intelligence service warned").first().waitFor();
    expect(asked.filter((url) => !/^(?:file|data|blob):/.test(url))).toEqual([]);
    await context.close();
  });

  test('carries no claim that was not selected, in no answer', () => {
    const text = readFileSync(file, 'utf8');
    const carried = JSON.parse(/<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(text)![1]!);
    const answers = Object.entries(carried.answers as Record<string, { claims?: { predicate: string }[] }>);
    expect(answers.length).toBeGreaterThan(5);
    expect(
      new Set(carried.answers['/api/graph'].claims.map((claim: { predicate: string }) => claim.predicate)),
    ).toEqual(new Set(['WARNED']));
    for (const [path, answer] of answers)
      if (!path.startsWith('/api/documents/')) expect(JSON.stringify(answer), path).not.toContain('Red Tide');
  });
});
