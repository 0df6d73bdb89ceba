import type { MessagePort } from 'node:worker_threads';
import { ClaimgraphError, errorMessage } from '../../domain/errors.ts';
import type { Answer, Request, Results, Task, Work, Works } from './messages.ts';

/** Libraries put much into their messages; people need the beginning. */
const LONGEST_REASON = 200;

/** What a library threw, for people. What it is made of came with the article, so it is one short line of plain characters. */
function reasonOf(error: unknown): string {
  const [line = ''] = String(error instanceof Error ? error.message : error).split('\n', 1);
  return line.replace(/[^\P{C}]/gu, '').slice(0, LONGEST_REASON) || 'the library that reads it gave no reason';
}

function errorOf(error: unknown, name: string): Answer {
  if (error instanceof ClaimgraphError) return { error: errorMessage(error) };
  const message = `${name} could not be read: ${reasonOf(error)}`;
  return { error: { code: 'E_INPUT', message, hint: 'It may be damaged. Save it as text.' } };
}

/** What does a task. @throws ClaimgraphError E_ASSET where its library is not there */
const workOf = (works: Works, task: Task): Promise<Work> =>
  works[task]!().catch((cause: unknown) => {
    const hint = 'Install claimgraph again.';
    throw new ClaimgraphError('E_ASSET', `what reads ${task} could not be loaded: ${reasonOf(cause)}`, { hint });
  });

/** Answers what comes through a port with what is done of it. */
export function serveReaders(port: MessagePort, works: Works): void {
  const answer = (message: Answer): void => port.postMessage(message);
  // Libraries talk, partly in words of the article: the terminal is not theirs.
  process.stdout.write = process.stderr.write = () => true;
  // And they leave promises behind that nobody waits for; what came of the article is answered.
  process.on('unhandledRejection', () => undefined);
  port.on('message', async ({ task, bytes, about, columns }: Request) => {
    try {
      const work = await workOf(works, task);
      answer({ begun: true });
      answer({ result: (await work(bytes, about, columns)) as Results[Task] });
    } catch (error) {
      answer(errorOf(error, about.name));
    }
  });
}
