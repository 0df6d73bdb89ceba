import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/read/carried/table.ts';
import { carry, inPieces, shown, textOf } from './carry.ts';
import { PagesAtHand } from './fake-web.ts';

const read = async (text: string | Uint8Array, reading = {}, name = 'pile.csv') =>
  (await carry(readTable, textOf(name, text), reading)).map(({ error, text: json }) => error ?? JSON.parse(json!));

const ARTICLE = { text: 'The dam broke.', title: 'Flood', published: '2015-11-16' };

describe('readTable', () => {
  it('counts rows as spreadsheet programs do, also those of several lines', async () => {
    const csv = 'headline,body,date\nFlood,"One.\nTwo, ""three"".",2015-11-16\n,,\nFire,Four.,\n';
    expect(shown(await carry(readTable, textOf('pile.csv', csv)))).toEqual([
      'pile.csv › row 2: {"title":"Flood","published":"2015-11-16","text":"One.\\nTwo, \\"three\\"."}',
      'pile.csv › row 4: {"title":"Fire","text":"Four."}',
    ]);
  });

  it.each([
    [',', '"'],
    ['\t', '"'],
    [';', '"'],
    ['|', '"'],
    [',', "'"],
    [';', "'"],
  ])('finds the delimiter %j and the quote %s', async (delimiter, quote) => {
    const rows = [
      ['title', 'text', 'published'],
      ['Flood', 'The dam broke.', '2015-11-16'],
      ['Fire', `At ten, nine; eight | seven\tsix, they said`, '2015-11-17'],
      ['Wind', `It fell, and; so on | on\tand`, '2015-11-18'],
    ];
    const csv = rows.map((row) => row.map((field) => `${quote}${field}${quote}`).join(delimiter)).join('\r\n');
    const articles = await read(csv);
    expect(articles).toHaveLength(3);
    expect(articles[0]).toEqual(ARTICLE);
    expect(articles[1].text).toBe('At ten, nine; eight | seven six, they said');
  });

  it('finds unquoted tabs and semicolons where texts hold commas', async () => {
    for (const delimiter of ['\t', ';']) {
      const rows = [
        'title,text'.replace(',', delimiter),
        `A, b${delimiter}It rains, it pours, it ends.`,
        `C${delimiter}No, no.`,
      ];
      expect(await read(`${rows.join('\n')}\n`)).toEqual([
        { title: 'A, b', text: 'It rains, it pours, it ends.' },
        { title: 'C', text: 'No, no.' },
      ]);
    }
  });

  it('reads one column, and quotes where they do not belong', async () => {
    expect(await read('text\nOnly one, with comma\n')).toEqual(['pile.csv › row 2 has 2 fields, and the header 1']);
    expect(await read('title,text\nA 5" pipe,He said "no" twice\n')).toEqual([
      { title: 'A 5" pipe', text: 'He said "no" twice' },
    ]);
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from('\ufefftext,title\nGröße,Tür\n')],
    ['UTF-16 little-endian', Buffer.from('\ufefftext,title\nGröße,Tür\n', 'utf16le')],
    ['UTF-16 big-endian', Buffer.from('\ufefftext,title\nGröße,Tür\n', 'utf16le').swap16()],
    ['Windows-1252', Buffer.from('text,title\nGröße,Tür\n', 'latin1')],
  ])('reads %s, in pieces of any size', async (_, bytes) => {
    for (const size of [7, 1000])
      expect(shown(await carry(readTable, inPieces('p.csv', bytes, size)))).toEqual([
        'p.csv › row 2: {"title":"Tür","text":"Größe"}',
      ]);
  });

  it('maps columns by name, in any case, and by number where there is no header', async () => {
    const csv = 'Body Text,Day,Who,When\nYes.,2015-11-16,X,late\n';
    expect(await read(csv, { columns: { text: 'body_text', published: 'Day', id: 'Who' } })).toEqual([
      { text: 'Yes.', published: '2015-11-16', id: 'X' },
    ]);
    expect(
      await read('2015-11-16,First row.\n2015-11-17,Second.\n', { columns: { text: '2', published: '1' } }),
    ).toEqual([
      { text: 'First row.', published: '2015-11-16' },
      { text: 'Second.', published: '2015-11-17' },
    ]);
  });

  it('says which column is missing, and which there are', async () => {
    const [named] = await carry(readTable, textOf('p.csv', 'a,b\u001b,c\n1,2,3\n'), { columns: { text: 'body' } });
    expect(named).toEqual({ error: 'p.csv has no column "body" for text', hint: 'It has "a", "b\ufffd", "c".' });
    const [unknown] = await carry(readTable, textOf('p.csv', 'a,b,c\n1,2,3\n'));
    expect(unknown?.error).toBe('p.csv has no column that is known to hold texts or addresses');
    expect(unknown?.hint).toMatch(/^It has "a", "b", "c"\. Say which holds what: --columns text=/);
  });

  it('names rows that are wrong and reads the others', async () => {
    const csv = 'title,text\nA,One.\nB,Two, three.\nC,\nD,Four.,,\n';
    expect(await read(csv)).toEqual([
      { title: 'A', text: 'One.' },
      'pile.csv › row 3 has 3 fields, and the header 2',
      'pile.csv › row 4 holds no text and no web address',
      { title: 'D', text: 'Four.' },
    ]);
  });

  it('reads what is whole before quotation marks that are never closed', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => `A,Row ${index}.\n`).join('');
    const articles = await read(`title,text\n${rows}B,"Never closed.\nC,Lost.\n`);
    expect(articles).toHaveLength(31);
    expect(articles.at(-1)).toBe('pile.csv has quotation marks after row 31 that are never closed');
  });

  it('fetches what rows only name, with what they say of it, in order and once', async () => {
    const csv =
      'title,text,url,date\nA,Here.,https://p.example/a,\nB,,https://p.example/b,2015-11-16\nC,,https://p.example/b,\n';
    const fetcher = new PagesAtHand();
    const carried = await carry(readTable, textOf('p.csv', csv), { fetcher, columns: { title: 'title' } });
    expect(shown(carried)).toEqual([
      'p.csv › row 2: {"title":"A","url":"https://p.example/a","text":"Here."}',
      'https://p.example/b: Page at https://p.example/b',
    ]);
    expect(carried[1]?.told).toEqual({
      address: 'https://p.example/b',
      given: { title: 'B' },
      metadata: { published: '2015-11-16' },
    });
    expect(shown(await carry(readTable, textOf('p.csv', csv)))[1]).toMatch(
      /^p\.csv › row 3: .*nothing is fetched here$/,
    );
  });

  it('says so when a table has a header only', async () => {
    expect(await read('title,text\n')).toEqual(['pile.csv holds nothing that is read']);
  });
});

describe('tables of GDELT', () => {
  const row = (count: number, fields: Readonly<Record<number, string>>): string =>
    Array.from({ length: count }, (_, index) => fields[index] ?? '"').join('\t');
  const asked = async (text: string, warn = (_: string) => {}) => {
    const fetcher = new PagesAtHand();
    const carried = await carry(readTable, textOf('20151116080000.CSV', text), { fetcher, warn });
    expect(carried.map(({ name, error }) => error ?? name)).toEqual(fetcher.asked);
    return carried;
  };
  const [a, b] = ['https://p.example/a', 'http://q.example/b'];

  it('reads events, mentions and the knowledge graph as addresses', async () => {
    const tables = [
      [61, 60, '410412347'],
      [58, 57, '410412347'],
      [16, 5, '410412347'],
      [27, 4, '20151116080000-T12'],
    ] as const;
    for (const [columns, place, id] of tables) {
      const rows = [a, b, a].map((address) => row(columns, { 0: id, [place]: address }));
      expect((await asked(`${rows.join('\n')}\n`)).map(({ name }) => name)).toEqual([a, b]);
    }
  });

  it('counts rows that name nothing on the web', async () => {
    const rows = [a, 'BBC Monitoring', b].map((address) => row(16, { 0: '410412347', 5: address }));
    const notices: string[] = [];
    await asked(`${rows.join('\n')}\n`, (notice) => notices.push(notice));
    expect(notices).toEqual(['20151116080000.CSV: 1 rows name nothing on the web and were passed over']);
  });

  it('takes no date from an article list, since it says when the page was seen', async () => {
    const csv = `\ufeffURL,MobileURL,Date,Title\n${a},,2015-11-16 08:00:00,Flood\n`;
    const [carried] = await asked(csv);
    expect(carried?.told).toEqual({ address: a, given: {}, metadata: { title: 'Flood' } });
  });
});
