import { Window } from 'happy-dom';
import { marked } from 'marked';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markdownLink, markdownText } from '../../src/export/dossier/markdown-text.ts';
import { openTestStore, type TestStore } from '../fixtures/viewer/open-store.ts';
import { courier, herald } from '../query/story.ts';
import { exported } from './gathered.ts';

const HOSTILE =
  '<img src=x onerror=alert(1)> [a](javascript:alert(1)) ![b](http://e.example) `c` **d** <!-- & &lt; \\ | # https://e.example www.e.example';

let opened: TestStore;
let hostile: TestStore;

beforeAll(async () => {
  [opened, hostile] = await Promise.all([openTestStore(''), openTestStore('')]);
  await opened.add(courier, herald);
  const entities = courier.entities.map((one) => (one.id === 'brack' ? { ...one, name: HOSTILE } : one));
  await hostile.add({ ...courier, doc: { ...courier.doc, title: HOSTILE, publisher: HOSTILE }, entities });
});
afterAll(() => Promise.all([opened?.close(), hostile?.close()]));

/** A page, as a browser has it. */
function page(html: string) {
  const window = new Window();
  return new window.DOMParser().parseFromString(html, 'text/html');
}

describe('Markdown', () => {
  it('is read by a parser as headings, claims, quotes and links', async () => {
    const document = page(await marked.parse(await exported(opened, 'markdown')));
    expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
      '2031',
      'Undated',
      'What cannot both hold',
      'Sources',
    ]);
    const quotes = [...document.querySelectorAll('blockquote')].map(({ textContent }) => textContent.trim());
    expect(quotes).toHaveLength(courier.claims.length + herald.claims.length);
    expect(quotes).toContain('“Senator Ruiz accused Velden of sleeping”');
    expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://www.herald.example/velden',
    ]);
    expect([...document.querySelectorAll('li strong')].map(({ textContent }) => textContent)).toContain('12 May 2031');
  });

  it('takes nothing that it quotes for markup', async () => {
    const document = page(await marked.parse(await exported(hostile, 'markdown')));
    expect(document.querySelectorAll('img, a, code, em, table, script')).toHaveLength(0);
    expect(document.body.textContent).toContain(HOSTILE);
  });

  it.each([
    HOSTILE,
    '# a',
    '- a',
    '1. a',
    '1) a',
    '+ a',
    '> a',
    '===',
    '---',
    '~~a~~ ^b^ $c$ :smile: @ada {d} _e_',
    '&copy; &#169;',
    '| a | b |',
    '[x]: http://e.example',
    '````',
    '\\',
    '<http://e.example>',
  ])('keeps %j as it is, at the beginning of a line and within', async (text) => {
    const read = page(await marked.parse(`${markdownText(text)}\n\nx ${markdownText(text)} x\n`));
    expect([...read.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([text, `x ${text} x`]);
    expect(read.querySelectorAll('body *:not(p)')).toHaveLength(0);
  });

  it('makes one line of what it quotes, without marks that nobody sees', () => {
    expect(markdownText(' a\n\n- b\u0000\u202e\ud800c ')).toBe('a - b\ufffdc');
  });

  it('links to the very address', async () => {
    const href = 'https://e.example/a(b)?c=1&copy;=2#d';
    const read = page(await marked.parse(markdownLink('a](b', href)));
    expect(read.querySelector('a')!.getAttribute('href')).toBe(href);
    expect(read.querySelector('a')!.textContent).toBe('a](b');
  });
});
