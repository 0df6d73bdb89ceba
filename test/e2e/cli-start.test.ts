import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { interrupt, servedUrl, startScript, temporary } from '../cli/run-cli.ts';

const json = async (url: string): Promise<unknown> => (await fetch(url)).json();

it('builds, ingests the examples, prints the missed warnings and serves the viewer', async () => {
  const store = join(temporary(), 'store');
  const started = Date.now();
  const child = startScript('scripts/start.ts', ['--port', '0', '--no-open', '--store', store]);
  try {
    const { url, stdout } = await servedUrl(child);
    expect(Date.now() - started).toBeLessThan(120_000);
    expect(stdout).toMatch(/^Missed warnings\n/);
    expect(stdout).toContain('Turkish authorities');
    expect(await json(`${url}/api/health`)).toMatchObject({ status: 'ok', store: 'embedded' });
    expect(await json(`${url}/api/documents`)).toMatchObject({ documents: { length: 4 } });
    expect(await (await fetch(url, { headers: { accept: 'text/html' } })).text()).toContain('<script type="module"');
    expect(await interrupt(child)).toBe(0);
    expect(readdirSync(store)).not.toContain('lock.json');
  } finally {
    child.kill('SIGKILL');
  }
});

it('takes one’s own article', async () => {
  const directory = temporary();
  writeFileSync(join(directory, 'my.txt'), 'Police arrested Milo Tessen on Monday.');
  const args = [join(directory, 'my.txt'), '--port', '0', '--no-open', '--store', join(directory, 'store')];
  const child = startScript('scripts/start.ts', args);
  try {
    const { url } = await servedUrl(child);
    expect(await json(`${url}/api/documents`)).toMatchObject({ documents: { length: 1 } });
  } finally {
    await interrupt(child);
  }
});
