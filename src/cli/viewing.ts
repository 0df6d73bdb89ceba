import type { Config } from '../config.ts';
import { ClaimgraphError } from '../domain/errors.ts';
import { createApp } from '../server/app.ts';
import { type RunningServer, serve } from '../server/serve.ts';
import type { OpenStore } from './open.ts';
import { openBrowser } from './open-browser.ts';
import { print } from './output.ts';
import { servicesOf } from './services.ts';
import { say } from './talk.ts';

/** Where the viewer is unless told. */
export const DEFAULT_PORT = 4173;

export interface ViewOptions {
  /** The port asked for; without one the usual port, or any free one where that is taken. */
  readonly port?: number;
  /** False for `--no-open`. */
  readonly open: boolean;
}

async function listen({ store, engine }: OpenStore, port: number | undefined): Promise<RunningServer> {
  const app = createApp(servicesOf(store, engine));
  if (port !== undefined) return serve(app, { port });
  return serve(app, { port: DEFAULT_PORT }).catch((error: unknown) => {
    if (!(error instanceof ClaimgraphError)) throw error;
    say(`port ${DEFAULT_PORT} is taken; using a free one`);
    return serve(app, { port: 0 });
  });
}

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });

/**
 * Serves the viewer of an open store until the process is interrupted, then closes server and store. Prints the address
 * on standard output, and tells other processes that they can ask there.
 * @throws ClaimgraphError E_USAGE for a port that cannot be used
 */
export async function serveViewer(opened: OpenStore, { display }: Config, { port, open }: ViewOptions): Promise<void> {
  const stopped = interrupted();
  const { store } = opened;
  try {
    const server = await listen(opened, port);
    store.announce?.(server.url);
    await print([`${server.url}\n`]);
    say('The viewer is there; stop it with Ctrl-C.');
    if (open) openBrowser(server.url, display);
    await stopped;
    store.announce?.(null);
    await server.close();
  } finally {
    await store.close();
  }
}
