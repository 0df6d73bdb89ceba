import type { AnyFeed, AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';
import { contentHash } from '../../domain/id.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { plainLine } from './plain-line.ts';

/** Addresses in a feed may be relative to its own. */
type Resolve = (link: string | undefined) => string | undefined;

const resolveFrom =
  (base: string | undefined): Resolve =>
  (link) => {
    if (link === undefined || !URL.canParse(link.trim(), base)) return undefined;
    const url = new URL(link.trim(), base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  };

const line = (html: string | undefined): string | undefined =>
  html === undefined ? undefined : plainLine(html) || undefined;

const names = (people: readonly { name?: string | undefined }[] | undefined): string | undefined =>
  people?.flatMap(({ name }) => line(name) ?? []).join(', ') || undefined;

/** Text as HTML, paragraph by paragraph. */
const asHtml = (text: string | undefined): string | undefined =>
  text
    ?.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n');

type Entry = Omit<FeedEntry, 'id'>;

const identified = (id: string | undefined, entry: Entry): FeedEntry => ({
  ...entry,
  id: id?.trim() || entry.link || contentHash(entry.title ?? '', entry.content ?? '', entry.summary ?? ''),
});

function ofRss(item: RssFeed.Item<string>, resolve: Resolve): FeedEntry {
  const { guid, dc, dcterms, atom, content } = item;
  const permalink = guid?.isPermaLink === false ? undefined : guid?.value;
  return identified(guid?.value, {
    link: resolve(item.link) ?? (/^https?:/i.test(permalink ?? '') ? resolve(permalink) : undefined),
    title: line(item.title),
    author: names(item.authors) ?? line(dc?.creators?.join(', ')),
    language: dc?.languages?.[0],
    published: item.pubDate ?? dc?.dates?.[0] ?? dcterms?.created?.[0] ?? atom?.published,
    updated: atom?.updated ?? dcterms?.modified?.[0],
    content: content?.encoded,
    summary: item.description,
  });
}

function ofRdf(item: RdfFeed.Item<string>, resolve: Resolve): FeedEntry {
  const { rdf, dc, dcterms, content } = item;
  return identified(rdf?.about, {
    link: resolve(item.link) ?? resolve(rdf?.about),
    title: line(item.title),
    author: line(dc?.creators?.join(', ')),
    language: dc?.languages?.[0],
    published: dc?.dates?.[0],
    updated: dcterms?.modified?.[0],
    content: content?.encoded,
    summary: item.description,
  });
}

/** The text of an Atom construct as HTML (RFC 4287, §3.1); content that is elsewhere or of another kind is none. */
function atomHtml(text: { value?: string; type?: string } | undefined): string | undefined {
  const type = text?.type ?? 'text';
  if (type === 'text' || type === 'text/plain') return asHtml(text?.value);
  return /^(?:x?html|text\/html|application\/xhtml\+xml)$/i.test(type) ? text?.value : undefined;
}

function atomLink(links: readonly AtomFeed.Link<string>[] = []): string | undefined {
  const pages = links.filter(({ rel = 'alternate' }) => rel === 'alternate');
  return (pages.find(({ type = 'text/html' }) => type.includes('html')) ?? pages[0])?.href;
}

function ofAtom(entry: AtomFeed.Entry<string>, resolve: Resolve): FeedEntry {
  const { authors, source, published, updated, xml } = entry;
  return identified(entry.id, {
    link: resolve(atomLink(entry.links)),
    title: line(entry.title?.value),
    author: names(authors) ?? names(source?.authors),
    language: xml?.lang,
    published: published ?? updated,
    updated: updated,
    content: atomHtml(entry.content),
    summary: atomHtml(entry.summary),
  });
}

const ofJson = (item: JsonFeed.Item<string>, resolve: Resolve): FeedEntry =>
  identified(item.id, {
    link: resolve(item.url) ?? resolve(item.external_url),
    title: line(item.title),
    author: names(item.authors),
    language: item.language,
    published: item.date_published,
    updated: item.date_modified,
    content: item.content_html ?? asHtml(item.content_text),
    summary: asHtml(item.summary),
  });

/** What feedsmith read, whatever the format, as this product speaks of feeds. @param base the address of the feed */
export function feedOf({ format, feed }: AnyFeed, base: string | undefined): Feed {
  const resolve = resolveFrom(base);
  switch (format) {
    case 'rss': {
      const entries = (feed.items ?? []).map((item) => ofRss(item, resolve));
      return { title: line(feed.title), language: feed.language ?? feed.dc?.languages?.[0], entries };
    }
    case 'rdf': {
      const entries = (feed.items ?? []).map((item) => ofRdf(item, resolve));
      return { title: line(feed.title), language: feed.dc?.languages?.[0], entries };
    }
    case 'atom': {
      const entries = (feed.entries ?? []).map((entry) => ofAtom(entry, resolve));
      return { title: line(feed.title?.value), language: feed.xml?.lang, entries };
    }
    case 'json': {
      const entries = (feed.items ?? []).map((item) => ofJson(item, resolve));
      return { title: line(feed.title), language: feed.language, entries };
    }
  }
}
