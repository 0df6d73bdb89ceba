import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Loads the model of a copy of the package, in a process of its own, and says how that went. */
const SCRIPT = `
  const { loadEnglishAssets } = await import('./src/assets.ts');
  try {
    console.log('loaded', loadEnglishAssets().weights.byteLength);
  } catch ({ code, message, hint }) {
    console.log(code, message, hint);
  }`;

describe('a copy of the package', () => {
  const copy = mkdtempSync(join(tmpdir(), 'claimgraph-assets-'));
  const load = (): string =>
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', SCRIPT], {
      cwd: copy,
    }).toString();

  beforeAll(() => {
    for (const part of ['package.json', 'src/assets.ts', 'src/assets', 'src/domain', 'models'])
      cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  it('loads as it came', () => {
    expect(load()).toMatch(/^loaded \d+/);
  });

  it('lists every file that ships with the model, apart from the list itself', () => {
    const { files } = JSON.parse(readFileSync(join(copy, 'models/en/manifest.json'), 'utf8'));
    expect(Object.keys(files).sort()).toEqual(
      ['LICENSE', 'LICENSES_SOURCES', 'NOTICE', 'lang.json', 'weights.f16.bin'].sort(),
    );
  });

  it('is refused when one byte was added to the tables, with what to do', () => {
    appendFileSync(join(copy, 'models/en/lang.json'), ' ');
    expect(load()).toMatch(/^E_ASSET models\/en\/lang\.json does not match its sha256 .* Restore the file/);
  });

  it('is refused when the weights are gone', () => {
    rmSync(join(copy, 'models/en/weights.f16.bin'));
    expect(load()).toMatch(/^E_ASSET cannot read models\/en\/weights\.f16\.bin/);
  });
});
