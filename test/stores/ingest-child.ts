import { openStore } from '../../src/store/open.ts';
import { ontology, project } from '../contract/documents.ts';
import { numbered } from './numbered.ts';

/** Opens a store, says so, and applies numbered documents one by one, saying which is in, until it is killed. */
const [directory, first = '0'] = process.argv.slice(2);
const store = await openStore(directory!, { ontology, project });
process.stdout.write('open\n');
if (first !== 'hold')
  for (let index = Number(first); ; index++) {
    await store.apply([numbered(index)]);
    process.stdout.write(`${index}\n`);
  }
setInterval(() => undefined, 1 << 30);
