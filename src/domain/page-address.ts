/** What is added to addresses to follow readers, and says nothing of the page. */
const FOLLOWING = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|ns_\w+|cmp|ref|xtor|at_\w+)$/i;

/**
 * What two addresses of one page have in common: host without `www.`, path without a slash at its end, and the query
 * without what follows readers, its parts in order; null for what is no address of the web.
 */
export function webPageOf(url: string | undefined): string | null {
  if (url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  const { host, pathname, searchParams } = new URL(url);
  const kept = [...searchParams].filter(([name]) => !FOLLOWING.test(name));
  const query = new URLSearchParams(kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))).toString();
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${query === '' ? '' : `?${query}`}`;
}
