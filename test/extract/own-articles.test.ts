import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ownArticles, readArticle } from '../../bench/quality/own-articles.ts';
import { loadOntology } from '../../src/assets.ts';

const HEAD = 'title: Two held\npublished: 2019-05-02\npublisher: Evening Ledger\n';
const TEXT = 'Officers of Dunmere held Ivo Lasker and a cousin on Tuesday, the mayor said.';
const ENTITIES = 'e1 Agency:police* "Officers of Dunmere"\ne2 Person "Ivo Lasker"\ne3 Person* "the mayor"';

const folder = mkdtempSync(join(tmpdir(), 'claimgraph-articles-'));
afterAll(() => rmSync(folder, { recursive: true }));

function article(claim: string): string {
  const file = join(folder, 'a.txt');
  writeFileSync(file, [HEAD, TEXT, ENTITIES, claim].join('\n=\n'));
  return file;
}

describe('annotated articles', () => {
  it('are read as gold documents', () => {
    const line =
      'ARRESTED e1 -> e2 ; by e3 ; time 2019-04-30..2019-04-30 on Tuesday ; "Officers of Dunmere held Ivo Lasker"';
    const { doc, claims } = readArticle(article(line));
    expect(doc.text).toBe(`Two held\n\n${TEXT}`);
    expect(claims).toEqual([
      {
        id: 'c1',
        subject: 'agency:officers-of-dunmere~e1',
        predicate: 'ARRESTED',
        object: 'person:ivo-lasker~e2',
        about: [],
        time: { text: 'on Tuesday', start: '2019-04-30', end: '2019-04-30' },
        place: null,
        polarity: 'affirmed',
        modality: 'reported',
        attributedTo: 'person:the-mayor~e3',
        quote: 'Officers of Dunmere held Ivo Lasker',
      },
    ]);
  });

  it.each([
    ['ARRESTED e1 -> e9 ; "held Ivo Lasker"', /a\.txt: no entity e9/],
    ['ARRESTED e1 -> e2 ; "caught Ivo Lasker"', /a\.txt: the text has no “caught Ivo Lasker”/],
    ['ARRESTED e1 -> e2 ; soon ; "held Ivo Lasker"', /no flag: soon/],
    ['e1 arrested e2', /a\.txt: no claim: e1 arrested e2/],
  ])('say what is wrong: %s', (claim, message) => {
    expect(() => readArticle(article(claim))).toThrow(message);
  });

  it('of this project keep to the ontology', () => {
    const ontology = loadOntology();
    const articles = ownArticles();
    expect(articles.length).toBeGreaterThan(60);
    for (const { entities, claims } of articles) {
      for (const { type } of entities as { type: string }[]) expect(() => ontology.entityType(type)).not.toThrow();
      for (const { predicate } of claims as { predicate: string }[]) expect(ontology.isPredicate(predicate)).toBe(true);
    }
  });
});
