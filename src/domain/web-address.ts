/** An address that may be linked to, as browsers spell it: http or https, nothing else. */
export const webAddress = (url: unknown): string | null =>
  typeof url === 'string' && /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).href : null;
