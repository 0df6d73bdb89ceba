// Completes package-lock.json with the optional packages of other platforms.
//
// A package such as a native binding declares one optional package a platform. Where the registry in use does not
// serve them all, `npm install` leaves the missing ones out of the lock file, and `npm ci` then refuses it on every
// machine. An entry that holds name, version and platform is enough for npm to skip it where it does not fit.
//
//   node scripts/complete-lock.mjs           adds what is missing
//   node scripts/complete-lock.mjs --check   exits 1 if anything is missing, changes nothing
import { readFileSync, writeFileSync } from 'node:fs';

const LOCK = new URL('../package-lock.json', import.meta.url);
const SYSTEMS = { darwin: 'darwin', linux: 'linux', win32: 'win32', freebsd: 'freebsd', android: 'android' };
const PROCESSORS = ['x64', 'arm64', 'arm', 'ia32', 'riscv64', 'ppc64', 's390x', 'loong64', 'wasm32'];
const C_LIBRARIES = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };

/** The `os`, `cpu` and `libc` fields that a platform package's name tells. */
function platformOf(name) {
  const words = name.split(/[-/@.]/);
  const os = words.map((word) => SYSTEMS[word]).find(Boolean);
  const cpu = words.find((word) => PROCESSORS.includes(word));
  const libc = words.map((word) => C_LIBRARIES[word]).find(Boolean);
  return { ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }), ...(os && { os: [os] }) };
}

/** Whether a dependency of the package at `location` is in the lock file, looked up as Node does. */
function isLocked(packages, location, name) {
  const parts = location.split('/node_modules/');
  const parents = parts.map((_, index) => parts.slice(0, index + 1).join('/node_modules/'));
  return ['', ...parents].some((parent) => `${parent ? `${parent}/` : ''}node_modules/${name}` in packages);
}

/** The entries that the lock file lacks, as [location, entry]. */
function missingEntries(packages) {
  return Object.entries(packages).flatMap(([location, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isLocked(packages, location, name))
      .map(([name, range]) => {
        const version = range.replace(/^[~^=v]+/, '');
        return [`node_modules/${name}`, { version, ...platformOf(name), optional: true }];
      }),
  );
}

const lock = JSON.parse(readFileSync(LOCK, 'utf8'));
const missing = missingEntries(lock.packages);
const names = missing.map(([location]) => location.replace('node_modules/', '')).join(', ');

if (missing.length === 0) console.log('package-lock.json is complete');
else if (process.argv.includes('--check')) {
  console.error(`package-lock.json lacks ${names}: run "npm run lock:complete"`);
  process.exitCode = 1;
} else {
  const entries = [...Object.entries(lock.packages), ...missing];
  lock.packages = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`added ${names}`);
}
