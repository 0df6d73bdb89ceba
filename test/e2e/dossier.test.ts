import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exported } from '../export/gathered.ts';
import { hostileDocuments } from '../fixtures/viewer/hostile.ts';
import { harbour, openTestStore, quay } from '../fixtures/viewer/open-store.ts';
import { violations } from './axe.ts';
import { launch } from './viewer-page.ts';

const directory = mkdtempSync(join(tmpdir(), 'claimgraph-dossier-'));
let browser: Browser;

async function written(name: string, ...documents: readonly unknown[]): Promise<string> {
  const opened = await openTestStore('');
  try {
    await opened.add(...documents);
    writeFileSync(join(directory, name), await exported(opened, 'html'));
  } finally {
    await opened.close();
  }
  return pathToFileURL(join(directory, name)).href;
}

/** Opens a page, and notes what it asks for and what its policy forbids. */
async function open(url: string, colorScheme: 'light' | 'dark', width = 1000): Promise<[Page, string[]]> {
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
  const troubles: string[] = [];
  page.on('request', (request) => request.url() === url || troubles.push(request.url()));
  page.on('console', (message) => troubles.push(message.text()));
  page.on('dialog', (dialog) => {
    troubles.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(url);
  return [page, troubles];
}

let [dossier, hostile] = ['', ''];

beforeAll(async () => {
  browser = await launch();
  dossier = await written('dossier.html', harbour(), quay());
  hostile = await written('hostile.html', ...hostileDocuments());
});
afterAll(async () => {
  await browser?.close();
  rmSync(directory, { recursive: true, force: true });
});

describe('the page of a dossier', () => {
  it.each(['light', 'dark'] as const)('has nothing that axe-core finds wrong, %s', async (scheme) => {
    const [page, troubles] = await open(dossier, scheme);
    expect(await violations(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('fits a phone, and its numbers lead to their quotes', async () => {
    const [page] = await open(dossier, 'light', 360);
    const wider = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
    expect(await page.evaluate(wider)).toBe(false);
    const number = page.locator('.sources a.number').last();
    const label = await number.textContent();
    await number.click();
    const target = page.locator('.claim:target');
    expect(await target.locator('.number').first().textContent()).toBe(label);
    expect(await target.isVisible()).toBe(true);
    await page.close();
  });

  it('runs and asks for nothing, whatever names and addresses say', async () => {
    const [page, troubles] = await open(hostile, 'light');
    expect(await page.evaluate(() => window.hacked)).toBeUndefined();
    expect(await page.locator('.claim').count()).toBeGreaterThan(10);
    expect(await page.locator('img, iframe, object, embed, script, body style, body link, form, svg').count()).toBe(0);
    const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.filter((href) => !/^(#|https?:\/\/)/.test(href))).toEqual([]);
    expect(troubles).toEqual([]);
    await page.close();
  });
});
