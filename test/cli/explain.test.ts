import { describe, expect, it } from 'vitest';
import { explain } from '../../src/cli/explain/explain.ts';
import { createEngine } from '../../src/pipeline.ts';
import { runCli } from './run-cli.ts';

const engine = createEngine();
const document = (text: string) => ({ id: 'doc:explained', text, published: '2016-05-11' });
const explained = async (text: string): Promise<string> => [...explain(await engine.explain(document(text)))].join('');

describe('an explanation', () => {
  it('draws each sentence as a tree of tokens with their heads', async () => {
    const lines = (await explained('Guards warned the minister.')).split('\n');
    expect(lines.slice(0, 7)).toEqual([
      '[1] Guards warned the minister.',
      '',
      'tree',
      '  warned  VERB root',
      '  ├─ Guards  PROPN nsubj of warned',
      '  └─ minister  NOUN dobj of warned',
      '     └─ the  DET det of minister',
    ]);
  });

  it('says who is meant, what was told by which rule, and with which words', async () => {
    const text = await explained('Ann Bell warned France in 2014. She met Carl Moss.');
    expect(text).toContain('\nmentions\n  Bell → Ann Bell (Person, named)\n  France → France (Nation, named)\n');
    expect(text).toMatch(/Ann Bell WARNED France\n +verb:warn, confidence [\d.]+ · 2014-01-01 – 2014-12-31\n/);
    expect(text).toContain('      "Ann Bell warned France"\n');
    expect(text).toContain('[2] She met Carl Moss.');
    expect(text).toContain('She → Ann Bell (Person, named)');
  });

  it.each([
    ['You have to sleep sometimes.', /\(verb:have\): about anybody/],
    ['The guards informed the market.', /SHARED_WITH \(verb:inform\): object market has type Place, needs Actor/],
    ['The guards tipped the minister.', /WARNED \(verb:tip\): needs the particle off/],
    ['The guards brought flowers.', /\(verb:bring\): needs an object out of .*charge/],
    ['The guards knew.', /KNEW \(verb:know\): object unstated/],
    ['The report arrested the minister.', /ARRESTED \(verb:arrest\): subject report has type Topic, needs Actor/],
    ['Ann Bell met herself.', /Ann Bell MET Ann Bell \(verb:meet\): both sides are the same/],
    [
      'Ann Bell said that the guards warned France.',
      /Ann Bell SAID .* \(verb:say\): what is said is told by claims of its own/,
    ],
    ['The arrest surprised everybody.', /ARRESTED \(noun:arrest\): object unstated/],
  ])('of %j gives the reason', async (text, reason) => {
    expect(await explained(text)).toMatch(reason);
  });

  it('changes nothing of what is told', async () => {
    const text = 'Turkish officials said they had warned France. France never answered. You never know.';
    const { claims, rejections } = await engine.explain(document(text));
    expect(claims).toEqual(await engine.extract(document(text)));
    expect(rejections.length).toBeGreaterThan(0);
  });

  it('lets nothing through to the terminal that could turn it', async () => {
    expect(await explained('Guards warned \u202eFrance\u202c.')).not.toMatch(/[\u202a-\u202e]/);
  });
});

it('is printed by extract --explain in place of the claims', async () => {
  const { code, stdout } = await runCli(['extract', '-', '--explain'], { input: 'Guards warned France.' });
  expect(code).toBe(0);
  expect(stdout).toContain('Guards WARNED France');
  expect(stdout).toContain('verb:warn');
  expect(stdout).not.toContain('{');
});
