import neo4j, { type Driver } from 'neo4j-driver';
import { ClaimgraphError } from '../../domain/errors.ts';
import { placeOf, storeDown } from './store-down.ts';

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

/**
 * Connects and checks that the server answers. Integers come back as bigints.
 * @throws ClaimgraphError E_STORE_DOWN within five seconds where nothing is, fifteen where something is but is silent
 */
export async function connect(uri: string, credentials: Credentials | undefined): Promise<Driver> {
  const token = credentials && neo4j.auth.basic(credentials.username, credentials.password);
  let driver: Driver;
  try {
    driver = neo4j.driver(uri, token, {
      useBigInt: true,
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
