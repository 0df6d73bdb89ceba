import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ClaimgraphError } from './domain/errors.ts';
import { contentHash, slug } from './domain/id.ts';

/** How to log in to a Neo4j server. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
  /** The server's default database where there is none. */
  readonly database?: string;
}

/** Everything that a run may be told from outside, decided once. */
export interface Config {
  /** A directory of the embedded store or the URI of a Neo4j server. */
  readonly store: string;
  /** Missing where no password is given: some servers want none. */
  readonly credentials?: Credentials;
  /** ISO date that overrides what the articles say. */
  readonly published: string | undefined;
  /** A name that overrides what the articles say. */
  readonly publisher: string | undefined;
  /** The user's own ontology file. */
  readonly ontology: string | undefined;
  /** A desktop on which a browser can open. */
  readonly display: boolean;
}

/** What the command line said. */
export interface Flags {
  readonly store?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly ontology?: string;
}

const DEFAULT_STORE = '.claimgraph';
const OTHERS_MAY_READ = 0o077;
const REMOTE = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//i;

const isServerUri = (store: string): boolean => REMOTE.test(store);

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

function credentialsFrom(environment: NodeJS.ProcessEnv): Credentials | undefined {
  const { NEO4J_USERNAME, NEO4J_USER, NEO4J_PASSWORD, NEO4J_PASSWORD_FILE, NEO4J_DATABASE } = environment;
  const password = NEO4J_PASSWORD || (NEO4J_PASSWORD_FILE && passwordFrom(NEO4J_PASSWORD_FILE));
  if (!password) return undefined;
  const username = NEO4J_USERNAME || NEO4J_USER || 'neo4j';
  return { username, password, ...(NEO4J_DATABASE && { database: NEO4J_DATABASE }) };
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
 * Flags first, then the environment, then defaults. Credentials are read only when a server is meant.
 * @throws ClaimgraphError E_USAGE for a date or password file that cannot be used.
 */
export function readConfig(flags: Flags = {}, environment: NodeJS.ProcessEnv = process.env): Config {
  const store = flags.store ?? (environment['CLAIMGRAPH_STORE'] || DEFAULT_STORE);
  const credentials = isServerUri(store) ? credentialsFrom(environment) : undefined;
  const desktop = process.platform === 'darwin' || process.platform === 'win32';
  return Object.freeze({
    store,
    ...(credentials && { credentials: Object.freeze(credentials) }),
    published: publishedOf(flags.published),
    publisher: flags.publisher?.trim() || undefined,
    ontology: flags.ontology ?? (environment['CLAIMGRAPH_ONTOLOGY'] || undefined),
    display: desktop || Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']),
  });
}

/** Where what can be fetched again is kept. */
export const cacheDirectory = (environment: NodeJS.ProcessEnv = process.env): string =>
  environment['CLAIMGRAPH_CACHE'] || join(homedir(), '.cache', 'claimgraph');

/** Where the local Neo4j server keeps its data, unless told otherwise. */
export const localServerHome = (environment: NodeJS.ProcessEnv = process.env): string =>
  join(environment['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'claimgraph', 'neo4j');

/**
 * Where it is kept what reading remembers of a store's sources: in the folder of an embedded store, which takes no notice
 * of it; for a database of a server in a folder of its own on this machine.
 */
export function readingStateDirectory(
  { store, credentials }: Pick<Config, 'store' | 'credentials'>,
  environment: NodeJS.ProcessEnv = process.env,
): string {
  if (!isServerUri(store)) return join(store, 'reading');
  const state = environment['XDG_STATE_HOME'] || join(homedir(), '.local', 'state');
  const name = `${store.toLowerCase().replace(/\/+$/, '')}/${credentials?.database ?? ''}`;
  // Different addresses may have the same slug.
  return join(state, 'claimgraph', `${slug(name)}-${contentHash(name).slice(0, 12)}`);
}
