import type { Readable } from 'node:stream';
import { Agent, buildConnector } from 'undici';
import type { AddressPolicy } from './address-policy.ts';
import { ACCEPT_ENCODING, type Amount, type Declared, readBody } from './body.ts';
import { type ConnectorOf, guardedConnector, type Resolve } from './guarded-connector.ts';
import type { FetchLimits } from './limits.ts';

/** The beginning of an answer. */
export interface AnswerHead {
  /** Of which this is the answer. */
  readonly url: URL;
  readonly status: number;
  /** By its name in lower case; the first where there are several. */
  header(name: string): string | undefined;
}

/** An answer and what is in it; nothing where the status says that it is not what was asked for. */
export interface Answer extends AnswerHead {
  readonly bytes: Uint8Array;
}

/** What is asked of a server. */
export interface Question {
  readonly accept: string;
  readonly signal: AbortSignal;
  /** How much of the body is read. @throws FetchFailure when it is of no use */
  readonly amount: (head: AnswerHead) => Amount;
}

/** Sends one request and follows no redirect. */
export interface HttpClient {
  /** @param url checked @throws FetchFailure, or what Node and undici throw */
  get(url: URL, question: Question): Promise<Answer>;
  close(): Promise<void>;
}

/** What a client is made of. */
export interface ClientOptions {
  readonly policy: AddressPolicy;
  readonly resolve: Resolve;
  readonly limits: FetchLimits;
  readonly userAgent: string;
  /** For tests that look at what is dialled. */
  readonly connectorOf?: ConnectorOf;
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

const headOf = (url: URL, status: number, headers: Headers): AnswerHead => ({
  url,
  status,
  header(name) {
    const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
    return typeof value === 'string' ? value : value?.[0];
  },
});

/** Every layer counts where the header of layers is sent several times. */
const encodingOf = ({ 'content-encoding': encoding }: Headers): string | undefined =>
  Array.isArray(encoding) ? encoding.join(',') : encoding;

const declaredBy = (head: AnswerHead, headers: Headers): Declared => ({
  encoding: encodingOf(headers),
  length: Number(head.header('content-length') ?? 0),
});

async function bytesOf(head: AnswerHead, headers: Headers, body: Readable, question: Question): Promise<Uint8Array> {
  // Without a listener, an answer that is broken off after it was let go would end the process.
  body.on('error', () => undefined);
  if (head.status < 200 || head.status > 299) {
    body.destroy();
    return new Uint8Array();
  }
  try {
    return await readBody(body, declaredBy(head, headers), question.amount(head));
  } finally {
    body.destroy();
  }
}

/** Opens a client on undici 7, without proxies: those of the environment are not looked at. */
export function openHttpClient({ policy, resolve, limits, userAgent, connectorOf }: ClientOptions): HttpClient {
  // Said here, so that no variable of the environment can say otherwise.
  const ordinary: ConnectorOf = (lookup) =>
    buildConnector({ lookup, timeout: limits.connect, rejectUnauthorized: true });
  const agent = new Agent({
    connect: guardedConnector(policy, resolve, connectorOf ?? ordinary),
    maxHeaderSize: limits.headers,
    headersTimeout: limits.total,
    bodyTimeout: limits.total,
  });
  return {
    async get(url, question) {
      const { accept, signal } = question;
      const { statusCode, headers, body } = await agent.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method: 'GET',
        headers: { 'user-agent': userAgent, accept, 'accept-encoding': ACCEPT_ENCODING },
        signal,
      });
      const head = headOf(url, statusCode, headers);
      return { ...head, bytes: await bytesOf(head, headers, body, question) };
    },
    close: () => agent.destroy(),
  };
}
