import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Pace } from '../../src/cli/pace.ts';
import { runProgram } from '../../src/cli/program.ts';
import { Quarantine, quarantined } from '../../src/cli/quarantine.ts';
import { ClaimgraphError } from '../../src/domain/errors.ts';
import { type ZipEntry, zipOf } from '../read/carried/zip-bytes.ts';
import { interrupt, startScript, temporary } from './run-cli.ts';

/** Runs the command line in this process. */
async function run(...args: readonly string[]) {
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    vi.spyOn(process[name], 'write').mockImplementation((text, ...rest) => {
      said[name] += String(text);
      for (const done of rest) if (typeof done === 'function') (done as () => void)();
      return true;
    });
  try {
    return { code: await runProgram(args), ...said };
  } finally {
    vi.restoreAllMocks();
  }
}

/** A folder of articles of our own making. */
function pile(count: number): string {
  const folder = join(temporary(), 'articles');
  mkdirSync(folder);
  for (let index = 0; index < count; index++) {
    const text = `Harbour notes ${index}\n\nVelden warned the port of Orsk about pier ${index} on Monday.\n`;
    writeFileSync(join(folder, `${String(index).padStart(4, '0')}.txt`), text);
  }
  return folder;
}

describe('a pile with something in it that cannot be read', () => {
  const folder = pile(20);
  const bad = join(folder, '0007.txt');
  const well = readFileSync(bad);
  const store = join(temporary(), 'store');

  it('is stored but for that, which is kept with its reason', async () => {
    writeFileSync(bad, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
    const { code, stderr } = await run('ingest', folder, '--store', store);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(
        /19 articles: 19 added.*\n.*0007\.txt is not text[\s\S]*1 of 20 files could not be read; they are kept in .*quarantine\.ndjson/,
      ),
    });
    const told = await run('status', '--store', store);
    expect(told.stdout).toMatch(/documents +19\n[\s\S]*quarantine +1 in [\s\S]*0007\.txt is not text but a PNG image/);
    const { quarantine, counts, kind, holder } = JSON.parse((await run('status', '--json', '--store', store)).stdout);
    expect({ kind, holder, documents: counts.documents }).toEqual({ kind: 'embedded', holder: null, documents: 19 });
    expect(quarantine.entries).toEqual([
      {
        when: expect.stringMatching(/^20.*Z$/),
        name: bad,
        code: 'E_INPUT',
        reason: expect.any(String),
        hint: expect.any(String),
      },
    ]);
  });

  it('goes on from there, and what is read well leaves the quarantine', async () => {
    writeFileSync(bad, well);
    const { code, stderr } = await run('ingest', folder, '--store', store);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('1 added, 0 replaced, 19 unchanged') });
    expect(quarantined(join(store, 'reading'))).toEqual([]);
  });
});

describe('an archive with things in it that cannot be read', () => {
  const folder = temporary();
  const [archive, store] = [join(folder, 'pile.zip'), join(folder, 'store')];
  const text = (day: string): string => `Velden warned the port of Orsk on ${day}.`;
  const pack = (entries: readonly ZipEntry[]): void => writeFileSync(archive, zipOf(entries));
  const again = async (): Promise<readonly string[]> => {
    await run('ingest', archive, '--store', store);
    return quarantined(join(store, 'reading')).map(({ name }) => name.slice(folder.length + 1));
  };
  const ENCRYPTED = 0x801;

  it('has each of them in the quarantine by its own name, until it is read or there no more', async () => {
    const good = { name: 'a.txt', data: text('Monday') };
    const locked = { name: 'b.txt', data: text('Tuesday'), flags: ENCRYPTED };
    const lines = { name: 'c.jsonl', data: '{"text":\n[]\n' };
    pack([good, locked, lines, { name: 'd.html', data: '<html></html>' }]);
    expect(await again()).toEqual([
      'pile.zip › b.txt',
      'pile.zip › c.jsonl › line 1',
      'pile.zip › c.jsonl › line 2',
      'pile.zip › d.html',
    ]);
    pack([good, { ...locked, flags: 0x800 }, lines, { name: 'd.html', data: '<html></html>' }]);
    expect(await again()).toEqual(['pile.zip › c.jsonl › line 1', 'pile.zip › c.jsonl › line 2', 'pile.zip › d.html']);
    pack([good, lines]);
    expect(await again()).toEqual(['pile.zip › c.jsonl › line 1', 'pile.zip › c.jsonl › line 2']);
    writeFileSync(archive, 'PK\u0003\u0004 and nothing else');
    expect(await again()).toEqual(['pile.zip › c.jsonl › line 1', 'pile.zip › c.jsonl › line 2', 'pile.zip']);
    pack([good]);
    expect(await again()).toEqual([]);
  });
});

it('stops at Ctrl-C with what was read in the store, says so, and goes on when run again', async () => {
  const [folder, store] = [pile(70), join(temporary(), 'store')];
  const child = startScript('src/cli/main.ts', ['ingest', folder, '--store', store, '--workers', '0']);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (stderr += piece));
  const journal = join(store, 'journal.ndjson');
  await expect.poll(() => readFileSync(journal, 'utf8').length, { timeout: 50_000 }).toBeGreaterThan(0);
  expect(await interrupt(child)).toBe(130);
  expect(stderr).toMatch(
    /stopping once[\s\S]*articles: \d+ added[\s\S]*stopped before the end[\s\S]*goes on from there/,
  );
  const added = Number(/: (\d+) added/.exec(stderr)?.[1]);
  expect(added).toBeLessThan(70);
  const again = await run('ingest', folder, '--store', store, '--workers', '0');
  expect(again.stderr).toContain(`${70 - added} added, 0 replaced, ${added} unchanged`);
});

it('is told of by what is stored, however often each of it comes', async () => {
  const [folder, copies, store] = [pile(5), temporary(), join(temporary(), 'store')];
  cpSync(folder, copies, { recursive: true });
  const held = async (): Promise<number> =>
    JSON.parse((await run('status', '--json', '--store', store)).stdout).counts.claims;
  const { stderr } = await run('ingest', folder, copies, '--store', store);
  const claims = await held();
  expect(claims).toBeGreaterThanOrEqual(5);
  expect(stderr).toContain(`10 articles: 5 added, 0 replaced, 5 unchanged; ${claims} claims`);
  expect((await run('ingest', folder, '--again', '--store', store)).stderr).toContain('5 unchanged; 0 claims');
});

it('is told of by how many articles print again what another tells, and how many are later texts of a page', async () => {
  const [folder, store] = [temporary(), join(temporary(), 'store')];
  const lead =
    'Velden warned the port of Orsk on Monday that the old pier would not bear another winter of ice and wind.';
  const page = (text: string): string => `URL: https://courier.example/pier\n\n${text}\n`;
  writeFileSync(join(folder, 'wire.txt'), `Publisher: Harbour Wire\n\n${lead}\n`);
  writeFileSync(join(folder, 'gazette.txt'), `Publisher: Orsk Gazette\n\nPier in danger\n\n${lead}\n`);
  writeFileSync(join(folder, 'page.txt'), page('The mayor of Orsk said on Tuesday that nobody had told him of it.'));
  writeFileSync(join(folder, 'later.txt'), page('The mayor of Orsk would not comment.'));
  await run('ingest', folder, '--store', store);
  const told = await run('status', '--store', store);
  expect(told.stdout).toMatch(
    /^documents +4, among them 1 printing of another's story and 1 later version of a page$/m,
  );
  const { counts } = JSON.parse((await run('status', '--json', '--store', store)).stdout);
  expect(counts).toMatchObject({ documents: 4, editions: 1, versions: 1 });
});

describe('a quarantine', () => {
  const refused = (reason: string) => new ClaimgraphError('E_INPUT', reason);

  it('has one entry for each name, the latest, also after a crash in the middle of a line', () => {
    const directory = temporary();
    const first = new Quarantine(directory);
    first.add('a', refused('is empty'));
    first.add('b', refused('is a picture'));
    appendFileSync(first.file, '{"when":"2031-05-06T10');
    const second = new Quarantine(directory);
    second.add('a', refused('is damaged'));
    second.release('c');
    expect(quarantined(directory).map(({ name, reason }) => [name, reason])).toEqual([
      ['b', 'is a picture'],
      ['a', 'is damaged'],
    ]);
    second.release('b');
    const before = quarantined(directory);
    second.tidy();
    expect(quarantined(directory)).toEqual(before);
    expect(readFileSync(second.file, 'utf8').split('\n')).toHaveLength(2);
    rmSync(directory, { recursive: true });
  });
});

describe('a pace', () => {
  it('goes by the last half minute, and tells how long the rest takes', () => {
    const pace = new Pace(0);
    expect(pace.words(0, 100)).toBe('');
    for (let second = 1; second <= 10; second++) pace.at(second * 1000, second);
    expect(pace.words(10_000, 100)).toBe('1.0/s · 2 min left');
    for (let second = 11; second <= 50; second++) pace.at(second * 1000, 10 + (second - 10) * 20);
    expect(pace.words(50_000, 10_810)).toBe('20/s · 9 min left');
    expect(pace.words(50_000, 200_000)).toBe('20/s · 2 h 46 min left');
    expect(pace.words(50_000, 810)).toBe('20/s');
  });
});

describe('a folder that holds the store', () => {
  it('is read without it, however often', async () => {
    const folder = pile(2);
    const store = join(folder, 'store');
    for (const summary of ['2 articles: 2 added', '2 articles: 0 added, 0 replaced, 2 unchanged']) {
      const { code, stderr } = await run('ingest', folder, '--store', store);
      expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining(summary) });
    }
  });
});
