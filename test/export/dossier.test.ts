import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Correction } from '../../src/domain/correction.ts';
import { contentOf } from '../../src/export/content.ts';
import { dossierOf } from '../../src/export/dossier/dossier.ts';
import type { ExportContent } from '../../src/export/format.ts';
import { openTestStore, type TestStore } from '../fixtures/viewer/open-store.ts';
import { claim, courier, herald } from '../query/story.ts';
import { DISPUTED, tolls } from '../query/tolls.ts';
import { exported, gathered } from './gathered.ts';

const HOSTILE =
  '<img src=x onerror=alert(1)> [a](javascript:alert(1)) ![b](http://e.example) `c` **d** <!-- & &lt; \\ | # https://e.example www.e.example';

let opened: TestStore;
let hostile: TestStore;

/** In a third article somebody denies what the first one says. */
const gazette = {
  doc: {
    id: 'doc:gazette',
    title: 'Dock police speak',
    url: 'javascript:alert(1)',
    text: 'Dock police did not stop Tomas Brack.\nOrrish inspectors warned Velden about Tomas Brack in March 2031.',
  },
  entities: [
    { id: 'p', type: 'Agency', name: 'Orrish inspectors', mentions: ['Orrish inspectors'] },
    { id: 'v', type: 'Nation', name: 'Velden', mentions: ['Velden'] },
    { id: 'b', type: 'Person', name: 'Tomas Brack', mentions: ['Tomas Brack'] },
  ],
  claims: [
    claim('not', 'p', 'WARNED', 'v', 'Orrish inspectors warned Velden about Tomas Brack in March 2031', {
      polarity: 'negated',
      about: ['b'],
      time: { text: 'in March 2031', start: '2031-03-01', end: '2031-03-31' },
    }),
  ],
};

beforeAll(async () => {
  [opened, hostile] = await Promise.all([openTestStore(''), openTestStore('')]);
  await opened.add(courier, herald, gazette);
  const [confirmed] = (await gathered(opened.store.documents())).flatMap((one) =>
    one.claims.filter(({ localId }) => localId === 'warned'),
  );
  const correction: Correction = {
    id: 'correction:1',
    kind: 'confirm',
    document: 'doc:courier',
    claim: confirmed!.id,
    author: 'ada',
    time: '2031-06-01T00:00:00.000Z',
    reason: 'seen the letter',
  };
  await opened.store.correct([correction]);
  const entities = courier.entities.map((one) => (one.id === 'brack' ? { ...one, name: HOSTILE } : one));
  const doc = { ...courier.doc, title: HOSTILE, publisher: HOSTILE };
  await hostile.add({ ...courier, doc, entities });
});
afterAll(() => Promise.all([opened?.close(), hostile?.close()]));

const content = (part = {}): ExportContent => contentOf(opened.store, { ontology: opened.ontology, ...part });

async function ofClaims(docId: string, ...local: string[]) {
  const documents = await gathered(opened.store.documents());
  const { claims } = documents.find(({ doc }) => doc.id === docId)!;
  const ids = claims.filter(({ localId }) => local.length === 0 || local.includes(localId!)).map(({ id }) => id);
  return { subgraph: { claims: new Set(ids) } };
}

/** A page, as a browser has it. */
function page(html: string) {
  const window = new Window();
  return new window.DOMParser().parseFromString(html, 'text/html');
}

describe('a dossier', () => {
  it('tells every claim in the order in which it happened, by year, undated ones last', async () => {
    const { years, summary } = await dossierOf(content());
    expect(years.map(({ heading }) => heading)).toEqual(['2031', 'Undated']);
    const days = years[0]!.claims.map(({ day }) => day);
    expect(days).toEqual([...days].sort());
    expect(years.flatMap(({ claims }) => claims)).toHaveLength(courier.claims.length + herald.claims.length + 1);
    expect(summary).toMatch(/^20 claims · \d+ entities · 3 articles · Mar 2031 – 12 May 2031$/);
  });

  it('says when, who, how sure, and through whom', async () => {
    const { years } = await dossierOf(content());
    const claims = years.flatMap((year) => year.claims);
    expect(claims.find(({ sentence }) => sentence.startsWith('Orrish inspectors warned'))).toMatchObject({
      when: 'Mar 2031',
      sentence: 'Orrish inspectors warned Velden about Tomas Brack',
      certainty: expect.stringMatching(/^stated by the article, read with \d+ % confidence$/),
      chain: 'Velden Courier, 20 May 2031',
      line: 'solid',
    });
    expect(claims.find(({ sentence }) => sentence.includes('investigated'))).toMatchObject({
      certainty: expect.stringMatching(/^possible, /),
      chain: 'Velden Courier, 20 May 2031 ← Ana Ruiz',
      line: 'dotted',
    });
    expect(claims.find(({ sentence }) => sentence.includes('did not respond'))).toMatchObject({
      certainty: expect.stringMatching(/^said not to be so, /),
      line: 'negated',
    });
    expect(claims.find(({ sentence }) => sentence.includes('killed'))!.sentence).toBe(
      'Velden harbour fire killed nine people (9)',
    );
  });

  it('gives the same words of an article one number', async () => {
    const { years } = await dossierOf(content(await ofClaims('doc:courier', 'silence', 'ignored', 'killed')));
    const numbers = new Map(years.flatMap(({ claims }) => claims).map(({ sentence, number }) => [sentence, number]));
    expect([...numbers.values()].sort()).toEqual([1, 2, 2]);
  });

  it('sets both sides of a contradiction beside each other, also of two articles', async () => {
    const { contradictions } = await dossierOf(content());
    const told = contradictions.map((pair) => pair.map(({ sentence, article }) => `${article}: ${sentence}`));
    expect(told).toContainEqual([
      'doc:courier: Orrish inspectors warned Velden about Tomas Brack',
      'doc:gazette: Orrish inspectors did not warn Velden about Tomas Brack',
    ]);
    expect(told).toHaveLength(2);
  });

  it('sets numbers that cannot both be right beside each other, and says how many more articles give each', async () => {
    const counted = await openTestStore('');
    await counted.add(...tolls);
    const { contradictions } = await dossierOf(contentOf(counted.store, { ontology: counted.ontology }));
    const told = contradictions.map((pair) => pair.map(({ quote, alike }) => [quote, alike]));
    const alike = (quotes: unknown) => ((quotes as string[]).length === 0 ? '' : 'the same number in 1 more article');
    const expected = DISPUTED.map(([one, ones, other, others]) => [
      [one, alike(ones)],
      [other, alike(others)],
    ]);
    expect(told).toEqual(expect.arrayContaining(expected));
    expect(told).toHaveLength(DISPUTED.length);
    expect(await exported(counted, 'markdown')).toContain(' · the same number in 1 more article  \n  **against** ');
    expect(await exported(counted, 'html')).toContain(' · the same number in 1 more article</p>');
    await counted.close();
  });

  it('lists its articles with the numbers of their quotes, linked only to the web, and what was corrected', async () => {
    const { sources, corrections } = await dossierOf(content());
    expect(sources.map(({ title, href }) => [title, href])).toEqual(
      expect.arrayContaining([
        ['The Velden harbour fire', null],
        ['Velden speaks', 'https://www.herald.example/velden'],
        ['Dock police speak', null],
      ]),
    );
    expect(sources.flatMap(({ numbers }) => numbers).sort((a, b) => a - b)).toEqual(
      Array.from({ length: Math.max(...sources.flatMap(({ numbers }) => numbers)) }, (_, index) => index + 1),
    );
    expect(corrections).toEqual([
      expect.stringMatching(
        /^\[\d+\] Orrish inspectors warned Velden about Tomas Brack was confirmed, by ada on 1 Jun 2031: seen the letter$/,
      ),
    ]);
  });

  it.each([
    ['who has a part in all of it', 'Velden', ['doc:herald']],
    ['its only article', 'The Velden harbour fire', ['doc:courier']],
  ])('is named after %s', async (_, title, [docId]) => {
    expect((await dossierOf(content(await ofClaims(docId!)))).title).toBe(title);
  });

  it('of nothing is a page that says so', async () => {
    const nothing = { subgraph: { claims: new Set(['none']) } };
    expect(await exported(opened, 'markdown', nothing)).toContain('# No claims');
    expect(page(await exported(opened, 'html', nothing)).querySelector('h1')!.textContent).toBe('No claims');
  });

  it('of more than anybody reads is refused', async () => {
    const [record] = (await gathered(content().records())).filter((one) => 'claim' in one);
    async function* records() {
      for (let count = 0; count <= 20_000; count++) yield record!;
    }
    await expect(dossierOf({ ...content(), records })).rejects.toMatchObject({ code: 'E_INPUT' });
  });
});

describe('Markdown', () => {
  it('has a claim with its quote beneath, and signs that mean something escaped', async () => {
    const text = await exported(hostile, 'markdown');
    expect(text).toMatch(/^# \\<img src=x onerror=alert\(1\)\\> \\\[a\\\]\(javascript\\:alert\(1\)\) /);
    expect(text).toMatch(
      /\n- \*\*12 May 2031\*\* · Velden harbour fire killed nine people \(9\) \\\[\d+\\\] {2}\n {2}stated by the article, .*\n {2}> “killed nine people on 12 May 2031”\n/,
    );
  });
});

describe('HTML', () => {
  it('is one page without anything that runs or is fetched', async () => {
    const document = page(await exported(opened, 'html'));
    expect(document.querySelectorAll('script, img, link, iframe, [style], [onclick]')).toHaveLength(0);
    const policy = document.querySelector('meta[http-equiv]')!.getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]{43}='; base-uri 'none'; form-action 'none'$/);
    expect(document.querySelectorAll('.claim')).toHaveLength(courier.claims.length + herald.claims.length + 1);
    expect(document.querySelectorAll('.sides')).toHaveLength(2);
  });

  it('has a target for every link within it, and leads to the web only', async () => {
    const document = page(await exported(opened, 'html'));
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href')!);
    const within = links.filter((href) => href.startsWith('#'));
    expect(within.length).toBeGreaterThan(20);
    for (const href of within) expect(document.getElementById(href.slice(1)), href).not.toBeNull();
    expect(links.filter((href) => !href.startsWith('#'))).toEqual(['https://www.herald.example/velden']);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('takes nothing that it quotes for markup', async () => {
    const document = page(await exported(hostile, 'html'));
    expect(document.querySelectorAll('img, script, main a:not([href^="#"])')).toHaveLength(0);
    expect(document.title).toBe(HOSTILE);
    expect(document.querySelector('h1')!.textContent).toBe(HOSTILE);
  });
});
