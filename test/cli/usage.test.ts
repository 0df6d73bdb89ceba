import { afterEach, describe, expect, it, vi } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';
import { SELECTION_EXAMPLES } from '../../src/cli/selection-help.ts';
import { parseSelection } from '../../src/domain/parse-selection.ts';
import { CHOICES, NAME_KINDS } from '../../src/domain/selection.ts';
import { selectionText } from '../../src/domain/selection-text.ts';

const said = { stdout: '', stderr: '' };

async function run(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  for (const name of ['stdout', 'stderr'] as const) {
    said[name] = '';
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      said[name] += String(text);
      return true;
    });
  }
  const code = await runProgram(args);
  return { code, ...said };
}
afterEach(() => {
  vi.restoreAllMocks();
});

describe('wrong usage', () => {
  it.each([
    [[], /Usage: claimgraph/],
    [['ingest'], /^claimgraph: missing required argument[\s\S]*--help/],
    [['extract', 'a.txt', '--store', 'x'], /^claimgraph: unknown option '--store'\n[\s\S]*--help/],
    [['query', 'timeline', '--format', 'xml'], /Allowed choices are table, json, csv/],
    [['query', 'timeline', '--param', 'name'], /name=value/],
    [['view', '--port', '99999'], /from 0 to 65535/],
    [['ingest', 'README.md', '--published', 'soon'], /soon is not a date[\s\S]*2015-11-16/],
    [['ingest', 'README.md', '--store', 'postgres://localhost'], /postgres/],
    [['ingest', 'README.md', '--store', 'bolt://neo4j:secret@localhost'], /NEO4J_PASSWORD/],
    [['export'], /required option '--format/],
    [
      ['export', '--format', 'csv', '--select', '-predicat:X'],
      /at character 1: .*"predicat:"\n {2}Did you mean predicate:/,
    ],
  ])('%j ends with 2 and says why', async (args, reason) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(reason);
    expect(stderr).not.toContain('secret');
  });
});

it.each(['ingest', 'extract', 'query', 'questions', 'export', 'import', 'view'])(
  'shows an example under the help of %s',
  async (command) => {
    const { code, stdout } = await run(command, '--help');
    expect(code).toBe(0);
    expect(stdout).toContain(`Example:\n  claimgraph ${command}`);
  },
);

it('prints its version', async () => {
  expect(await run('--version')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

describe('the help of export', () => {
  it('explains every clause by an example', async () => {
    const { code, stdout } = await run('export', '--help');
    expect(code).toBe(0);
    const shown = SELECTION_EXAMPLES.map(([example]) => example);
    for (const example of shown) {
      expect(stdout).toContain(example);
      expect(selectionText(parseSelection(example))).toBe(example);
    }
    const kinds = new Set(shown.flatMap(parseSelection).map(({ kind }) => kind));
    for (const kind of [...NAME_KINDS, ...Object.keys(CHOICES)]) if (kind !== 'modality') expect(kinds).toContain(kind);
  });
});
