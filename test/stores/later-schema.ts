import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SHIPPED = fileURLToPath(new URL('../../cypher/', import.meta.url));

/** Writes a `cypher` directory with one migration more than there is, as a later version will bring one. Where it is. */
export function laterSchema(folder: string): string {
  const directory = join(folder, 'cypher-later');
  cpSync(SHIPPED, directory, { recursive: true });
  const migration = '// title: What is yet to come\nCREATE INDEX claim_doc IF NOT EXISTS FOR (n:Claim) ON (n.docId);\n';
  writeFileSync(join(directory, 'schema', 'V9000__later.cypher'), migration);
  return directory;
}
