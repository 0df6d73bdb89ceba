import neo4j, { type Driver, isRetryableError, Neo4jError } from 'neo4j-driver';
import { ClaimgraphError } from '../../domain/errors.ts';
import { isLostLogin } from './lost-login.ts';

/** How to log in. Never part of a message. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
  /** The user's home database unless named. */
  readonly database?: string;
}

/** A server to which no connection opens within this time counts as not there. */
const CONNECT_MS = 5_000;
/** A server that has not answered the first question by then does too; a busy one needed more than five seconds. */
const FIRST_ANSWER_MS = 15_000;
/** A transaction is tried again for this long while the server is away or its locks collide. */
export const RETRY_MS = 120_000;

/** Host and port of an address, for messages. */
export const placeOf = (uri: string): string => uri.replace(/^[a-z0-9+]+:\/\//i, '').split(/[/?#]/, 1)[0]!;

/** True when the other side's certificate was what failed. */
const isCertificateError = (cause: unknown): boolean =>
  cause instanceof Error && (/certificate|self.signed/i.test(cause.message) || isCertificateError(cause.cause));

/** The error for a server that cannot be used: why, and what to do. */
export function storeDown(uri: string, cause: unknown): ClaimgraphError {
  const code = cause instanceof Neo4jError ? cause.code : '';
  const place = placeOf(uri);
  if (code === 'Neo.ClientError.Security.Unauthorized' || code.startsWith('Neo.ClientError.Security.')) {
    const hint = 'Set NEO4J_USERNAME and NEO4J_PASSWORD to an account of that server.';
    return new ClaimgraphError('E_STORE_DOWN', `Neo4j at ${place} refuses the user or password`, { hint });
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new ClaimgraphError('E_STORE_DOWN', `Neo4j at ${place} has no such database`, { cause });
  if (isCertificateError(cause)) {
    const hint =
      'Have a known authority sign its certificate, name yours in NODE_EXTRA_CA_CERTS, or use the +ssc form of the address to trust a self-signed one.';
    return new ClaimgraphError('E_STORE_DOWN', `Neo4j at ${place} has a certificate that is not trusted`, {
      cause,
      hint,
    });
  }
  const hint = 'Start the server, or correct the address; a directory as the store needs no server.';
  return new ClaimgraphError('E_STORE_DOWN', `Neo4j at ${place} cannot be reached`, { cause, hint });
}

/** True for an error that says that the server is away or the log-in is wrong, not that a statement is. */
export const isConnectionError = (error: unknown): boolean =>
  error instanceof Neo4jError &&
  (isLostLogin(error) ||
    error.code === 'ServiceUnavailable' ||
    error.code === 'SessionExpired' ||
    error.code.startsWith('Neo.ClientError.Security.') ||
    (isRetryableError(error) && !error.code.startsWith('Neo.')));

/**
 * Connects and checks that the server answers. Integers come back as numbers.
 * @throws ClaimgraphError E_STORE_DOWN within five seconds where nothing is, fifteen where something is but is silent
 */
export async function connect(uri: string, credentials: Credentials | undefined): Promise<Driver> {
  const token = credentials && neo4j.auth.basic(credentials.username, credentials.password);
  let driver: Driver;
  try {
    driver = neo4j.driver(uri, token, {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT_MS,
      maxTransactionRetryTime: RETRY_MS,
      userAgent: 'claimgraph',
    });
  } catch (cause) {
    throw new ClaimgraphError('E_USAGE', `${JSON.stringify(placeOf(uri))} is no address of a Neo4j server`, { cause });
  }
  try {
    await withDeadline(firstAnswer(driver, credentials?.database));
    return driver;
  } catch (error) {
    await driver.close();
    throw storeDown(uri, error);
  }
}

/** Asks for nothing, in the database that will be used: a wrong log-in or name shows now. */
async function firstAnswer(driver: Driver, database: string | undefined): Promise<void> {
  const session = driver.session({
    defaultAccessMode: neo4j.session.READ,
    ...(database !== undefined && { database }),
  });
  try {
    await session.run('RETURN 1');
  } finally {
    await session.close();
  }
}

/** The driver retries routing and DNS by itself; the first contact does not wait for that. */
async function withDeadline<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${FIRST_ANSWER_MS} ms`)), FIRST_ANSWER_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
