import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiPage } from '../../scripts/api-docs.ts';
import { assetPath } from '../../src/assets.ts';
import { NOTHING_INGESTED } from '../../src/pipeline.ts';
import { OPERATIONS } from '../../src/server/api/operations.ts';
import { createApp } from '../../src/server/app.ts';
import { harbour, openTestStore, type TestStore } from '../fixtures/viewer/open-store.ts';

const page = readFileSync(assetPath('docs/api.md'), 'utf8');
const examples = [...page.matchAll(/```sh\n(curl [\s\S]+?)\n```/g)].map(([, command]) => command!);

let opened: TestStore;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  opened = await openTestStore('/nowhere');
  await opened.add(harbour());
  app = createApp({ ...opened.services, ingest: async () => NOTHING_INGESTED });
});

afterAll(() => opened.close());

/** The words of a command as a shell sees them; it uses no more than single quotes and backslashes. */
const wordsOf = (command: string): readonly string[] =>
  [...command.replaceAll('\\\n', ' ').matchAll(/(?:'[^']*'|\\.|[^\s'\\])+/g)].map(([word]) =>
    word.replace(/'([^']*)'|\\(.)/g, (_, quoted: string | undefined, escaped: string) => quoted ?? escaped),
  );

/** What curl would send. */
function requestOf(command: string): [url: string, request: RequestInit] {
  const words = wordsOf(command).slice(1);
  const after = (flag: string): string | undefined =>
    words.includes(flag) ? words[words.indexOf(flag) + 1] : undefined;
  const [, name, value] = /^([^:]+): (.+)$/.exec(after('-H') ?? '') ?? [];
  const body = after('-d');
  const method = after('-X') ?? (body === undefined ? 'GET' : 'POST');
  const headers = name === undefined ? {} : { [name]: value! };
  return [words.find((word) => word.startsWith('http'))!, { method, headers, ...(body !== undefined && { body }) }];
}

describe('the page about the API', () => {
  test('is what the API says of itself', () => {
    expect(page, 'npm run docs:api writes it anew').toBe(apiPage());
  });

  test('has an example of every operation', () => expect(examples).toHaveLength(OPERATIONS.length));

  test.each(examples.map((command) => [command.split('\n')[0]!, command]))('%s', async (_first, command) => {
    const response = await app.request(...requestOf(command));
    expect(response.status).toBe(200);
    const answer = await response.text();
    // Nothing was corrected yet; all other examples find something.
    if (!command.includes('/corrections'))
      expect(answer).not.toMatch(/"(?:claims|entities|documents|hits|nodes|rows|questions)":\s*\[\s*\]/);
    expect(answer.length).toBeGreaterThan(10);
  });
});
