import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { assetPath } from '../../src/assets.ts';

const changedAt = (path: string): number => statSync(path).mtimeMs;

/** True when a file that the viewer is built from is younger than the page that was built. */
function isStale(page: string): boolean {
  const sources = ['viz', 'src/domain', 'src/drawing'].flatMap((folder) =>
    readdirSync(assetPath(folder), { recursive: true, encoding: 'utf8' }).map((file) => join(assetPath(folder), file)),
  );
  return sources.some((file) => changedAt(file) > changedAt(page));
}

/** The folder of the built viewer, built now if it is missing or older than its sources. */
export function builtViewer(): string {
  const page = assetPath('dist/viz/index.html');
  if (!existsSync(page) || isStale(page))
    execFileSync(process.execPath, [assetPath('node_modules/vite/bin/vite.js'), 'build', 'viz', '--logLevel', 'warn'], {
      cwd: assetPath('.'),
      stdio: 'inherit',
      // As users get it; under the name that the test runner gives, React is its slower self.
      env: { ...process.env, NODE_ENV: 'production' },
    });
  return assetPath('dist/viz');
}
