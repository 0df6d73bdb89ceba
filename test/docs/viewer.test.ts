import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assetPath } from '../../src/assets.ts';

const page = readFileSync(assetPath('docs/viewer.md'), 'utf8');
const cells = [...page.matchAll(/\[●\]\(\.\.\/(test\/e2e\/[\w-]+\.test\.ts) "([^"]+)"\)/g)];

describe('the table of the viewer', () => {
  it('shows each thing that the viewer does by a test that there is', () => {
    expect(cells.length).toBeGreaterThan(30);
    for (const [, file, name] of cells) {
      const tests = readFileSync(assetPath(file!), 'utf8').replaceAll("\\'", "'");
      expect(tests, `${file} has no test "${name}"`).toContain(name);
    }
  });

  it('shows pictures that there are', () => {
    const pictures = [...page.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, picture]) => picture!);
    expect(pictures.length).toBeGreaterThan(4);
    for (const picture of pictures) expect(existsSync(assetPath(`docs/${picture}`)), picture).toBe(true);
  });
});
