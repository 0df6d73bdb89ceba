import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { normalizeDocument } from '../../src/resolve/normalize.ts';
import { ontology, project } from '../contract/documents.ts';
import { reprints } from '../query/reprints.ts';
import { answerOfBoth } from './answers.ts';
import { openBoth } from './both.ts';

const root = mkdtempSync(join(tmpdir(), 'claimgraph-editions-'));
let stores: readonly GraphStore[] = [];
const answer = (name: string, columns: readonly string[], given = {}) => answerOfBoth(stores, name, columns, given);

beforeAll(async () => {
  stores = await openBoth(root);
  const documents = reprints.map((input) => normalizeDocument(input, ontology));
  for (const store of stores) await store.apply(documents.map((document) => ({ document, graph: project(document) })));
});

afterAll(async () => {
  for (const store of stores) await store.close();
  rmSync(root, { recursive: true, force: true });
});

describe('one story in several papers', () => {
  const columns = ['origin', 'publisher', 'published', 'articles', 'publishers', 'dates'];
  const ofWire = [
    'Seven dead at the pier',
    'Coast Wire',
    '2032-05-03',
    3,
    ['Coast Wire', 'Sarn Echo', 'Port Tribune'],
    ['2032-05-03', '2032-05-02', '2032-05-03'],
  ];

  it('editions: the story of whom the others credit, though a paper is dated before it; and the texts of a page', async () => {
    const found = await answer('editions', columns);
    expect(found[0]).toEqual(ofWire);
    expect(found.slice(1).map((row) => row[3])).toEqual([2]);
  });

  it.each(['doc:echo', 'they KNEW him'])('editions: those of %s', async (article) => {
    expect(await answer('editions', columns, { article })).toEqual([ofWire]);
  });

  it('editions: none of an article that stands alone', async () => {
    expect(await answer('editions', columns, { article: 'doc:gazette' })).toEqual([]);
  });

  it('corroborated: counts witnesses', async () => {
    const counted = ['subject', 'predicate', 'object', 'sources', 'articles', 'editions'];
    const killed = ['Pier blast', 'KILLED', 'dockers', 3, 5, 2];
    expect(await answer('corroborated', counted)).toEqual([killed]);
    expect(await answer('corroborated', counted, { minimum: 1, name: 'roth' })).toEqual(
      expect.arrayContaining([['Emil Roth', 'CARRIED_OUT', 'Pier blast', 1, 3, 2]]),
    );
    expect(await answer('corroborated', counted, { minimum: 4 })).toEqual([]);
  });

  it('one_unnamed_source: that a paper prints it in its own voice is no other word', async () => {
    expect(await answer('one_unnamed_source', ['source', 'predicate', 'object'], { name: 'sarn' })).toEqual(
      expect.arrayContaining([['officer', 'KNEW', 'Emil Roth']]),
    );
  });

  it('what_an_article_adds: that only its editions tell it too', async () => {
    expect(await answer('what_an_article_adds', ['subject', 'predicate', 'object'], { article: 'doc:echo' })).toEqual([
      ['Emil Roth', 'CARRIED_OUT', 'Pier blast'],
      ['Sarn', 'KNEW', 'Emil Roth'],
    ]);
  });
});

describe('a page that was changed', () => {
  it('versions: in the order of their dates, whatever follows readers in the address', async () => {
    const rows = [
      ['daily.example/pier', 1, 2, null, 3, 'doc:daily-1'],
      ['daily.example/pier', 2, 2, '2032-05-04', 3, 'doc:daily-2'],
    ];
    const columns = ['page', 'version', 'of', 'modified', 'claims', 'articleId'];
    expect(await answer('versions', columns)).toEqual(rows);
    expect(await answer('versions', columns, { article: 'https://daily.example/pier' })).toEqual(rows);
    expect(await answer('versions', columns, { article: 'doc:wire' })).toEqual([]);
  });

  it('what_changed: told no more, told anew, and told otherwise', async () => {
    const columns = ['versions', 'change', 'subject', 'predicate', 'object', 'before', 'after'];
    const [blast, roth] = [
      ['Pier blast', 'KILLED', 'dockers'],
      ['Emil Roth', 'EVADED', 'Sarn coast guard'],
    ];
    const rows = [
      ['only the older', 'Hanne Vik', 'ACCUSED', 'Sarn', null, null],
      ['only the newer', 'Sarn coast guard', 'ARRESTED', 'Emil Roth', null, null],
      ['count', ...blast!, 5, 7],
      ['attribution', ...roth!, ['Sarn Daily'], ['officer']],
      ['certainty', ...roth!, 'affirmed, possible', 'affirmed, reported'],
    ].map((row) => ['1 to 2 of 2', ...row]);
    expect(await answer('what_changed', columns, { article: 'doc:daily-1' })).toEqual(rows);
    expect(await answer('what_changed', columns, { article: 'daily.example/pier' })).toEqual(rows);
    expect(await answer('what_changed', columns, { article: 'doc:wire' })).toEqual([]);
  });
});
