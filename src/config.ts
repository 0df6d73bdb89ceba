import { readFileSync, statSync } from 'node:fs';
import { ClaimgraphError } from './domain/errors.ts';

/** How to log in to a Neo4j server. */
export interface Credentials {
  readonly username: string;
  readonly password: string | undefined;
  /** The server's default database where it is undefined. */
  readonly database: string | undefined;
}

/** Everything that a run may be told from outside, decided once. */
export interface Config {
  /** A directory of the embedded store or the URI of a Neo4j server. */
  readonly store: string;
  readonly credentials: Credentials;
  /** ISO date that overrides what the articles say. */
  readonly published: string | undefined;
  /** False when `NO_COLOR` is set. */
  readonly colour: boolean;
  /** A desktop on which a browser can open. */
  readonly display: boolean;
}

/** What the command line said. */
export interface Flags {
  readonly store?: string;
  readonly published?: string;
}

const DEFAULT_STORE = '.claimgraph';
const OTHERS_MAY_READ = 0o077;
const REMOTE = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//i;

/** True for the URI of a Neo4j server, false for a directory. */
export const isServerUri = (store: string): boolean => REMOTE.test(store);

function passwordFrom(file: string): string {
  const refuse = (reason: string, hint: string): never => {
    throw new ClaimgraphError('E_USAGE', `NEO4J_PASSWORD_FILE: ${file} ${reason}`, { hint });
  };
  const status = statSync(file, { throwIfNoEntry: false });
  if (!status?.isFile()) return refuse('is no file', 'Name a file that holds the password and nothing else.');
  if (process.platform !== 'win32' && (status.mode & OTHERS_MAY_READ) !== 0)
    return refuse('can be read by others', `Run: chmod 600 ${file}`);
  return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
}

function storeOf(named: string): string {
  if (isServerUri(named) || !/^[a-z][a-z0-9+.-]+:\/\//i.test(named)) return named;
  throw new ClaimgraphError('E_USAGE', `--store ${named}: this kind of address is not known`, {
    hint: 'Give a directory, or an address that begins with bolt:// or neo4j:// (+s for TLS).',
  });
}

/** The date given as `--published`. @throws ClaimgraphError E_USAGE unless it is a real day. */
function publishedOf(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const date = new Date(`${given}T00:00:00Z`);
  const real =
    /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(given);
  if (real) return given;
  throw new ClaimgraphError('E_USAGE', `--published ${given} is not a date`, { hint: 'Write it as 2015-11-16.' });
}

/**
 * Flags first, then the environment, then defaults. The password file is read only when a server is meant.
 * @throws ClaimgraphError E_USAGE for a date, address or password file that cannot be used.
 */
export function readConfig(flags: Flags = {}, environment: NodeJS.ProcessEnv = process.env): Config {
  const { CLAIMGRAPH_STORE, NEO4J_PASSWORD, NEO4J_PASSWORD_FILE, NEO4J_DATABASE, NO_COLOR } = environment;
  const store = storeOf(flags.store ?? (CLAIMGRAPH_STORE || DEFAULT_STORE));
  const fromFile = isServerUri(store) && !NEO4J_PASSWORD && NEO4J_PASSWORD_FILE;
  const credentials: Credentials = Object.freeze({
    username: environment['NEO4J_USERNAME'] || environment['NEO4J_USER'] || 'neo4j',
    password: fromFile ? passwordFrom(fromFile) : NEO4J_PASSWORD || undefined,
    database: NEO4J_DATABASE || undefined,
  });
  const desktop = process.platform === 'darwin' || process.platform === 'win32';
  const display = desktop || Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
  return Object.freeze({ store, credentials, published: publishedOf(flags.published), colour: !NO_COLOR, display });
}
