import { extname } from 'node:path';
import { counted, say } from './talk.ts';

const MOST_KINDS = 5;

/** Says how many files of directories were passed over, and of what kinds: `.jpg (3), .doc (1)`. */
export function sayPassedOver(files: readonly string[]): void {
  if (files.length === 0) return;
  const counts = new Map<string, number>();
  for (const file of files) {
    const extension = extname(file).toLowerCase() || 'without extension';
    counts.set(extension, (counts.get(extension) ?? 0) + 1);
  }
  const kinds = [...counts].sort(([, a], [, b]) => b - a).map(([extension, count]) => `${extension} (${count})`);
  const more = kinds.length > MOST_KINDS ? ', …' : '';
  const which = kinds.slice(0, MOST_KINDS).join(', ') + more;
  say(`claimgraph: ${counted(files.length, 'file')} of other kinds passed over: ${which}`);
  if (counts.has('.xml')) say('  A feed that is called .xml is read where it is named itself.');
}
