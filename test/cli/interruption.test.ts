import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startScript, temporary } from './run-cli.ts';

/** Interrupts the writing of a file or folder that is never done. Resolves to the names that are there during and after. */
async function interrupted(directory: string, kind: string, signal: NodeJS.Signals) {
  const child = startScript('test/cli/endless-child.ts', [kind, join(directory, 'graph')]);
  const closed = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), closed]);
  const during = readdirSync(directory);
  child.kill(signal);
  const [, endedBy] = await closed;
  return { during, after: readdirSync(directory), endedBy };
}

describe('an export that is interrupted', () => {
  it.each([
    ['file', 'SIGINT'],
    ['folder', 'SIGTERM'],
  ] as const)('leaves no part of a %s', async (kind, signal) => {
    const { during, after, endedBy } = await interrupted(temporary(), kind, signal);
    expect(during).toEqual([expect.stringMatching(/^graph\.\d+\.part$/)]);
    expect({ after, endedBy }).toEqual({ after: [], endedBy: signal });
  });

  it('leaves the file that was there', async () => {
    const directory = temporary();
    writeFileSync(join(directory, 'graph'), 'as it was');
    expect(await interrupted(directory, 'file', 'SIGHUP')).toMatchObject({ after: ['graph'], endedBy: 'SIGHUP' });
    expect(readFileSync(join(directory, 'graph'), 'utf8')).toBe('as it was');
  });
});
