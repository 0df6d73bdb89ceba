import { ClaimgraphError } from '../domain/errors.ts';

/** @throws ClaimgraphError E_NOT_FOUND for what a server may leave out */
export function notOffered(what: string): never {
  throw new ClaimgraphError('E_NOT_FOUND', `this server does not ${what}`);
}
