import type { ClaimDocument } from '../../src/domain/claim.ts';
import { openStore } from '../../src/store/open.ts';
import { ontology, project } from '../contract/documents.ts';

/** Opens a store with the statements of a directory, and kills itself when it is about to take in one document more than told. */
const [directory, cypherDirectory, documents] = process.argv.slice(2);
let left = Number(documents);
const untilTold = (document: ClaimDocument) => {
  if (left-- === 0) process.kill(process.pid, 'SIGKILL');
  return project(document);
};
const store = await openStore(directory!, { ontology, project: untilTold, cypherDirectory: cypherDirectory! });
await store.close();
