import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assetPath } from '../../src/assets.ts';

/** Ways in which text becomes markup or script. */
const WAYS =
  /\b(?:innerHTML|outerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|srcdoc|createContextualFragment|parseFromString|setHTMLUnsafe|eval)\b|\bdocument\s*\.\s*write|\bnew\s+Function\b|\bsetTimeout\s*\(\s*['"`]|['"`]javascript:/;

const root = assetPath('viz/src');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

test('nothing in the viewer turns text into markup or script', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.filter((file) => WAYS.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

test.each([
  'node.innerHTML = name',
  "node['innerHTML'] = name",
  '<p dangerouslySetInnerHTML={{ __html: name }} />',
  "node.insertAdjacentHTML('beforeend', name)",
  'document.write(name)',
  'document . writeln(name)',
  'frame.srcdoc = name',
  "new DOMParser().parseFromString(name, 'text/html')",
  'range.createContextualFragment(name)',
  'new Function(name)()',
  'eval(name)',
  "setTimeout('run()', 1)",
  'href={`javascript:alert(1)`}',
])('%s would be noticed', (line) => expect(line).toMatch(WAYS));

test('the page brings no script or style of its own text', () => {
  const page = readFileSync(assetPath('viz/index.html'), 'utf8');
  expect(page.match(/<script\b[^>]*>[^<]*/g)).toEqual(['<script type="module" src="/src/main.tsx">']);
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/i);
});
