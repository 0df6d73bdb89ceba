import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { assetPath } from '../../src/assets.ts';

/** A project that has installed the package from its tarball. */
export interface Consumer {
  readonly folder: string;
  readonly tarball: string;
  /** Paths of the files in the tarball. */
  readonly files: readonly string[];
  close(): void;
}

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

const changedAt = (path: string): number => statSync(path).mtimeMs;

/** @throws Error unless the package has been built since its sources changed; tests do not build it under each other */
export function requireBuild(): void {
  const built = assetPath('dist/index.js');
  const sources = readdirSync(assetPath('src'), { recursive: true, encoding: 'utf8' });
  const stale = !existsSync(built) || sources.some((file) => changedAt(assetPath(`src/${file}`)) > changedAt(built));
  if (stale) throw new Error('dist/ is missing or older than src/: run "npm run build" first');
}

/** Makes what is installed here a dependency of the project. */
function linkDependency(folder: string, name: string): void {
  const link = join(folder, 'node_modules', name);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(assetPath(`node_modules/${name}`), link, 'junction');
}

/** Packs the package and installs it into a new project, its dependencies and Node's types as links to those here. */
export function installFromTarball(): Consumer {
  requireBuild();
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'claimgraph-consumer-')));
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [packed] = JSON.parse(execFileSync('npm', pack, { cwd: assetPath('.'), encoding: 'utf8' })) as [Packed];
  const tarball = join(folder, packed.filename);
  const installed = join(folder, 'node_modules/claimgraph');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  for (const name of [...Object.keys(dependencies), '@types/node']) linkDependency(folder, name);
  return {
    folder,
    tarball,
    files: packed.files.map(({ path }) => path),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
