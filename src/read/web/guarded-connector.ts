import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import type { buildConnector } from 'undici';
import type { AddressPolicy } from './address-policy.ts';
import { notPublic } from './checked-address.ts';

/** One IP address of a name. */
export interface Resolved {
  readonly address: string;
  readonly family: number;
}

/** Looks a name up. */
export type Resolve = (host: string) => Promise<readonly Resolved[]>;

/** As the system does, with its files of hosts. */
export const resolveBySystem: Resolve = (host) => systemLookup(host, { all: true });

/** Makes what opens connections, given how it must look names up. */
export type ConnectorOf = (lookup: LookupFunction) => buildConnector.connector;

const wantedFamily = (family: number | string | undefined): number => Number(String(family ?? 0).replace('IPv', ''));

/**
 * Looks names up for a socket that is about to be opened, which is then opened to one of the very addresses that were
 * checked: a name that stands for another address a moment later (DNS rebinding) gains nothing. One address that is not
 * allowed spoils all.
 */
const guardedLookup =
  (policy: AddressPolicy, resolve: Resolve): LookupFunction =>
  (host, options, callback) => {
    const answer = async (): Promise<readonly Resolved[]> => {
      const resolved = await resolve(host);
      const refused = resolved.find(({ address }) => !policy.allowsAddress(address));
      if (refused !== undefined) throw notPublic(host, refused.address);
      const family = wantedFamily(options.family);
      const fitting = resolved.filter((each) => family === 0 || each.family === family);
      if (fitting.length > 0) return fitting;
      throw Object.assign(new Error(`no address of ${host}`), { code: 'ENOTFOUND' });
    };
    answer().then(
      (found) =>
        options.all === true ? callback(null, [...found]) : callback(null, found[0]!.address, found[0]!.family),
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };

/**
 * Opens connections only to what the policy allows, checked at the last moment. Node looks up names only, so addresses
 * that are numbers already are checked here.
 */
export function guardedConnector(
  policy: AddressPolicy,
  resolve: Resolve,
  connectorOf: ConnectorOf,
): buildConnector.connector {
  const connect = connectorOf(guardedLookup(policy, resolve));
  return (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) !== 0 && !policy.allowsAddress(host)) callback(notPublic(host), null);
    else connect(options, callback);
  };
}
