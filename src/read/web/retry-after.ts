/**
 * How long a server asks to wait, in milliseconds: `Retry-After` as seconds or as a date (RFC 9110 §10.2.3); undefined where
 * it says nothing that makes sense.
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(date - now, 0);
}
