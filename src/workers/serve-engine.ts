import type { MessagePort } from 'node:worker_threads';
import type { SourceDocument } from '../domain/document.ts';
import { errorMessage } from '../domain/errors.ts';
import type { Engine } from '../engine.ts';
import type { Answer } from './messages.ts';
import { readingFailure } from './reading-failure.ts';

/** Answers each document that comes through a port with its claims. */
export function serveEngine(port: MessagePort, engine: Pick<Engine, 'extract'>): void {
  const answer = (message: Answer): void => port.postMessage(message);
  port.on('message', async (document: SourceDocument) => {
    try {
      answer({ read: await engine.extract(document) });
    } catch (error) {
      answer({ error: errorMessage(readingFailure(document, error)) });
    }
  });
  answer({ ready: true });
}
