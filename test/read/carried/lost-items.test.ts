import { describe, expect, it } from 'vitest';
import { bytesItem } from '../../../src/read/item.ts';
import { readItem } from '../../../src/read/sources.ts';
import { zipOf } from './zip-bytes.ts';

const STORY = 'Velden warned the port of Orsk on Monday.';
const record = (path: string): string => {
  const http = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: zstd\r\n\r\nx';
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://courier.example/${path}\r\nContent-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`;
};
const feed = `<rss version="2.0"><channel><title>Courier</title>${['a', 'b']
  .map((each) => `<item><title>${each}</title><link>https://courier.example/${each}</link></item>`)
  .join('')}</channel></rss>`;

const PILES: readonly (readonly [string, string | Uint8Array, readonly string[]])[] = [
  ['p.jsonl', `{"text":\n{"text":"${STORY}"}\n7\n`, ['p.jsonl › line 1', 'p.jsonl › line 3']],
  ['p.json', `[7,{"text":"${STORY}"},8]`, ['p.json › article 1', 'p.json › article 3']],
  ['p.csv', `title,body\nA,\nB,"${STORY}"\nC,D,E\n`, ['p.csv › row 2', 'p.csv › row 4']],
  ['p.urls', 'https://courier.example/\nno address\n', ['p.urls › line 1', 'p.urls › line 2']],
  [
    'p.zip',
    zipOf([
      { name: 'a.txt', data: STORY, flags: 0x801 },
      { name: 'b.txt', data: STORY, method: 12 },
    ]),
    ['p.zip › a.txt', 'p.zip › b.txt'],
  ],
  ['p.warc', record('a') + record('b'), ['p.warc › https://courier.example/a', 'p.warc › https://courier.example/b']],
  ['p.rss', feed, ['https://courier.example/a', 'https://courier.example/b']],
];

describe('what cannot be had of a pile', () => {
  it.each(PILES)('is known by its own name: %s', async (name, content, expected) => {
    const names: string[] = [];
    for await (const outcome of readItem(bytesItem(name, Buffer.from(content as string))))
      if ('failure' in outcome) names.push(outcome.name);
    expect(names).toEqual(expected);
  });
});
