import type { AddressPolicy } from './address-policy.ts';
import { checkedAddress } from './checked-address.ts';
import { connectionFailure } from './connection-failure.ts';
import { FetchFailure } from './fetch-failure.ts';
import type { Answer, AnswerHead } from './http-client.ts';

/** Statuses that send elsewhere (RFC 9110 §15.4); 300 and 304 do not. */
const ELSEWHERE: readonly number[] = [301, 302, 303, 307, 308];

/** A failure of a redirect, not of the address that was asked for. */
export class RedirectFailure extends FetchFailure {}

/** How redirects are followed. */
export interface Following {
  readonly policy: AddressPolicy;
  /** How many at most. */
  readonly redirects: number;
  /** Gets one address. @param from where it was sent from, if it was */
  readonly get: (url: URL, from?: URL) => Promise<Answer>;
}

/** Where an answer sends to, checked like any address; undefined where it does not. @throws FetchFailure */
function nextOf({ url, status, header }: AnswerHead, policy: AddressPolicy): URL | undefined {
  if (!ELSEWHERE.includes(status)) return undefined;
  const location = header('location');
  if (location === undefined || !URL.canParse(location, url.href))
    throw new RedirectFailure(`it redirects (${status}) without saying where to`);
  const { href } = new URL(location, url);
  try {
    const next = checkedAddress(href, policy);
    if (url.protocol === 'https:' && next.protocol === 'http:')
      throw new FetchFailure(
        'that is not a secure connection any more',
        'Give the http address if that is what you want.',
      );
    return next;
  } catch (error) {
    throw sentTo(href, error);
  }
}

/** The failure of an address that nobody asked for, with how it came about; an abort stays as it is. */
function sentTo(href: string, error: unknown): unknown {
  if ((error as Error).name === 'AbortError') return error;
  const { message, hint } = connectionFailure(error);
  const shown = href.length > 200 ? `${href.slice(0, 200)}…` : href;
  return new RedirectFailure(`it redirects to ${shown}: ${message}`, hint, error);
}

/**
 * Gets what an address leads to in the end. Redirects are followed here and never by the HTTP client, each checked as if
 * it had been asked for; none leads from https to http.
 * @throws FetchFailure saying where it was sent to
 */
export async function follow(start: URL, { policy, redirects, get }: Following): Promise<Answer> {
  const visited = new Set<string>();
  let url = start;
  let from: URL | undefined;
  for (;;) {
    visited.add(url.href);
    const answer = await get(url, from).catch((error: unknown) =>
      Promise.reject(from === undefined ? error : sentTo(url.href, error)),
    );
    const next = nextOf(answer, policy);
    if (next === undefined) return answer;
    if (visited.has(next.href)) throw new RedirectFailure('it redirects in a circle');
    if (visited.size > redirects) throw new RedirectFailure(`it redirects more than ${redirects} times`);
    from = url;
    url = next;
  }
}
