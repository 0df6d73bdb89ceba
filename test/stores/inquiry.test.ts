import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { normalizeDocument } from '../../src/resolve/normalize.ts';
import { ontology, project } from '../contract/documents.ts';
import { custody, dispatch, ledger, record, releases, review } from '../query/inquiry.ts';
import { reprints } from '../query/reprints.ts';
import { courier, herald } from '../query/story.ts';
import { answerOfBoth, questions } from './answers.ts';
import { openBoth } from './both.ts';

const root = mkdtempSync(join(tmpdir(), 'claimgraph-inquiry-'));
let stores: readonly GraphStore[] = [];
const answer = (name: string, columns: readonly string[], given = {}) => answerOfBoth(stores, name, columns, given);

async function apply(inputs: readonly unknown[]): Promise<void> {
  const documents = inputs.map((input) => normalizeDocument(input, ontology));
  for (const store of stores) await store.apply(documents.map((document) => ({ document, graph: project(document) })));
}

beforeAll(async () => {
  stores = await openBoth(root);
  await apply([ledger, dispatch, review]);
});

afterAll(async () => {
  for (const store of stores) await store.close();
  rmSync(root, { recursive: true, force: true });
});

describe('the answers on three articles about one bombing', () => {
  it('denials: with what answers them, and one by nobody in particular', async () => {
    const columns = ['who', 'denied', 'about', 'accusedBy', 'admittedToo', 'saysWho'];
    const admitted = 'Lena Falk admitted the two warnings on 4 January 2031.';
    const rows = [
      ['Lena Falk', 'the two warnings', ['Quay bombing'], [], [admitted], ['Coast Wire']],
      [null, 'the two warnings', [], [], [], ['post.example']],
      ['Red Anchor', 'Quay bombing', [], [], [], ['post.example']],
    ];
    expect(await answer('denials', columns)).toEqual(rows);
    expect(await answer('denials', columns, { name: 'anchor' })).toEqual(rows.slice(2));
  });

  it('admissions: the denial before it is told', async () => {
    expect(await answer('admissions', ['who', 'admitted', 'time', 'deniedToo', 'saysWho'])).toEqual([
      ['Lena Falk', 'the two warnings', 'on 4 January 2031', ['Lena Falk denied the two warnings.'], ['post.example']],
    ]);
  });

  it('accusations: also one that nobody is named for', async () => {
    const columns = ['accused', 'accusedBy', 'chargedBy', 'about', 'accusations', 'articles', 'from', 'to'];
    expect(await answer('accusations', columns)).toEqual([
      ['Ilya Dorn', [], [], ['Quay bombing'], 1, 1, '2030-12-20', '2030-12-20'],
      ['Marrow police', ['Tess intelligence'], [], ['Quay bombing'], 1, 1, null, null],
    ]);
  });

  it('claims_of_responsibility: what the claimant says later, and who else is named', async () => {
    const columns = ['attack', 'claimedBy', 'time', 'deniedToo', 'laidTo'];
    expect(await answer('claims_of_responsibility', columns)).toEqual([
      [
        'Quay bombing',
        'Red Anchor',
        'on 2 September',
        ['Red Anchor has since denied the Quay bombing.'],
        ['Ilya Dorn'],
      ],
    ]);
  });

  it('through_relays', async () => {
    const columns = ['speaker', 'unnamed', 'relays', 'publisher', 'subject', 'predicate', 'object'];
    const rows = [['police officer', true, ['Coast Wire'], 'Marrow Ledger', 'Marrow police', 'KNEW', 'Ilya Dorn']];
    expect(await answer('through_relays', columns)).toEqual(rows);
    expect(await answer('through_relays', columns, { name: 'coast' })).toEqual(rows);
    expect(await answer('through_relays', columns, { name: 'tess' })).toEqual([]);
  });

  it('one_unnamed_source: not what somebody with a name says too', async () => {
    expect(await answer('one_unnamed_source', ['source', 'relays', 'subject', 'predicate', 'object'])).toEqual([
      ['Tess official', [], 'Tess', 'SHARED_WITH', 'Marrow'],
      ['police officer', ['Coast Wire'], 'Marrow police', 'KNEW', 'Ilya Dorn'],
    ]);
  });

  it('attributed_attacks: told as so and only suspected', async () => {
    const columns = ['attack', 'who', 'did', 'held', 'saysWho'];
    const rows = [
      ['Mill fire', 'Pavel Orr', 'CARRIED_OUT', 'so', ['Marrow Ledger']],
      ['Quay bombing', 'Red Anchor', 'CLAIMED_RESPONSIBILITY', 'so', ['Coast Wire']],
      ['Quay bombing', 'Ilya Dorn', 'CARRIED_OUT', 'so', ['Marrow Ledger']],
      ['Quay bombing', 'Ilya Dorn', 'CARRIED_OUT', 'so', ['post.example']],
      ['Quay bombing', 'Red Anchor', 'PLANNED', 'possible', ['post.example']],
      ['Reed fire', 'Odo Marsh', 'CARRIED_OUT', 'so', ['post.example']],
    ];
    expect(await answer('attributed_attacks', columns)).toEqual(rows);
    expect(await answer('attributed_attacks', columns, { name: 'mill' })).toEqual(rows.slice(0, 1));
  });

  it('casualties: how far the counts differ, and how many give none', async () => {
    const columns = ['event', 'harm', 'lowest', 'highest', 'latest', 'counted', 'uncounted', 'articles', 'saysWho'];
    expect(await answer('casualties', columns)).toEqual([
      ['Quay bombing', 'INJURED', 30, 31, 31, 2, 1, 2, ['Coast Wire', 'post.example']],
      ['Quay bombing', 'KILLED', 12, 14, 14, 2, 0, 2, ['Coast Wire', 'Marrow Ledger']],
    ]);
  });

  it('intelligence_sharing: shared and not shared', async () => {
    const columns = ['giver', 'giverOf', 'shared', 'receiver', 'receiverOf', 'about', 'time', 'saysWho'];
    expect(await answer('intelligence_sharing', columns)).toEqual([
      ['Tess', 'Tess', 'yes', 'Marrow', 'Marrow', ['Ilya Dorn'], 'in June 2030', ['Tess official']],
      ['Marrow', 'Marrow', 'no', 'Tess', 'Tess', [], null, ['post.example']],
    ]);
  });

  it('corroborated: not where topics, dates or counts differ', async () => {
    const columns = ['subject', 'predicate', 'object', 'time', 'sources', 'saysWho'];
    expect(await answer('corroborated', columns)).toEqual([
      ['Ilya Dorn', 'CARRIED_OUT', 'Quay bombing', null, 2, ['Marrow Ledger', 'post.example']],
      ['Quay bombing', 'INJURED', 'passengers', null, 2, ['Coast Wire', 'post.example']],
      ['Red Anchor', 'FUNDED', 'Ilya Dorn', null, 2, ['Lena Falk', 'police officer']],
      ['Tess intelligence', 'WARNED', 'Marrow police', 'last autumn', 2, ['Coast Wire', 'Marrow Ledger']],
    ]);
    expect(await answer('corroborated', columns, { minimum: 3 })).toEqual([]);
  });

  it('what_an_article_adds: by title or URL, another count is told by no other', async () => {
    const columns = ['subject', 'predicate', 'object', 'time'];
    expect(await answer('what_an_article_adds', columns, { article: 'tess says it WARNED' })).toEqual([
      ['Quay bombing', 'KILLED', 'passengers', null],
      ['Red Anchor', 'CLAIMED_RESPONSIBILITY', 'Quay bombing', 'on 2 September'],
      ['Lena Falk', 'DENIED', 'the two warnings', null],
      ['Tess intelligence', 'ACCUSED', 'Marrow police', null],
      ['Tess', 'SHARED_WITH', 'Marrow', 'in June 2030'],
    ]);
    expect(await answer('what_an_article_adds', columns, { article: 'https://post.example/review' })).toEqual([
      ['Lena Falk', 'ADMITTED', 'the two warnings', 'on 4 January 2031'],
      ['Red Anchor', 'PLANNED', 'Quay bombing', null],
      ['Marrow', 'SHARED_WITH', 'Tess', null],
      [null, 'CHARGED', 'Ilya Dorn', 'on 20 December 2030'],
      [null, 'RELEASED', 'Odo Marsh', null],
      ['Marrow police', 'ARRESTED', 'Odo Marsh', 'in 2030'],
      ['Odo Marsh', 'CARRIED_OUT', 'Reed fire', null],
      ['Quay bombing', 'INJURED', 'passengers', null],
      [null, 'DENIED', 'the two warnings', null],
      ['Red Anchor', 'DENIED', 'Quay bombing', null],
    ]);
    expect(await answer('what_an_article_adds', columns, { article: 'Tess' })).toEqual([]);
  });

  it('stopped_then_released: an attack from before is none, and without dates no order is claimed', async () => {
    const columns = ['who', 'how', 'stopped', 'releasedBy', 'released', 'attack', 'order'];
    expect(await answer('stopped_then_released', columns)).toEqual([
      ['Ilya Dorn', 'ARRESTED', 'on 3 February 2030', null, 'two days later', 'Quay bombing', 'after the release'],
      ['Nils Kray', 'STOPPED', null, 'Marrow police', null, null, 'no attack told'],
      ['Odo Marsh', 'ARRESTED', 'in 2030', null, null, 'Reed fire', 'order not known'],
      ['Pavel Orr', 'STOPPED', 'on 9 May 2030', 'Marrow police', null, null, 'no attack told'],
    ]);
  });

  it('accountability: a warning that two articles tell counts once, with the finer date', async () => {
    const columns = ['actor', 'given', 'received', 'answered', 'ignored', 'leadGiven', 'leadReceived'];
    const rows = [
      ['Marrow police', 0, 2, 1, 1, null, 'about 6 months (median of 2)'],
      ['Tess intelligence', 2, 0, 0, 0, 'about 6 months (median of 2)', null],
    ];
    expect(await answer('accountability', columns)).toEqual(rows);
    expect(await answer('accountability', columns, { name: 'tess' })).toEqual(rows.slice(1));
  });

  it('what_was_known: by a nation and its police, from whom, and whether by then', async () => {
    const columns = ['knower', 'how', 'from', 'what', 'byThen'];
    const asOf = async (day: string) => answer('what_was_known', columns, { name: 'marrow', asOf: day });
    expect(await asOf('2029-08-31')).toEqual([['Marrow police', 'KNEW', null, ['Ilya Dorn'], 'not dated']]);
    expect(await asOf('2029-10-15')).toEqual([
      ['Marrow police', 'WARNED', 'Tess intelligence', ['Ilya Dorn'], 'perhaps'],
      ['Marrow police', 'WARNED', 'Tess intelligence', ['Ilya Dorn'], 'perhaps'],
      ['Marrow police', 'KNEW', null, ['Ilya Dorn'], 'not dated'],
    ]);
    expect(await asOf('2030-09-11')).toEqual([
      ['Marrow police', 'WARNED', 'Tess intelligence', ['Ilya Dorn'], 'yes'],
      ['Marrow police', 'WARNED', 'Tess intelligence', ['Ilya Dorn'], 'yes'],
      ['Marrow', 'SHARED_WITH', 'Tess', ['Ilya Dorn'], 'yes'],
      ['Marrow police', 'WARNED', 'Tess intelligence', ['Quay bombing'], 'yes'],
      ['Marrow police', 'KNEW', null, ['Ilya Dorn'], 'yes'],
    ]);
  });
});

describe('a person stopped and released again and again', () => {
  beforeAll(() => apply([custody, record, releases]));

  it('stopped_then_released: each stop with its next release, that of its own article first', async () => {
    const columns = ['how', 'stopped', 'released', 'releaseQuote', 'article'];
    expect(await answer('stopped_then_released', columns, { name: 'vale' })).toEqual([
      ['STOPPED', 'on 4 March 2028', 'on 6 March 2028', 'Let go on 6 March 2028.', 'In and out'],
      ['ARRESTED', 'on 1 July 2029', null, 'Let go again.', 'In and out'],
      ['ARRESTED', 'in mid-July 2029', 'on 20 July 2029', 'Let go on 20 July 2029.', 'A record'],
    ]);
  });
});

describe('every question', () => {
  const needed: Readonly<Record<string, string>> = {
    from: 'Tomas Brack',
    to: 'Ana Ruiz',
    name: 'Velden',
    article: 'Velden speaks',
  };
  beforeAll(() => apply([courier, herald, ...reprints]));

  it.each(questions.map((question) => [question.name, question] as const))(
    '%s gives the same rows on both stores',
    async (name, { parameters, returns }) => {
      const named = name === 'what_changed' ? { ...needed, article: 'doc:daily-1' } : needed;
      const given = parameters.flatMap((parameter) =>
        parameter.default === undefined ? [[parameter.name, named[parameter.name]]] : [],
      );
      const [first] = await answer(name, returns, Object.fromEntries(given));
      expect(first, 'the articles have a case for every question').toBeDefined();
      expect(first).not.toContain(undefined);
    },
  );
});
