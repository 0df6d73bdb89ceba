import { describe, expect, it } from 'vitest';
import { isNotice } from '../../../src/read/html/notices.ts';
import { readHtml } from '../../../src/read/html/read-html.ts';
import { CABLE } from './pages/fifth-stories.ts';
import { page, paragraphs } from './pages/known-page.ts';

const textOf = (body: string): readonly string[] =>
  readHtml(new TextEncoder().encode(page(`<title>${CABLE.title}</title>`, `<h1>${CABLE.title}</h1>${body}`)), {
    name: 'page.html',
    told: {},
  }).text.split('\n');

describe('lines about a text that are none of it', () => {
  it.each([
    'This article originally appeared on The Fen Mercury: Sluice was cracked',
    'Printed from Altmoor Chronicle: http://chronicle.example',
    'A ship is seen in the port. (LNA/Ren Ostby)',
    'Copyright 2034 Dallan Media Inc. All rights reserved. This may not be broadcast.',
  ])('leaves out “%s”', (line) => expect(isNotice(line)).toBe(true));

  it.each([
    'The source said that the ship had left.',
    'Copyright was the judge’s field before she went to the court.',
    'Follow the money, the inspector told his men.',
    'This report was written in June and hidden until May.',
    'The letter was printed from a copy that had been kept in a drawer.',
  ])('keeps “%s”', (line) => expect(isNotice(line)).toBe(false));
});

describe('what stands between paragraphs', () => {
  it('keeps a quotation that nothing repeats, and takes out one that is pulled out of the text', () => {
    const own = '<blockquote><p>Nobody has ever asked us about the winch before this week.</p></blockquote>';
    const pulled = '<blockquote><p>I could read you the brand of the winch</p><cite>An officer</cite></blockquote>';
    const lines = textOf(`<article>${paragraphs(CABLE.paragraphs)}${own}${pulled}</article>`);
    expect(lines).toEqual([...CABLE.paragraphs, 'Nobody has ever asked us about the winch before this week.']);
  });

  it('keeps a heading that is a div, and takes out the name of a film under its label', () => {
    const [first = '', second = '', ...rest] = CABLE.paragraphs;
    const between = '<div class="h">The winch and the boat</div>';
    const film = '<div><div>Watch</div><div>Divers describe the cable</div></div>';
    const lines = textOf(
      `<article>${paragraphs([first])}${between}${paragraphs([second])}${film}${paragraphs(rest)}</article>`,
    );
    expect(lines).toEqual([first, 'The winch and the boat', second, ...rest]);
  });

  it('keeps a text that is in an element called a paywall, whatever its paragraphs are', () => {
    const divs = CABLE.paragraphs.map((text) => `<div>${text}</div>`).join('');
    expect(textOf(`<div class="paywall-article">${divs}</div>`)).toEqual(CABLE.paragraphs);
  });
});
