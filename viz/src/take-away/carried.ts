import { CARRIED_ELEMENT, CARRIED_PLACE, type Carried } from '../../../src/domain/carried.ts';

let read: Carried | null | undefined;

function readCarried(): Carried | null {
  const text = typeof document === 'undefined' ? null : (document.getElementById(CARRIED_ELEMENT)?.textContent ?? null);
  return text === null || text.trim() === CARRIED_PLACE ? null : (JSON.parse(text) as Carried);
}

/** What this page carries; null for a page that a server answers. */
export function carried(): Carried | null {
  if (read === undefined) read = readCarried();
  return read;
}
