import ipaddr from 'ipaddr.js';

/** Where requests may go. Given to the constructor of a fetcher and nowhere else: no option or variable reaches it. */
export interface AddressPolicy {
  /** @param host a name, no IP address: lower case, without a dot at its end */
  allowsHost(host: string): boolean;
  /** @param address an IP address, IPv6 without brackets */
  allowsAddress(address: string): boolean;
  allowsPort(port: number): boolean;
}

/**
 * Names that mean something on this machine or network only: RFC 6761, RFC 6762, RFC 7686, RFC 8375, and those that ICANN
 * keeps out of the public DNS since so many networks use them.
 */
const PRIVATE_ENDINGS: readonly string[] = [
  'localhost',
  'localdomain',
  'local',
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
  'home.arpa',
  'onion',
];

/** A public address at which one cloud (Azure) answers its own machines with their secrets. */
const CLOUD_SERVICES: readonly string[] = ['168.63.129.16'];

/** All that is given out for unicast on the internet (IANA IPv6 address space registry); `ipaddr.js` knows the exceptions. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address) || CLOUD_SERVICES.includes(address)) return false;
  const parsed = ipaddr.parse(address);
  // IPv4 addresses inside IPv6 ones (mapped, NAT64, 6to4, Teredo) are no unicast range of their own, so they are refused.
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_IPV6);
}

const isWithin = (host: string, ending: string): boolean => host === ending || host.endsWith(`.${ending}`);

/** The public web: unicast addresses, names of the public DNS, the ports 80 and 443. */
export const PUBLIC_WEB: AddressPolicy = {
  allowsHost: (host) => host.includes('.') && !PRIVATE_ENDINGS.some((ending) => isWithin(host, ending)),
  allowsAddress: isPublic,
  allowsPort: (port) => port === 80 || port === 443,
};
