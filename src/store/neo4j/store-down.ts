import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { ClaimgraphError } from '../../domain/errors.ts';
import { isLostLogin } from './lost-login.ts';

/** Host and port of an address, for messages. */
export const placeOf = (uri: string): string => uri.replace(/^[a-z0-9+]+:\/\//i, '').split(/[/?#]/, 1)[0]!;

/** True when an error, or one that it came from, says something. */
const says = (error: unknown, what: RegExp): boolean =>
  error instanceof Error && (what.test(error.message) || says(error.cause, what));

const UNAUTHORIZED = {
  problem: 'refuses the user or password',
  hint: 'Set NEO4J_USERNAME and NEO4J_PASSWORD to an account of that server.',
};
const EXPIRED = {
  problem: 'wants the first password changed before anything else',
  hint: 'Change it, e.g. with cypher-shell -u neo4j, then give the new one in NEO4J_PASSWORD.',
};
const TOO_OFTEN = {
  problem: 'was given a wrong password too often',
  hint: 'Wait some seconds, and see that NEO4J_USERNAME and NEO4J_PASSWORD are those of that server.',
};
const FORBIDDEN = {
  problem: 'does not allow the user to do this',
  hint: 'The user needs rights to read and write, and the first time to create constraints and indexes.',
};
const NO_DATABASE = { problem: 'has no such database', hint: 'Name one that it has in NEO4J_DATABASE, or none.' };
const UNTRUSTED = {
  problem: 'has a certificate that is not trusted',
  hint: 'Have a known authority sign its certificate, name yours in NODE_EXTRA_CA_CERTS, or use the +ssc form of the address to trust a self-signed one.',
};
const NO_TLS = {
  problem: 'hung up before an encrypted connection was there',
  hint: 'If that server is without TLS, take the +s or +ssc out of the address; else look at its log.',
};
const HUNG_UP = {
  problem: 'hung up without an answer',
  hint: 'If that server demands TLS, put +s into the address (bolt+s://), or +ssc for a self-signed certificate; else see that it is the Bolt port, often 7687.',
};
const AWAY = {
  problem: 'cannot be reached',
  hint: 'Start the server, or correct the address; a directory as the store needs no server.',
};

const SECURITY = 'Neo.ClientError.Security.';
const REFUSED: Readonly<Record<string, typeof UNAUTHORIZED>> = {
  CredentialsExpired: EXPIRED,
  AuthenticationRateLimit: TOO_OFTEN,
  Forbidden: FORBIDDEN,
};

/** What is wrong with a server that answered with an error, or with none, and what to do. */
function diagnose(uri: string, error: unknown) {
  const code = error instanceof Neo4jError ? error.code : '';
  if (code.startsWith(SECURITY)) return REFUSED[code.slice(SECURITY.length)] ?? UNAUTHORIZED;
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') return NO_DATABASE;
  if (says(error, /certificate|self.signed/i)) return UNTRUSTED;
  if (says(error, /before secure TLS|wrong version number|packet length/i)) return NO_TLS;
  return says(error, /closed by server/) && !/^\w+\+/.test(uri) ? HUNG_UP : AWAY;
}

/** The error for a server that cannot be used: why, and what to do. */
export function storeDown(uri: string, cause: unknown): ClaimgraphError {
  const { problem, hint } = diagnose(uri, cause);
  return new ClaimgraphError('E_STORE_DOWN', `Neo4j at ${placeOf(uri)} ${problem}`, { cause, hint });
}

/** True for an error that says that the server is away or the log-in is wrong, not that a statement is. */
export const isConnectionError = (error: unknown): boolean =>
  error instanceof Neo4jError &&
  (isLostLogin(error) ||
    error.code === 'ServiceUnavailable' ||
    error.code === 'SessionExpired' ||
    error.code.startsWith(SECURITY) ||
    (isRetryableError(error) && !error.code.startsWith('Neo.')));
