import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Parses documents that come as a line with their length in bytes, then their bytes; answers each with a line. */
const SERVER = `
import sys
from xml.parsers import expat
while line := sys.stdin.buffer.readline():
    try:
        expat.ParserCreate(namespace_separator=' ').Parse(sys.stdin.buffer.read(int(line)), True)
        print('', flush=True)
    except expat.ExpatError as error:
        print(error, flush=True)
`;

/** Says what is wrong with an XML document; null where it is well-formed. */
export type XmlCheck = (xml: string) => Promise<string | null>;

/** The expat parser, as Python carries it. Null where there is no Python. */
export async function startExpat(): Promise<{ readonly check: XmlCheck; stop(): void } | null> {
  const child = spawn('python3', ['-c', SERVER], { stdio: ['pipe', 'pipe', 'inherit'] });
  const started = await Promise.race([
    once(child, 'spawn').then(() => true),
    once(child, 'error').then(() => false),
  ]).catch(() => false);
  if (!started) return null;
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async check(xml) {
      const bytes = Buffer.from(xml);
      child.stdin.write(`${bytes.length}\n`);
      child.stdin.write(bytes);
      const { value, done } = await answers.next();
      if (done) throw new Error('expat ended');
      return value === '' ? null : value;
    },
    stop: () => void child.stdin.end(),
  };
}
