import { FetchFailure } from './fetch-failure.ts';

const LATER = 'Try again later.';
const MAY_NOT = 'Open it in a browser, save it as a file and give the file.';

const BY_STATUS: Readonly<Record<number, readonly [reason: string, hint?: string]>> = {
  204: ['there is nothing at this address (204)'],
  401: ['the server wants a password (401)', MAY_NOT],
  402: ['the server wants to be paid (402)', MAY_NOT],
  403: ['the server does not let this program read it (403)', MAY_NOT],
  404: ['there is no such page (404)', 'Check the address.'],
  410: ['the page was taken away (410)'],
  429: ['the server asks for fewer requests (429)', LATER],
  451: ['the page is withheld for legal reasons (451)'],
  503: ['the server is busy (503)', LATER],
};

/** What a status means that is not that of a page. */
export function statusFailure(status: number): FetchFailure {
  const [reason, hint] = BY_STATUS[status] ?? [`the server answers ${status} instead of the page`, LATER];
  return new FetchFailure(reason, hint);
}
