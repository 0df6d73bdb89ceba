/** A server that was started, and how to stop it. */
export interface StartedServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  stop(): Promise<void>;
}

/** See `server.mjs`. */
export function startNeo4j(options?: { readonly password?: string; readonly home?: string }): Promise<StartedServer>;
