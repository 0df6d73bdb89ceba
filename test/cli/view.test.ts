import type { ChildProcess } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainClaim } from '../fixtures/plain-claim.ts';
import { interrupt, runCli, servedUrl, startScript, temporary } from './run-cli.ts';

const directory = temporary();
const store = join(directory, 'store');
const CLAIMS = `${JSON.stringify({
  doc: { id: 'two', text: 'Bo Lind denied it.' },
  entities: [{ id: 'p1', type: 'Person', name: 'Bo Lind', aliases: [], mentions: ['Bo Lind'] }],
  claims: [plainClaim({ id: 'c1', subject: 'p1', predicate: 'DENIED', object: null, quote: 'Bo Lind denied it' })],
})}\n`;

let holder: ChildProcess;
let served = { url: '', stdout: '' };

beforeAll(async () => {
  writeFileSync(join(directory, 'one.txt'), 'Published: 2020-05-05\n\nPolice arrested Milo Tessen on Monday.\n');
  await runCli(['ingest', join(directory, 'one.txt'), '--store', store]);
  holder = startScript('src/cli/main.ts', ['view', '--port', '0', '--no-open', '--store', store]);
  served = await servedUrl(holder);
});
afterAll(() => {
  holder.kill('SIGKILL');
});

describe('a store that a running view holds', () => {
  it('has printed its address first', () => {
    expect(served.stdout).toBe(`${served.url}\n`);
  });

  it('is asked through its server', async () => {
    const args = ['query', '-', '--format', 'json', '--store', store];
    const { code, stdout, stderr } = await runCli(args, { input: 'MATCH (p:Person) RETURN p.name AS name' });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).rows).toEqual([{ name: 'Milo Tessen' }]);
    expect(stderr).toContain(served.url);
  });

  it('takes articles and claims through its server, and gives all of them back', async () => {
    const ingested = await runCli(['ingest', '-', '--store', store], { input: 'Police released Milo Tessen.' });
    expect(ingested.stderr).toContain('1 article: 1 added');
    const imported = await runCli(['import', '-', '--store', store], { input: CLAIMS });
    expect(imported.stderr).toContain('1 document: 1 added');
    const { stdout } = await runCli(['export', '--format', 'ndjson', '--store', store]);
    const texts = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter((record) => 'doc' in record)
      .map(({ doc }) => doc.text);
    expect(texts.sort()).toEqual([
      'Bo Lind denied it.',
      'Police arrested Milo Tessen on Monday.',
      'Police released Milo Tessen.',
    ]);
  });

  it('reads again through its server, and keeps in the quarantine of the store what cannot be read', async () => {
    const folder = temporary();
    const bad = join(folder, 'bad.txt');
    writeFileSync(join(folder, 'good.txt'), 'Police released Milo Tessen.');
    writeFileSync(bad, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
    const ingested = await runCli(['ingest', folder, '--again', '--store', store]);
    expect(ingested).toMatchObject({ code: 1, stderr: expect.stringContaining('0 replaced, 1 unchanged') });
    const status = async () => JSON.parse((await runCli(['status', '--json', '--store', store])).stdout);
    expect(await status()).toMatchObject({ counts: { documents: 3 }, quarantine: { entries: [{ name: bad }] } });
    writeFileSync(bad, 'Police released Milo Tessen.');
    expect(await runCli(['ingest', folder, '--store', store])).toMatchObject({ code: 0 });
    expect((await status()).quarantine.entries).toEqual([]);
  });

  it('takes corrections through its server, lists them and takes them back', async () => {
    const cli = (...args: readonly string[]) => runCli([...args, '--store', store]);
    const confirmed = async (): Promise<unknown> => {
      const input = 'MATCH (c:Claim {predicate: "DENIED"}) RETURN c.id AS id, c.confirmedBy AS by';
      const { stdout } = await runCli(['query', '-', '--format', 'json', '--store', store], { input });
      return JSON.parse(stdout).rows;
    };
    const [{ id }] = (await confirmed()) as [{ id: string }];
    const corrected = await cli('correct', 'confirm', id, '--by', 'Ana Vey', '--reason', 'Seen in the register');
    expect(corrected).toMatchObject({ code: 0, stderr: expect.stringContaining('confirm in 1 document') });
    expect(await confirmed()).toEqual([{ id, by: ['Ana Vey'] }]);
    expect((await cli('corrections')).stdout).toContain('Ana Vey');
    const correction = /correction:[0-9a-f]{32}/.exec(corrected.stderr)![0];
    expect(await cli('corrections', '--undo', correction)).toMatchObject({ code: 0 });
    expect(await confirmed()).toEqual([{ id, by: null }]);
    expect((await cli('corrections', '--undo', correction)).stderr).toContain(`no correction "${correction}"`);
  });

  it('tells its errors as if they were one’s own', async () => {
    const { code, stderr } = await runCli(['query', '-', '--store', store], { input: 'MATCH (n) RETRN n' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/\nclaimgraph: .*/);
  });

  it('refuses a second view, naming the holder and its address', async () => {
    const { code, stderr } = await runCli(['view', '--port', '0', '--no-open', '--store', store]);
    expect(code).toBe(1);
    expect(stderr).toContain(`held by process ${holder.pid}`);
    expect(stderr).toContain(served.url);
  });

  it('is let go when the view is interrupted', async () => {
    expect(await interrupt(holder)).toBe(0);
    expect(readdirSync(store)).not.toContain('lock.json');
    const { code, stdout } = await runCli(['query', 'says_who', '--store', store]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\d rows?\n$/);
  });
});
