import type { Server } from 'node:http';
import { serve as listen } from '@hono/node-server';
import type { Hono } from 'hono';
import { ClaimgraphError } from '../domain/errors.ts';

/** A server that is listening. */
export interface RunningServer {
  /** Where a browser finds it, e.g. `http://127.0.0.1:7474`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const closing = (server: Server) => (): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });

const cannotListen = (port: number, cause: NodeJS.ErrnoException): ClaimgraphError => {
  const hint = cause.code === 'EADDRINUSE' ? 'Choose another port, or 0 for any free one.' : 'Choose another port.';
  return new ClaimgraphError('E_USAGE', `cannot listen on port ${port}: ${cause.message}`, { cause, hint });
};

/** Serves the app on the loopback interface; port 0 takes any free one. @throws ClaimgraphError E_USAGE if it cannot. */
export function serve(
  app: Hono,
  options: { readonly port: number; readonly hostname?: string },
): Promise<RunningServer> {
  const { port, hostname = '127.0.0.1' } = options;
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, port, hostname }, (address) => {
      resolve({ url: `http://${hostname}:${address.port}`, close: closing(server) });
    }) as Server;
    server.on('error', (cause: NodeJS.ErrnoException) => reject(cannotListen(port, cause)));
  });
}
