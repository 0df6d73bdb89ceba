import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeApart } from '../../../src/read/isolation.ts';
import { readSources } from '../../../src/read/sources.ts';
import type { Fetcher } from '../../../src/read/web/fetcher.ts';
import { longestStall } from '../../fixtures/stall.ts';
import { type LoopbackServer, loopbackFetcher, openLoopbackServer } from '../../fixtures/web/loopback-server.ts';

const MEGABYTE = 1024 * 1024;
/** What a page may have on the web; the last kilobyte is for what stands around the filling. */
const MOST_BYTES = 5 * MEGABYTE - 1024;
const STORY = 'The port of Orsk burned for a day, the harbour master of Velden said on Monday.';
const ARTICLE = `<article>${`<p>${STORY}</p>`.repeat(4)}</article>`;

/** As many of something as make a page of 5 MB. */
const filled = (unit: string): string => unit.repeat(Math.floor((MOST_BYTES - ARTICLE.length) / unit.length));

const REFUSED = /(?:more than 500 elements in one another|took longer than 5 s to read|too much memory|without text)/;
const NESTED = /has more than 500 elements in one another/;

interface HeavyPage {
  readonly html: () => string;
  /** What the text holds that comes of it, and what is said where there is none. */
  readonly text?: RegExp;
  readonly refused?: RegExp;
  /** It is read whole, which takes seconds: looked at where there is time. */
  readonly isSlow?: true;
}

const PAGES: Readonly<Record<string, HeavyPage>> = {
  'elements in one another': { html: () => filled('<div>') + ARTICLE, refused: NESTED },
  'elements that are never closed': { html: () => filled('<b><i>') + ARTICLE, refused: NESTED },
  'lists in one another': { html: () => filled('<ul><li>x') + ARTICLE, refused: NESTED },
  'one comment': { html: () => `${ARTICLE}<!--${filled('x')}-->`, text: /port of Orsk/ },
  'one script': { html: () => `<script>${filled('a("<p>");')}</script>${ARTICLE}`, text: /port of Orsk/ },
  'one attribute': { html: () => `<p title="${filled('a ')}">x</p>${ARTICLE}`, text: /port of Orsk/ },
  'data in brackets': {
    html: () => `<script type="application/ld+json">${filled('[')}</script>${ARTICLE}`,
    text: /port of Orsk/,
    refused: REFUSED,
    isSlow: true,
  },
  'one paragraph': {
    html: () => `<article><p>${filled(`${STORY} `)}</p></article>`,
    text: /port of Orsk/,
    refused: REFUSED,
    isSlow: true,
  },
  paragraphs: {
    html: () => `<article>${filled(`<p>${STORY}</p>`)}</article>`,
    text: /port of Orsk/,
    refused: REFUSED,
    isSlow: true,
  },
  siblings: { html: () => filled('<div>x</div>') + ARTICLE, text: /port of Orsk/, refused: REFUSED, isSlow: true },
  'comments that never end': {
    html: () => ARTICLE + filled('<!--'),
    text: /port of Orsk/,
    refused: REFUSED,
    isSlow: true,
  },
  'tags that never end': { html: () => ARTICLE + filled('<a'), text: /port of Orsk/, refused: REFUSED, isSlow: true },
  'quotes that never end': {
    html: () => ARTICLE + filled('<a b="'),
    text: /port of Orsk/,
    refused: REFUSED,
    isSlow: true,
  },
  'a table': {
    html: () => `<table>${filled('<tr><td>Orsk<td>burns')}</table>${ARTICLE}`,
    text: /Orsk/,
    refused: REFUSED,
    isSlow: true,
  },
  links: { html: () => filled('<a href=/x>more</a> ') + ARTICLE, text: /port of Orsk/, refused: REFUSED, isSlow: true },
  'character references': {
    html: () => `<p>${filled('&amp;&#x41;')}</p>${ARTICLE}`,
    text: /./,
    refused: REFUSED,
    isSlow: true,
  },
  'meta elements': {
    html: () => filled('<meta name=a content=b>') + ARTICLE,
    text: /port of Orsk/,
    refused: REFUSED,
    isSlow: true,
  },
  'stray end tags': {
    html: () => ARTICLE + filled('</p></div>'),
    text: /port of Orsk/,
    refused: REFUSED,
    isSlow: true,
  },
};

/** All of them with CLAIMGRAPH_PAGES=full; else those that take no time. */
const looked = Object.entries(PAGES).filter(([, { isSlow }]) => process.env['CLAIMGRAPH_PAGES'] === 'full' || !isSlow);

const pathOf = (name: string): string => `/${encodeURIComponent(name)}`;
let server: LoopbackServer;
let fetcher: Fetcher;

beforeAll(async () => {
  const pages = looked.map(([name, { html }]) => [pathOf(name), { body: html() }] as const);
  server = await openLoopbackServer({ '/warm': { body: ARTICLE }, ...Object.fromEntries(pages) });
  fetcher = loopbackFetcher();
  await outcomeOf('warm');
});
afterAll(async () => {
  await Promise.all([fetcher.close(), server.close(), closeApart()]);
});

async function outcomeOf(name: string): Promise<{ readonly text?: string; readonly refusal?: string }> {
  for await (const outcome of readSources([server.url(pathOf(name))], { fetcher }))
    return 'failure' in outcome ? { refusal: outcome.failure.message } : { text: outcome.document.text };
  throw new Error('nothing came of it');
}

describe('a page of 5 MB', () => {
  it.each(looked)('is read or clearly refused while the process answers: %s', async (name, { text, refused }) => {
    let outcome: Awaited<ReturnType<typeof outcomeOf>> = {};
    const stall = await longestStall(async () => {
      outcome = await outcomeOf(name);
    });
    if (text !== undefined && (refused === undefined || outcome.refusal === undefined))
      expect(outcome.text ?? outcome.refusal).toMatch(text);
    else expect(outcome.refusal).toMatch(refused!);
    expect(stall).toBeLessThan(200);
  });
});
