import { parentPort } from 'node:worker_threads';
import { serveEngine } from '../../src/workers/serve-engine.ts';

/** A thread that some texts harm: it ends, hangs, takes all memory or throws; of others it says that they have no claims. */
const harms: Readonly<Record<string, () => unknown>> = {
  'It ends.': () => process.exit(7),
  'It hangs.': () => {
    for (;;);
  },
  'It grows.': () => {
    for (const all: number[][] = []; ; ) all.push(new Array(500_000).fill(all.length / 3));
  },
  'It throws.': () => {
    throw new TypeError('no such thing');
  },
};

serveEngine(parentPort!, {
  async extract(document) {
    harms[document.text.trimEnd()]?.();
    return { doc: document, entities: [], claims: [] };
  },
});
