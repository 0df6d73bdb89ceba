import { writeFileSync } from 'node:fs';
import { assetPath } from '../src/assets.ts';
import { shellWord } from '../src/cli/shell-word.ts';
import type { Operation } from '../src/server/api/operation.ts';
import { OPERATIONS } from '../src/server/api/operations.ts';
import { parametersOf } from '../src/server/api/parameters.ts';

const HELP = `Writes docs/api.md: what the API says of itself.

  npm run docs:api`;

const BASE = 'http://127.0.0.1:4173/api';

const BEGINNING = `# The HTTP API

\`npm start\` and \`claimgraph view\` serve a store at \`http://127.0.0.1:4173\`, or at the address that they print. The viewer
and every \`claimgraph\` command that finds the store held by another process speak this API. The description that programs
read, OpenAPI 3.1, is at \`/api/openapi.json\`; both it and this page are made of the schemas that check requests.

- **Lists** come in pages of \`limit\`, in the order of their ids. Where \`next\` is not null it is the \`cursor\` of the page
  after; what is added meanwhile does not shift pages.
- **Errors** are \`{"error": {"code", "message", "hint"}}\`. A parameter that is unknown, given twice or out of bounds is
  refused with 400, and named. So is a key of a body that is not taken, with the one most like it; of claim documents only one
  that is nearly a known one: others are remarks of whoever made them.
- **Who may ask**: it listens on the loopback interface and answers only to \`127.0.0.1\`, \`localhost\` and \`[::1]\`, else with
  403, so that no page of another site reads it under a name of its own. Whatever is not a GET has to be sent as
  \`application/json\` (else 415), which no form can, and is refused when it comes from another origin. There are no
  cross-origin headers, no log-in, and answers are never cached. Do not put it on a network.
- **Offsets** count UTF-16 code units.

The examples ask a store that holds one invented article: \`claimgraph import test/fixtures/viewer/harbour.json\`.
`;

/** The request of an operation's example, for a shell. */
function curl({ method, path, body, example }: Operation): string {
  const { parameters = {}, query = {} } = example;
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name]!));
  const search = new URLSearchParams(query).toString();
  const address = shellWord(`${BASE}${filled.replaceAll('%3A', ':')}${search === '' ? '' : `?${search}`}`);
  const as = method === 'delete' ? ' -X DELETE' : '';
  const json = method === 'get' ? '' : " -H 'content-type: application/json'";
  const data = body === undefined ? '' : ` \\\n  -d ${shellWord(JSON.stringify(example.body))}`;
  return `curl${as}${json} ${address}${data}`;
}

const described = (schema: Readonly<Record<string, unknown>>): string => String(schema['description'] ?? '');

function parameterLines({ parameters, query }: Operation): readonly string[] {
  const named = query !== undefined && 'shape' in query ? parametersOf(query) : [];
  const lines = [...parametersOf(parameters), ...named].map(
    ({ name, schema }) => `- \`${name}\`: ${described(schema)}`,
  );
  return query !== undefined && 'valueType' in query ? [...lines, `- any name: ${query.description ?? ''}`] : lines;
}

function section(operation: Operation): string {
  const { method, path, summary, description } = operation;
  const parts = [
    `### ${method.toUpperCase()} /api${path}`,
    `${[summary, description].filter((text) => text !== undefined).join('. ')}`.replace(/\.?$/, '.'),
    parameterLines(operation).join('\n'),
    `\`\`\`sh\n${curl(operation)}\n\`\`\``,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function table(): string {
  const rows = OPERATIONS.map(
    ({ method, path, summary }) => `| ${method.toUpperCase()} | \`/api${path}\` | ${summary} |`,
  );
  return ['| method | path | what |', '|---|---|---|', ...rows].join('\n');
}

/** The page about the API. */
export const apiPage = (): string =>
  `${[BEGINNING, table(), '', ...OPERATIONS.map(section)].join('\n\n').replace(/\n{3,}/g, '\n\n')}\n`;

if (process.argv[1] === assetPath('scripts/api-docs.ts')) {
  if (process.argv.includes('--help')) console.log(HELP);
  else writeFileSync(assetPath('docs/api.md'), apiPage());
}
