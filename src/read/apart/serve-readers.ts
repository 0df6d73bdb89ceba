import type { MessagePort } from 'node:worker_threads';
import { ClaimgraphError } from '../../domain/errors.ts';
import type { ArticleKind } from '../kind.ts';
import type { READERS } from '../readers.ts';
import type { ArticleReader } from '../reading.ts';
import type { Answer, Request } from './messages.ts';

/** Libraries put much into their messages; people need the beginning. */
const LONGEST_REASON = 200;

/** What a library threw, for people. What it is made of came with the article, so it is one short line of plain characters. */
function reasonOf(error: unknown): string {
  const [line = ''] = String(error instanceof Error ? error.message : error).split('\n', 1);
  return line.replace(/[^\P{C}]/gu, '').slice(0, LONGEST_REASON) || 'the library that reads it gave no reason';
}

function errorOf(error: unknown, name: string): Answer {
  if (error instanceof ClaimgraphError) {
    const { code, message, hint } = error;
    return { error: { code, message, hint } };
  }
  const message = `${name} could not be read: ${reasonOf(error)}`;
  return { error: { code: 'E_INPUT', message, hint: 'It may be damaged. Save it as text.' } };
}

/** The reader of a kind. @throws ClaimgraphError E_ASSET where its library is not there */
const readerOf = (readers: typeof READERS, kind: ArticleKind): Promise<ArticleReader> =>
  readers[kind]!().catch((cause: unknown) => {
    const hint = 'Install claimgraph again.';
    throw new ClaimgraphError('E_ASSET', `what reads ${kind} could not be loaded: ${reasonOf(cause)}`, { hint });
  });

/** Answers what comes through a port by the reader of its kind. */
export function serveReaders(port: MessagePort, readers: typeof READERS): void {
  const answer = (message: Answer): void => port.postMessage(message);
  // Libraries talk, partly in words of the article: the terminal is not theirs.
  process.stdout.write = process.stderr.write = () => true;
  // And they leave promises behind that nobody waits for; what came of the article is answered.
  process.on('unhandledRejection', () => undefined);
  port.on('message', async ({ kind, bytes, about }: Request) => {
    try {
      const read = await readerOf(readers, kind);
      answer({ begun: true });
      answer({ article: await read(bytes, about) });
    } catch (error) {
      answer(errorOf(error, about.name));
    }
  });
}
