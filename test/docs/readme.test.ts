import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { freshReadme } from '../../scripts/readme.ts';
import { assetPath } from '../../src/assets.ts';
import { createProgram } from '../../src/cli/program.ts';

const readme = readFileSync(assetPath('README.md'), 'utf8');
const scripts: Record<string, string> = JSON.parse(readFileSync(assetPath('package.json'), 'utf8')).scripts;

describe('the README', () => {
  it('shows what the command prints', async () => {
    expect(readme).toContain('about 11 months');
    expect(await freshReadme(readme)).toBe(readme);
  });

  it('names commands that there are', () => {
    const named = [...readme.matchAll(/claimgraph -- (\w+)/g)].map(([, command]) => command);
    const known = createProgram().commands.map((command) => command.name());
    expect(named.length).toBeGreaterThan(5);
    for (const command of named) expect(known).toContain(command);
  });

  it('names scripts that there are', () => {
    for (const [, script] of readme.matchAll(/npm run (?:-s )?([\w:]+)/g))
      expect(Object.keys(scripts)).toContain(script);
  });

  it('packs what it has built, though scripts are left out of installs', () => {
    expect(readFileSync(assetPath('.npmrc'), 'utf8')).toContain('ignore-scripts=true');
    expect(readme).toContain('npm run package');
    expect(scripts['package']).toBe('npm pack --ignore-scripts=false');
    expect(scripts['prepack']).toContain('npm run -s build');
  });

  it('links to files that there are', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link]) => link!);
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(existsSync(assetPath(link)), link).toBe(true);
  });
});
