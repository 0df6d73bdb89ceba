import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { loadJson, loadOntology } from '../src/assets.ts';
import { projectDocument } from '../src/resolve/project.ts';
import { openStore } from '../src/store/open.ts';
import { denial, denialCorrected, hostile, warnings } from '../test/contract/documents.ts';
import { numbered } from '../test/stores/numbered.ts';

const HELP = `Writes the embedded store that tests keep of this version: test/fixtures/stores/v<version>.

  npx tsx scripts/store-fixture.ts

Run it once for each release, from its commit. It holds invented documents, one of them replaced and one taken out; more
than go into one transaction. A fixture that is there is never written again.`;

/** More than two transactions of them. */
const NUMBERED = 55;

async function write(): Promise<void> {
  const { version } = loadJson('package.json', z.object({ version: z.string() }));
  const directory = fileURLToPath(new URL(`../test/fixtures/stores/v${version}`, import.meta.url));
  if (existsSync(directory)) throw new Error(`${directory} is there already: a released fixture stays as it is`);
  const ontology = loadOntology();
  const store = await openStore(directory, { ontology, project: (document) => projectDocument(document, ontology) });
  try {
    await store.migrate();
    await store.apply([warnings, denial, hostile]);
    await store.apply(Array.from({ length: NUMBERED }, (_, index) => numbered(index)));
    await store.apply([denialCorrected]);
    await store.remove('doc:hostile');
  } finally {
    await store.close();
  }
  console.log(`written to ${directory}`);
}

if (process.argv.includes('--help')) console.log(HELP);
else
  await write().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
