import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/snap/bin/chromium',
];

/** What makes Chromium draw WebGL without a GPU, and keeps it from talking to anybody. */
export const BROWSER_ARGUMENTS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu-compositing',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Browsers that Playwright downloaded, newest first. */
function playwrightBrowsers(): readonly string[] {
  const caches = [
    process.env['PLAYWRIGHT_BROWSERS_PATH'],
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  ];
  const builds = ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'];
  return caches
    .filter((cache) => cache !== undefined && existsSync(cache))
    .flatMap((cache) =>
      readdirSync(cache!)
        .filter((name) => name.startsWith('chromium-'))
        .sort()
        .toReversed()
        .flatMap((name) => builds.map((build) => join(cache!, name, build))),
    );
}

function installedBrowser(): string | undefined {
  const directories = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = directories.flatMap((directory) => NAMES.map((name) => join(directory, name)));
  return [...onPath, ...PLACES, ...playwrightBrowsers()].find(isExecutable);
}

/** Installs Debian's chromium; false where this is no Debian, or not run as root, or apt fails. */
function installOnDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words: string[]): boolean =>
    spawnSync('apt-get', words, { env: environment, stdio: 'inherit' }).status === 0;
  const install = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'];
  return apt(...install) || (apt('update') && apt(...install));
}

/**
 * The path of a Chromium-like browser: `CLAIMGRAPH_BROWSER`, else one on the PATH or in a usual place, else one that
 * Playwright downloaded, else, as root on Debian, a freshly installed one.
 * @throws Error that says how to get one
 */
export function findBrowser(): string {
  const chosen = process.env['CLAIMGRAPH_BROWSER'];
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`CLAIMGRAPH_BROWSER is ${chosen}, which cannot be run`);
  }
  const found = installedBrowser() ?? (installOnDebian() ? installedBrowser() : undefined);
  if (found !== undefined) return found;
  throw new Error(
    'no Chromium found: run "sudo apt-get install chromium" or "npx playwright-core install chromium", or set CLAIMGRAPH_BROWSER to the path of one',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(findBrowser());
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
