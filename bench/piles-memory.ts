import { createHash } from 'node:crypto';
import { readJsonLines } from '../src/read/carried/json-lines.ts';
import { readMbox } from '../src/read/carried/mbox.ts';
import { readTable } from '../src/read/carried/table.ts';
import { bytesItem, bytesOf, type Item } from '../src/read/item.ts';
import type { Carrier } from '../src/read/reading.ts';

/**
 * How far memory has grown since the start while piles of 200 MB are read, article by article: `tsx bench/piles-memory.ts [megabytes]`. The
 * pile is made as it is read, in pieces as a file gives them.
 */
const MEGABYTE = 1024 * 1024;
const size = Number(process.argv[2] ?? 200) * MEGABYTE;
const WORDS = Array.from({ length: 400 }, (_, index) => createHash('sha1').update(`${index}`).digest('base64')).join(
  ' ',
);

const PILES: readonly (readonly [string, Carrier, string, string])[] = [
  ['json-lines', readJsonLines, '', `${JSON.stringify({ title: 'Flood', body: WORDS })}\n`],
  ['table', readTable, 'title,body\n', `Flood,"${WORDS}"\n`],
  [
    'mbox',
    readMbox,
    '',
    `From ada@courier.example Mon Nov 16 08:00:00 2015\nSubject: A\n\n${WORDS.replaceAll('= ', '=\n')}\n\n`,
  ],
];

function pile(name: string, begin: string, article: string): Item {
  const piece = Buffer.from(article.repeat(6));
  return {
    ...bytesItem(name, piece),
    async *pieces() {
      yield Buffer.from(begin + article);
      for (let given = 0; given < size; given += piece.length) yield Buffer.from(piece);
    },
  };
}

const before = process.memoryUsage.rss();
for (const [name, carrier, begin, article] of PILES) {
  const cpu = process.cpuUsage();
  let most = before;
  let count = 0;
  for await (const each of carrier(pile(name, begin, article), {})) {
    if (each instanceof Error) throw each;
    await bytesOf(each);
    count += 1;
    if (count % 100 === 0) most = Math.max(most, process.memoryUsage.rss());
  }
  const { user, system } = process.cpuUsage(cpu);
  const seconds = ((user + system) / 1e6).toFixed(1);
  const growth = Math.round((most - before) / MEGABYTE);
  console.log(
    `${name}: ${count} articles, ${size / MEGABYTE} MB, grew by ${growth} MB, ${seconds} s of processor time`,
  );
}
