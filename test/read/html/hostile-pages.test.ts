import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseHTML } from 'linkedom';
import { afterAll, describe, expect, it } from 'vitest';
import { ReadingThread } from '../../../src/read/apart/reading-thread.ts';
import { nestingOf } from '../../../src/read/html/nesting.ts';
import { readHtml } from '../../../src/read/html/read-html.ts';
import { closeApart, readApart } from '../../../src/read/isolation.ts';
import { FIRE } from './pages/stories.ts';

const about = { name: 'page.html', told: {} };
const bytesOf = (html: string): Uint8Array => new TextEncoder().encode(html);
const article = FIRE.paragraphs.map((text) => `<p>${text}</p>`).join('');
const times = (text: string, count: number): string => text.repeat(count);
/** Five seconds of a machine that does nothing else; this one may. */
const thread = new ReadingThread({ limit: 50_000 });
afterAll(() => Promise.all([thread.close(), closeApart()]));

const REFUSED_OR_READ: readonly (readonly [string, string, RegExp | null])[] = [
  ['5,000 nested elements', times('<div>', 5000) + article, /more than 500 elements in one another/],
  ['50,000 nested elements', times('<div>', 50_000) + article, /more than 500 elements in one another/],
  ['50,000 elements that are never closed', times('<b><i>', 25_000) + article, /more than 500 elements in one another/],
  ['490 nested elements', times('<div>', 490) + article, null],
  ['8,000 siblings', `<body>${times('<div>Orsk burns</div>', 8000)}`, null],
  ['paragraphs that are never closed', `<body>${times('<p>Orsk burns, said the port.', 5000)}`, null],
  ['a giant attribute', `<body><p title="${times('a ', 1_000_000)}">Orsk burns.</p>${article}`, null],
  ['a million classes', `<body><p class="${times('a ', 1_000_000)}">Orsk burns.</p>${article}`, /could not be read/],
  ['a giant table', `<body><table>${times('<tr><td>Orsk<td>burns', 5000)}</table>`, null],
  ['tags that never end', `<body>${article}${times('<a', 500_000)}`, null],
  ['quotes that never end', `<body>${article}${times('<a b="', 50_000)}`, null],
  ['comments that never end', `<body>${article}${times('<!--', 200_000)}`, null],
  ['more than 5 MB', times('<p>Orsk burns.</p>', 300_000), /a page of more than 5 MB/],
];

describe('pages that were made to stop their readers', () => {
  it.each(REFUSED_OR_READ)('%s: refused or read', async (_, html, refusal) => {
    const reading = thread.read({ task: 'html', bytes: bytesOf(html), about });
    if (refusal === null) expect((await reading).text).toMatch(/Orsk/);
    else await expect(reading).rejects.toThrow(refusal);
  });

  it('do not keep other pages from being read', async () => {
    expect((await readApart('html', bytesOf(article), about)).text).toBe(FIRE.paragraphs.join('\n'));
  });

  it('leave this thread free for others', async () => {
    const delay = monitorEventLoopDelay({ resolution: 10 });
    delay.enable();
    const flat = `<body>${times(`<p>${FIRE.paragraphs[1]}</p>`, 6000)}`;
    await thread.read({ task: 'html', bytes: bytesOf(flat), about });
    delay.disable();
    // Reading takes about a second; a machine that is busy with other things may hold timers up for part of that.
    expect(delay.max / 1e6).toBeLessThan(400);
  });

  it('are given up in time', async () => {
    const hasty = new ReadingThread({ limit: 20 });
    const slow = hasty.read({
      task: 'html',
      bytes: bytesOf(`<body>${times('<div>Orsk <p>burns</div>', 40_000)}`),
      about,
    });
    await expect(slow).rejects.toThrow(/page\.html took longer than 0\.02 s to read and was given up/);
    await hasty.close();
  });
});

const SCRIPTED = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><text>x</text></svg>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<a href="javascript:alert(1)">Orsk</a>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<style>@import "https://evil.example/";</style>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<template><script>alert(1)</script></template>',
  '<!--[if IE]><script>alert(1)</script><![endif]-->',
  '<p style="background:url(javascript:alert(1))">Orsk</p>',
  '<video><source onerror="alert(1)"></video>',
];

describe('markup in pages', () => {
  it.each(SCRIPTED)('never leaves them: %s', (markup) => {
    const { text, found } = readHtml(
      bytesOf(`<title>Orsk burns for a day</title><article>${article}${markup}${article}</article>`),
      about,
    );
    expect(text).not.toMatch(/alert|[<>]|https?:/);
    expect(text).toContain(FIRE.paragraphs[0]);
    expect(JSON.stringify(found)).not.toMatch(/alert/);
  });

  it('written as text is text', () => {
    const { text } = readHtml(
      bytesOf(`<article>${article}<p>It wrote &lt;script&gt;alert(1)&lt;/script&gt; on the wall.</p></article>`),
      about,
    );
    expect(text).toContain('It wrote <script>alert(1)</script> on the wall.');
  });
});

/** The deepest element of a parsed page. */
function depthOf(node: Node): number {
  return Math.max(0, ...[...node.childNodes].map((child) => depthOf(child) + (child.nodeType === 1 ? 1 : 0)));
}

describe('the nesting of a page', () => {
  const PIECES = [
    '<div>',
    '</div>',
    '<p>',
    '</p>',
    '<li>',
    '<td>',
    '<tr>',
    '<table>',
    '</table>',
    '<b>',
    '</b>',
    '<br>',
    '<i x="<div>">',
    '</i>',
    '<svg>',
    '<path/>',
    '</svg>',
    '<!-- <div> -->',
    '<script>"<div>"</script>',
    'Orsk',
    '<div/>',
    "<u y='>'>",
    '</u>',
    '<dd>',
    '<dt>',
    '<option>',
    '</nothing>',
  ];

  it('is what the parser makes of it, to within an element that holds nothing', () => {
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (let round = 0; round < 400; round += 1) {
      const inner = Array.from({ length: 40 }, () => PIECES[(next(2 ** 20) >> 8) % PIECES.length]).join('');
      const html = `<html><body>${inner}`;
      expect(Math.abs(nestingOf(html, 500) - depthOf(parseHTML(html).document)), html).toBeLessThan(2);
    }
  });
});
