import { describe, expect, it } from 'vitest';
import { MANIFEST_HEAD } from '../../../src/domain/claims-manifest.ts';
import { readJsonLines } from '../../../src/read/carried/json-lines.ts';
import { bytesItem } from '../../../src/read/item.ts';
import { readItem } from '../../../src/read/sources.ts';
import { carry, inPieces, shown, textOf } from './carry.ts';

const read = async (text: string | Uint8Array, reading = {}, name = 'pile.jsonl') =>
  (await carry(readJsonLines, textOf(name, text), reading)).map(({ error, text: json }) => error ?? JSON.parse(json!));

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe('readJsonLines', () => {
  it('reads an article a line and names each', async () => {
    const text = `\ufeff${line({ text: 'The dam broke.' })}\r\n  \n${line({ text: 'The mill burned.' })}`;
    expect(shown(await carry(readJsonLines, textOf('pile.jsonl', text)))).toEqual([
      'pile.jsonl › line 1: {"text":"The dam broke."}',
      'pile.jsonl › line 4: {"text":"The mill burned."}',
    ]);
  });

  it('names a bad line and reads the others', async () => {
    const text = `{"text":"One."}\n{"text":\n{"title":"no text"}\n3\nnull\n{"text":"Six."}`;
    expect(await read(text)).toEqual([
      { text: 'One.' },
      'pile.jsonl › line 2 is not valid JSON: Unexpected end of JSON input',
      'pile.jsonl › line 3 holds no text and no web address',
      'pile.jsonl › line 4 is no article but number',
      'pile.jsonl › line 5 is no article but null',
      { text: 'Six.' },
    ]);
  });

  it.each([
    ['text', 'body'],
    ['text', 'content'],
    ['text', 'article'],
    ['text', 'maintext'],
    ['title', 'headline'],
    ['published', 'date'],
    ['published', 'publishDate'],
    ['published', 'date_publish'],
    ['publisher', 'source'],
    ['publisher', 'outlet'],
    ['url', 'link'],
    ['author', 'byline'],
    ['author', 'authors'],
    ['language', 'lang'],
  ])('recognises %s as %s', async (field, key) => {
    const [article] = await read(line({ text: 'Text.', ...(field === 'text' && { text: ' ' }), [key]: 'value' }));
    expect(article).toEqual({ text: 'Text.', [field]: 'value' });
  });

  it('goes by the stated order, not by that of the keys', async () => {
    const article = { content: 'Third.', body: 'Second.', source: { id: 1, name: 'The Courier' }, outlet: 'X' };
    expect(await read(line(article))).toEqual([{ text: 'Second.', publisher: 'The Courier' }]);
  });

  it('takes lists, names and dates as data has them', async () => {
    const article = {
      text: ['One.', 'Two.'],
      authors: ['A. Reed', { name: 'B. Vale' }],
      date: 1447664400,
      updated_at: 20151117,
    };
    expect(await read(line(article))).toEqual([
      { text: 'One.\nTwo.', author: 'A. Reed, B. Vale', published: '2015-11-16T09:00:00.000Z', modified: '2015-11-17' },
    ]);
    const dates = ['20151116', '2015/11/16', '20151116T083000Z', '2015-11-16', '1447664400000', 'soon'];
    const published = (await read(dates.map((date) => line({ text: 'x', date })).join(''))).map(
      (each) => each.published,
    );
    expect(published).toEqual([
      '2015-11-16',
      '2015-11-16',
      '2015-11-16',
      '2015-11-16',
      '2015-11-16T09:00:00.000Z',
      'soon',
    ]);
  });

  it('keeps an id that names the article, and no number of a line', async () => {
    expect(
      await read(line({ id: 'mill-7', text: 'x' }) + line({ id: '7', text: 'x' }) + line({ id: 8, text: 'x' })),
    ).toEqual([{ id: 'mill-7', text: 'x' }, { text: 'x' }, { text: 'x' }]);
  });

  it('maps columns by dotted paths and places in lists', async () => {
    const columns = { text: 'data.body', published: 'meta.dates.0', id: 'n', title: 'a.b' };
    const article = {
      text: 'no',
      data: { body: 'Yes.' },
      meta: { dates: ['2015-11-16'] },
      n: 5,
      'a.b': 'Dotted',
      source: 'S',
    };
    expect(await read(line(article), { columns })).toEqual([
      { text: 'Yes.', published: '2015-11-16', id: '5', title: 'Dotted', publisher: 'S' },
    ]);
    expect(await read(line({ text: 'no' }), { columns: { text: '__proto__.body' } })).toEqual([
      'pile.jsonl › line 1 holds no text and no web address',
    ]);
  });

  it('gives HTML to be read as HTML, with what the line says of it', async () => {
    const [carried] = await carry(readJsonLines, textOf('p.jsonl', line({ content_html: '<p>Hi</p>', title: 'T' })));
    expect(carried).toEqual({
      name: 'p.jsonl › line 1',
      text: '<p>Hi</p>',
      told: { mediaType: 'text/html', charset: 'utf-8', given: { title: 'T' } },
    });
  });

  it('takes what this product wrote as it is, and no line about other lines', async () => {
    const own = { id: 'a', text: 'T\u00a0x', published: '2015-11-16', origins: { published: 'meta' } };
    const text = line({ manifest: MANIFEST_HEAD }) + line(own) + line({ doc: { id: 'b', text: 'B' }, claims: [] });
    expect(await read(text)).toEqual([own, { doc: { id: 'b', text: 'B' }, claims: [] }]);
  });

  it('reads a list, however it is broken into lines and pieces', async () => {
    const articles = [{ text: 'a "[{,}]\\" b', tags: [[1], { x: ']' }] }, { text: 'Größe' }, 3, { text: 'last' }];
    const json = Buffer.from(` \n${JSON.stringify(articles, null, 2)}\n`);
    for (const size of [1, 3, 64, 10_000]) {
      const carried = await carry(readJsonLines, inPieces('pile.json', json, size));
      expect(shown(carried)).toEqual([
        'pile.json › article 1: {"text":"a \\"[{,}]\\\\\\" b"}',
        'pile.json › article 2: {"text":"Größe"}',
        'pile.json › article 3 is no article but number',
        'pile.json › article 4: {"text":"last"}',
      ]);
    }
  });

  it('reads what is whole of a list that ends too early', async () => {
    expect(await read('[{"text":"One."},{"text":"Tw', {}, 'pile.json')).toEqual([
      { text: 'One.' },
      expect.stringMatching(/^pile\.json › article 2 is not valid JSON: Unterminated/),
      'pile.json ends before its list does: the rest is missing',
    ]);
  });

  it.each([
    ['utf-16le', Buffer.from('\ufeff{"text":"Größe"}\n', 'utf16le')],
    ['utf-16be', Buffer.from('\ufeff{"text":"Größe"}\n', 'utf16le').swap16()],
    ['utf-16le without a mark', Buffer.from('{"text":"Größe"}\n', 'utf16le')],
    ['windows-1252', Buffer.from('{"text":"Größe"}\n', 'latin1')],
  ])('reads %s', async (_, bytes) => {
    expect(await read(bytes)).toEqual([{ text: 'Größe' }]);
  });

  it('passes over a line of more than 100 MB and reads the next', async () => {
    const piece = Buffer.alloc(1024 * 1024, 'x');
    const item = {
      ...bytesItem('big.jsonl', piece),
      async *pieces() {
        yield Buffer.from('{"text":"');
        for (let count = 0; count < 101; count += 1) yield piece;
        yield Buffer.from('"}\n{"text":"Next."}\n');
      },
    };
    expect(shown(await carry(readJsonLines, item))).toEqual([
      'big.jsonl › line 1 is longer than 100 MB and was passed over',
      'big.jsonl › line 2: {"text":"Next."}',
    ]);
  });

  it('says so when nothing is in it, and tells how many come', async () => {
    const told: number[] = [];
    const expectMore = (more: number) => told.push(more);
    expect(await read('\n\n', { expect: expectMore })).toEqual(['pile.jsonl holds nothing that is read']);
    await read('{"text":"a"}\n{"text":"b"}\n{"text":"c"}\n', { expect: expectMore });
    expect(told).toEqual([1, 1]);
  });
});

describe('what is taken for JSON lines', () => {
  const names = async (name: string, text: string) => {
    const found: string[] = [];
    for await (const outcome of readItem(textOf(name, text)))
      found.push('document' in outcome ? outcome.name : outcome.failure.message);
    return found;
  };

  it('is a list, and lines under the name of one article', async () => {
    expect(await names('a.json', ' [{"text":"x"}]')).toEqual(['a.json › article 1']);
    expect(await names('a.json', '{"text":"x"}\r\n{"text":"y"}')).toEqual(['a.json › line 1', 'a.json › line 2']);
    expect(await names('a.json', '{"text":"x",\n"doc2":{"a":{}\n}}')).toEqual(['a.json']);
    expect(await names('standard input', '[{"text":"x"}]')).toEqual(['standard input › article 1']);
  });
});
