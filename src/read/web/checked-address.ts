import { isIP } from 'node:net';
import type { AddressPolicy } from './address-policy.ts';
import { FetchFailure } from './fetch-failure.ts';

/** Longer addresses are no links to articles. */
const LONGEST_ADDRESS = 4096;

/** The host as policies are asked for it: no brackets, no dot at the end. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');

/** The port that is dialled. */
export const portOf = ({ port, protocol }: URL): number =>
  port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);

/**
 * An address that may be asked for, as browsers spell it (WHATWG URL: `0x7f.1` is `127.0.0.1`), without its fragment.
 * Names are looked up later, and what they stand for is checked when it is dialled (`guarded-connector.ts`).
 * @throws FetchFailure
 */
export function checkedAddress(address: string, policy: AddressPolicy): URL {
  if (address.length > LONGEST_ADDRESS)
    throw new FetchFailure(`the address is longer than ${LONGEST_ADDRESS} characters`);
  if (!URL.canParse(address))
    throw new FetchFailure('that is no web address', 'Write it as a browser shows it: https://paper.example/article');
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchFailure(`only http and https are fetched, not ${url.protocol.slice(0, -1)}`);
  if (url.username !== '' || url.password !== '')
    throw new FetchFailure('it holds a user name or password', 'Leave out what stands before the @.');
  checkPlace(url, policy);
  url.hash = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  return url;
}

function checkPlace(url: URL, policy: AddressPolicy): void {
  const host = hostOf(url);
  const allowed = isIP(host) === 0 ? policy.allowsHost(host) : policy.allowsAddress(host);
  if (!allowed) throw notPublic(host);
  if (!policy.allowsPort(portOf(url))) throw new FetchFailure(`only the ports 80 and 443 are used, not ${url.port}`);
}

/** The failure for a place that is not on the public web. */
export const notPublic = (host: string, address?: string): FetchFailure =>
  new FetchFailure(
    `${host} is not on the public web${address === undefined ? '' : `: it stands for ${address}`}`,
    'Only public web pages are fetched. Save it as a file and give the file.',
  );
