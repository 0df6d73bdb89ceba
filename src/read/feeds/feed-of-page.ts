/** How far into a page its links are looked for. */
const HEAD_CHARACTERS = 65_536;
const LINK = /<link\s[^<>]{1,2000}>/gi;

const attribute = (tag: string, name: string): string | undefined => {
  const [, double, single, bare] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag) ?? [];
  return double ?? single ?? bare;
};

/**
 * The address of the feed that a page names (`<link rel="alternate" type="application/rss+xml">`, HTML Standard §4.6.8.1),
 * null where it names none and where it says that it is an article: those have what they are read for.
 * @param address of the page
 */
export function feedOfPage(bytes: Uint8Array, address: string): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_CHARACTERS));
  if (/(?:\bog:type["']?\s{1,99}content=["']?article|"@type"\s{0,99}:\s{0,99}\[?\s{0,99}"\w{0,30}Article")/i.test(head))
    return null;
  for (const [tag] of head.matchAll(LINK)) {
    const href = attribute(tag, 'href')?.replaceAll('&amp;', '&');
    const isFeed = /^application\/(?:rss|atom)\+xml\b|^application\/feed\+json\b/i.test(attribute(tag, 'type') ?? '');
    if (!isFeed || !/\balternate\b/i.test(attribute(tag, 'rel') ?? '') || href === undefined) continue;
    if (!URL.canParse(href, address)) continue;
    const url = new URL(href, address);
    if (/^https?:$/.test(url.protocol)) return url.href;
  }
  return null;
}
