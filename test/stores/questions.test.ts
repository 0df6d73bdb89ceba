import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/ports/graph-store.ts';
import { normalizeDocument } from '../../src/resolve/normalize.ts';
import { ontology, project } from '../contract/documents.ts';
import { courier, herald } from '../query/story.ts';
import { answerOfBoth } from './answers.ts';
import { openBoth } from './both.ts';

const root = mkdtempSync(join(tmpdir(), 'claimgraph-questions-'));
let stores: readonly GraphStore[] = [];

beforeAll(async () => {
  stores = await openBoth(root);
  const documents = [courier, herald].map((input) => normalizeDocument(input, ontology));
  for (const store of stores) await store.apply(documents.map((document) => ({ document, graph: project(document) })));
});

afterAll(async () => {
  for (const store of stores) await store.close();
  rmSync(root, { recursive: true, force: true });
});

const answer = (name: string, columns: readonly string[], given = {}) => answerOfBoth(stores, name, columns, given);

describe('the answers on the invented articles', () => {
  it('missed_warnings: both the implied and the explicit one, with lead time and nations', async () => {
    const columns = [
      'warner',
      'warnerOf',
      'warned',
      'warnedOf',
      'about',
      'ignoredBy',
      'how',
      'attack',
      'attackTie',
      'leadTime',
      'saysWho',
    ];
    // biome-ignore format: two lines a row
    const rows = [
      [
        'Orrish inspectors', 'Orrin', 'Velden', 'Velden', ['Tomas Brack'], 'Velden', 'ignored (implied)',
        'Velden harbour fire', 'the person warned of carried it out', 'about 2 months', ['Velden Courier'],
      ],
      [
        'night watch', null, 'Dock police', null, ['Velden harbour fire'], 'Dock police', 'ignored',
        'Velden harbour fire', 'the warning is about it', '1 day', ['Velden Courier'],
      ],
    ];
    expect(await answer('missed_warnings', columns)).toEqual(rows);
    expect(await answer('missed_warnings', ['warner'], { name: 'orrin' })).toEqual([['Orrish inspectors']]);
    expect(await answer('missed_warnings', ['warner'], { name: 'nobody' })).toEqual([]);
  });

  it('who_warned_whom: a warning without a warner is one too', async () => {
    expect(await answer('who_warned_whom', ['warner', 'warned', 'about', 'from'])).toEqual([
      ['Orrish inspectors', 'Velden', ['Tomas Brack'], '2031-03-01'],
      ['night watch', 'Dock police', ['Velden harbour fire'], '2031-05-11'],
      [null, 'Velden', ['planned raid'], null],
    ]);
  });

  it('stopped_then_released', async () => {
    const columns = ['who', 'stoppedBy', 'how', 'releasedBy', 'attack', 'order'];
    expect(await answer('stopped_then_released', columns)).toEqual([
      ['Tomas Brack', 'Dock police', 'STOPPED', 'Dock police', 'Velden harbour fire', 'order not known'],
    ]);
  });

  it('what_did_not_happen and might_have: neither is read as a fact', async () => {
    expect(await answer('what_did_not_happen', ['who', 'didNot', 'object', 'about'])).toEqual([
      ['Velden', 'RESPONDED_TO', 'Orrish inspectors', ['Tomas Brack']],
    ]);
    expect(await answer('might_have', ['who', 'might', 'object', 'modality', 'saysWho'])).toEqual([
      ['Velden', 'INVESTIGATED', 'Tomas Brack', 'possible', 'Ana Ruiz'],
    ]);
    expect(await answer('who_knew', ['who', 'verb', 'what', 'mode'])).toEqual([
      ['Velden', 'KNEW', 'Tomas Brack', 'aware'],
    ]);
  });

  it('contradictions: answered and not answered, told by two articles', async () => {
    expect(await answer('contradictions', ['who1', 'source1', 'who2', 'source2', 'basis'])).toEqual([
      ['Velden', ['spokesman'], 'Velden', ['Velden Courier'], 'polarity'],
    ]);
  });

  it('unanswered_requests: the answer that somebody tells of counts', async () => {
    expect(await answer('unanswered_requests', ['asker', 'asked', 'answer'])).toEqual([
      ['Velden', 'Orrin', 'none told'],
    ]);
  });

  it('accountability: what was only possibly ignored was not', async () => {
    const columns = ['actor', 'given', 'received', 'answered', 'ignored', 'leadGiven', 'leadReceived'];
    expect(await answer('accountability', columns)).toEqual([
      ['Velden', 0, 2, 1, 1, null, 'about 2 months (1 undated)'],
      ['Dock police', 0, 1, 0, 1, null, '1 day'],
      ['Orrish inspectors', 1, 0, 0, 0, 'about 2 months', null],
      ['night watch', 1, 0, 0, 0, '1 day', null],
    ]);
  });

  it('accused_and_denied', async () => {
    expect(await answer('accused_and_denied', ['who', 'verb', 'whom', 'reply'])).toEqual([
      ['Ana Ruiz', 'ACCUSED', 'Velden', ['DENIED']],
    ]);
  });

  it('says_who: publishers, speakers, and an article that stands for itself', async () => {
    expect(await answer('says_who', ['source', 'role', 'claims'])).toEqual([
      ['Velden Courier', 'publisher', 14],
      ['herald.example', 'publisher', 3],
      ['Ana Ruiz', 'speaker', 1],
      ['spokesman', 'speaker', 1],
    ]);
    expect(await answer('says_who', ['source'], { minimum: '3' })).toEqual([['Velden Courier'], ['herald.example']]);
  });

  it('timeline: in order, and within its bounds', async () => {
    const columns = ['start', 'subject', 'predicate', 'object', 'count'];
    const all = await answer('timeline', columns);
    expect(all).toEqual([
      ['2031-03-01', 'Orrish inspectors', 'WARNED', 'Velden', null],
      ['2031-05-11', 'night watch', 'WARNED', 'Dock police', null],
      ['2031-05-12', 'Velden harbour fire', 'KILLED', 'nine people', 9],
    ]);
    expect(await answer('timeline', columns, { from: '2031-05-12' })).toEqual(all.slice(2));
    expect(await answer('timeline', columns, { to: '2031-03-02' })).toEqual(all.slice(0, 1));
    expect(await answer('timeline', columns, { name: 'dock' })).toEqual(all.slice(1, 2));
  });

  it('about_entity: by alias, over both articles', async () => {
    const rows = await answer('about_entity', ['subject', 'predicate', 'object'], { name: 't. brack' });
    expect(rows[0]).toEqual(['Orrish inspectors', 'WARNED', 'Velden']);
    expect(rows).toContainEqual(['Velden', 'KNEW', 'Tomas Brack']);
    expect(rows).not.toContainEqual(['night watch', 'WARNED', 'Dock police']);
  });

  it('path_between: over claims that hold, and every one of the shortest', async () => {
    const rows = await answer('path_between', ['hops', 'steps'], { from: 'Tomas Brack', to: 'Ana Ruiz' });
    expect(rows).toEqual([
      [2, ['Velden KNEW Tomas Brack', 'Ana Ruiz ACCUSED Velden']],
      [2, ['Velden KNEW Tomas Brack', 'Velden DENIED Ana Ruiz']],
    ]);
  });
});
