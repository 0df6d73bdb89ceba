import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, temporary } from './run-cli.ts';

const folder = temporary();
const table = join(folder, 'press.csv');
const store = join(folder, 'store');
writeFileSync(
  table,
  [
    'headline,body,day,link',
    'Port was warned,The coast guard warned the port of Orsk. The port ignored the coast guard.,2031-06-08,',
    'Two arrested,Police arrested two men in Velden on Friday.,,https://post.example/2031/06/09/two',
    'Nothing in it,,,',
  ].join('\n'),
);
const columns = 'title=headline,text=body,published=day,url=link';

describe('a run that is only tried out', () => {
  it('says what would be read, from which columns and since when, and stores nothing', async () => {
    const { code, stdout, stderr } = await runCli([
      'ingest',
      table,
      '--columns',
      columns,
      '--dry-run',
      '--store',
      store,
    ]);
    expect(stdout).toMatch(/Port was warned\s+│ 2031-06-08\s+│/);
    expect(stdout).toMatch(/Two arrested\s+│ 2031-06-09 \(address\)/);
    expect(stderr).toMatch(/2 articles with \d+ claims would be read; nothing was stored/);
    expect(stderr).toContain('press.csv › row 4 holds no text and no web address\n  If another column or key');
    expect(code).toBe(1);
    expect(existsSync(store)).toBe(false);
  });

  it('calls an article without a title by its first words, and says what it passes over', async () => {
    const pile = join(folder, 'pile');
    mkdirSync(pile);
    writeFileSync(
      join(pile, 'notes.txt'),
      'De politie kwam gisteren naar de haven van Orsk en vond daar niemand meer.',
    );
    writeFileSync(join(pile, 'map.tiff'), 'II');
    const { stdout, stderr } = await runCli(['ingest', pile, '--dry-run', '--store', store]);
    expect(stdout).toContain('"De politie kwam gisteren naar de haven');
    expect(stderr).toContain('"De politie kwam gisteren naar de haven van …" is in Dutch');
    expect(stderr).toContain('1 file of other kinds passed over: .tiff (1)');
  });

  it('counts claims as a store would hold them, and the same article once', async () => {
    const pile = join(folder, 'twice');
    const text = 'Lena Orr met Milo Tessen in Velden on 4 May 2031. Police arrested Milo Tessen on 6 May 2031.';
    mkdirSync(pile);
    for (const name of ['a.txt', 'b.txt']) writeFileSync(join(pile, name), text);
    writeFileSync(join(pile, 'feed.xml'), '<rss/>');
    const tried = await runCli(['ingest', pile, '--dry-run', '--store', store]);
    const count = /2 articles with (\d+) claims would be read, 1 of them the same again;/.exec(tried.stderr)?.[1];
    expect(tried.stderr).toContain('.xml (1)\n  A feed that is called .xml is read where it is named itself.');
    const read = await runCli(['ingest', pile, '--store', store]);
    expect(read.stderr).toContain(`2 articles: 1 added, 0 replaced, 1 unchanged; ${count} claims`);
    const { counts } = JSON.parse((await runCli(['status', '--json', '--store', store])).stdout);
    expect(counts).toMatchObject({ documents: 1, claims: Number(count) });
    rmSync(store, { recursive: true });
  });

  it('refuses columns that are not pairs of a field and a name', async () => {
    const { code, stderr } = await runCli(['ingest', table, '--columns', 'text', '--dry-run']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/--columns has "text", which has no "="/);
  });
});
