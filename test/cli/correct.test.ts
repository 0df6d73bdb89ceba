import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCli, temporary } from './run-cli.ts';

const ARTICLE = `Title: Depot office was told
Published: 2023-04-18
Publisher: The Quay

Turkish authorities warned France about Milo Tessen on March 3. Police arrested Milo Tessen on Monday.
`;

const directory = temporary();
const path = (name: string): string => join(directory, name);
const store = path('store');
const cli = (...args: readonly string[]) => runCli([...args, '--store', store]);

const own = path('warned.cypher');
async function warned(at = store): Promise<readonly Record<string, unknown>[]> {
  const { stdout } = await runCli(['query', own, '--format', 'json', '--store', at]);
  return JSON.parse(stdout).rows ?? JSON.parse(stdout);
}

let claim = '';
beforeAll(async () => {
  writeFileSync(path('depot.txt'), ARTICLE);
  writeFileSync(
    own,
    'MATCH (a)-[w:WARNED]->(b) RETURN w.claimId AS claim, a.name AS who, b.id AS whom, w.confirmedBy AS confirmedBy',
  );
  await cli('ingest', path('depot.txt'));
  claim = String((await warned())[0]!['claim']);
}, 60_000);

const idIn = (stderr: string): string => /correction:[0-9a-f]{32}/.exec(stderr)![0];

describe('correct', () => {
  it('rejects, lists and takes back', async () => {
    const rejected = await cli('correct', 'reject', claim, '--reason', 'It was a rumour', '--by', 'Ana Vey');
    expect(rejected).toMatchObject({ code: 0, stderr: expect.stringContaining('reject in 1 document') });
    expect(await warned()).toEqual([]);
    const listed = await cli('corrections');
    expect(listed.stdout).toMatch(
      new RegExp(`reject ${claim}, in 1 document\\n {2}Ana Vey, 20.*Z: It was a rumour\\n`),
    );
    const [told] = JSON.parse((await cli('corrections', '--json')).stdout);
    expect(told).toMatchObject({ correction: { kind: 'reject', claim, author: 'Ana Vey' }, documents: 1 });
    expect(await cli('corrections', '--undo', idIn(rejected.stderr))).toMatchObject({ code: 0 });
    expect(await warned()).toHaveLength(1);
  });

  it('is kept by an export and an import, and holds when the article is read again', async () => {
    await cli('correct', 'merge', 'nation:france', '--into', 'agency:turkish-authorities');
    await cli('correct', 'rename', 'agency:turkish-authorities', 'Ankara');
    await cli('correct', 'confirm', claim, '--by', 'Bo Lind');
    const wanted = [{ claim, who: 'Ankara', whom: 'agency:turkish-authorities', confirmedBy: ['Bo Lind'] }];
    expect(await warned()).toEqual(wanted);
    expect(await cli('ingest', path('depot.txt'))).toMatchObject({ stderr: expect.stringContaining('1 unchanged') });
    await cli('export', '--format', 'ndjson', '-o', path('all.ndjson'));
    const imported = await runCli(['import', path('all.ndjson'), '--store', path('copy')]);
    expect(imported).toMatchObject({ code: 0, stderr: expect.stringContaining('3 new corrections') });
    expect(await warned(path('copy'))).toEqual(wanted);
  });

  it.each([
    [['correct', 'reject', 'claim:none'], 'no claim "claim:none"'],
    [['corrections', '--undo', 'correction:none'], 'no correction "correction:none"'],
  ])('refuses %j and says why', async (args, message) => {
    const { code, stdout, stderr } = await cli(...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });
});
