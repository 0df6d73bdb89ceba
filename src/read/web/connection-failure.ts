import { FetchFailure } from './fetch-failure.ts';

type Words = readonly [reason: string, hint?: string];

const LATER = 'Try again later.';
const NAME: Words = ['there is no host of this name', 'Check the spelling of the address and the connection.'];
const GONE: Words = ['the connection broke off', LATER];
const SILENT: Words = ['the server does not answer', LATER];

/** What is said of the errors of Node and undici. */
const BY_CODE: Readonly<Record<string, Words>> = {
  ENOTFOUND: NAME,
  ENODATA: NAME,
  EAI_AGAIN: ['the name of its host could not be looked up', LATER],
  ECONNREFUSED: ['nothing answers at this address', 'Check the address.'],
  ECONNRESET: GONE,
  EPIPE: GONE,
  UND_ERR_SOCKET: GONE,
  ETIMEDOUT: SILENT,
  EHOSTUNREACH: SILENT,
  ENETUNREACH: ['there is no way to its network', 'Check the connection.'],
  UND_ERR_CONNECT_TIMEOUT: SILENT,
  UND_ERR_HEADERS_TIMEOUT: SILENT,
  UND_ERR_BODY_TIMEOUT: SILENT,
  UND_ERR_HEADERS_OVERFLOW: ['its headers are too large'],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['the answer is not as long as the server says', LATER],
};

const CERTIFICATE =
  /^(?:CERT_|ERR_TLS_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|CRL_|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH)/;
const HANDSHAKE = /^(?:EPROTO$|ERR_SSL_)/;

function wordsOf(code: string): Words {
  if (Object.hasOwn(BY_CODE, code)) return BY_CODE[code]!;
  if (CERTIFICATE.test(code)) return [`its certificate is not to be trusted (${code})`, 'Nothing was read from it.'];
  if (HANDSHAKE.test(code))
    return ['no secure connection can be made (TLS)', 'Check whether it is http rather than https.'];
  if (/^(?:HPE_|HTTPParserError$)/.test(code)) return ['the server does not speak HTTP'];
  return [`the request failed${code === '' ? '' : ` (${code})`}`, LATER];
}

interface Failing {
  readonly code?: unknown;
  readonly name?: string;
  readonly errors?: readonly unknown[];
}

/** The first that says something: where several addresses were tried, each has failed in its own way. */
function codeOf(error: unknown): string {
  const { code, name, errors } = error as Failing;
  if (errors !== undefined && errors.length > 0) return codeOf(errors[0]);
  return typeof code === 'string' ? code : (name ?? '');
}

/** Says in words what went wrong with a connection; failures that are in words already stay as they are. */
export const connectionFailure = (error: unknown): FetchFailure =>
  error instanceof FetchFailure ? error : new FetchFailure(...pair(wordsOf(codeOf(error))), error);

const pair = ([reason, hint]: Words): [string, string | undefined] => [reason, hint];
