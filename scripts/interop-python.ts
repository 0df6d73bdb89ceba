import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheDirectory } from '../src/config.ts';
import { contentHash } from '../src/domain/id.ts';

const REQUIREMENTS = fileURLToPath(new URL('../test/interop/requirements.txt', import.meta.url));
const OLDEST = 11;
const COMPLETE = '.complete';
const WINDOWS = process.platform === 'win32';

/** A Python that has the packages of `test/interop/requirements.txt`, or why there is none. */
export type InteropPython = { readonly python: string } | { readonly reason: string };

/** Runs a program without showing what it says. Undefined when it went well, else the end of what it said. */
function failureOf(program: string, parameters: readonly string[]): string | undefined {
  const { status, error, stderr } = spawnSync(program, parameters, { encoding: 'utf8' });
  if (status === 0) return undefined;
  return `${program} ${parameters.slice(0, 3).join(' ')} failed: ${error?.message ?? stderr.trim().slice(-400)}`;
}

const SYSTEM_PYTHON = WINDOWS ? 'python' : 'python3';

/** The version of the system's Python, like `3.11.7`; undefined where there is none. */
function systemVersion(): string | undefined {
  const { status, stdout } = spawnSync(SYSTEM_PYTHON, ['--version'], { encoding: 'utf8' });
  return status === 0 ? /^Python (3\.\d+\.\d+)/.exec(stdout)?.[1] : undefined;
}

const pythonIn = (folder: string): string => join(folder, ...(WINDOWS ? ['Scripts', 'python.exe'] : ['bin', 'python']));

/**
 * Makes a virtual environment beside where it will be and moves it there when it is whole, so that of two processes at
 * once neither sees half of one. Wheels only, by their hashes: nothing is built. Undefined when it is there.
 */
function install(folder: string): string | undefined {
  const parent = join(folder, '..');
  mkdirSync(parent, { recursive: true });
  const fresh = mkdtempSync(join(parent, 'new-'));
  try {
    const pip = ['-m', 'pip', 'install', '--quiet', '--no-input', '--no-compile', '--require-hashes'];
    const failure =
      failureOf(SYSTEM_PYTHON, ['-m', 'venv', fresh]) ??
      failureOf(pythonIn(fresh), [...pip, '--only-binary', ':all:', '-r', REQUIREMENTS]);
    if (failure !== undefined) return failure;
    writeFileSync(join(fresh, COMPLETE), '');
    if (!existsSync(join(folder, COMPLETE))) renameSync(fresh, folder);
    return undefined;
  } catch (error) {
    return existsSync(join(folder, COMPLETE)) ? undefined : (error as Error).message;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/**
 * The Python of the readers: a virtual environment in the cache directory, one for each version of Python and of the
 * requirements, made on the first call (some 40 MB from PyPI, or whatever index pip is set to).
 */
export function interopPython(): InteropPython {
  const version = systemVersion();
  if (version === undefined) return { reason: `there is no ${SYSTEM_PYTHON}` };
  if (Number(version.split('.')[1]) < OLDEST)
    return { reason: `${SYSTEM_PYTHON} is ${version}, the readers need 3.${OLDEST}` };
  const name = contentHash(version, readFileSync(REQUIREMENTS, 'utf8')).slice(0, 16);
  const folder = join(cacheDirectory(), 'interop', name);
  const failure = existsSync(join(folder, COMPLETE)) ? undefined : install(folder);
  return failure === undefined ? { python: pythonIn(folder) } : { reason: failure };
}
