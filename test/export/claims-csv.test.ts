import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../fixtures/viewer/open-store.ts';
import { courier, herald } from '../query/story.ts';
import { exported, gathered } from './gathered.ts';

let opened: TestStore;

beforeAll(async () => {
  opened = await openTestStore('');
  const entities = herald.entities.map((entity) => (entity.id === 'v' ? { ...entity, name: '=cmd|"x"!A1' } : entity));
  await opened.add(courier, { ...herald, entities });
});
afterAll(() => opened?.close());

/** Reads CSV as RFC 4180 has it. */
function records(text: string): readonly Readonly<Record<string, string>>[] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of cells) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') rows.push([]);
  }
  const [header, ...rest] = rows.filter((row) => row.length > 0);
  return rest.map((row) => Object.fromEntries(header!.map((name, index) => [name, row[index] ?? ''])));
}

const table = async (options = {}) => records(await exported(opened, 'csv', options));

describe('the table of claims', () => {
  it('has a row for each claim, also for one without a subject', async () => {
    const rows = await table();
    expect(rows).toHaveLength(courier.claims.length + herald.claims.length);
    const killed = rows.find(({ predicate }) => predicate === 'KILLED')!;
    expect(killed).toMatchObject({
      sentence: 'Velden harbour fire killed nine people',
      start: '2031-05-12',
      count: '9',
      title: 'The Velden harbour fire',
      publisher: 'Velden Courier',
      published: '2031-05-20',
      quote: 'killed nine people on 12 May 2031',
    });
    expect(rows.map(({ sentence }) => sentence)).toContain('Velden may have investigated Tomas Brack');
    expect(rows.filter(({ subject, predicate }) => subject === '' && predicate === 'WARNED')).toHaveLength(1);
    expect(
      rows.find(({ predicate, modality }) => predicate === 'INVESTIGATED' && modality === 'possible'),
    ).toMatchObject({ saysWho: 'Ana Ruiz', about: '' });
  });

  it('lets no spreadsheet take a name for a formula', async () => {
    const text = await exported(opened, 'csv');
    expect(text).toContain('"\'=cmd|""x""!A1"');
    for (const row of records(text)) for (const value of Object.values(row)) expect(value).not.toMatch(/^[=+\-@\t]/);
  });

  it('of a subgraph has its claims only', async () => {
    const documents = await gathered(opened.store.documents());
    const claims = new Set(documents.flatMap((one) => one.claims.slice(0, 2).map(({ id }) => id)));
    const rows = await table({ subgraph: { claims } });
    expect(new Set(rows.map(({ claim }) => claim))).toEqual(claims);
    expect(rows.every(({ subject, sentence }) => subject !== '' || sentence!.startsWith('Somebody'))).toBe(true);
  });
});
