import type { DocumentField, Origin } from '../../domain/document.ts';
import { type Found, foundIn } from '../raw-article.ts';
import { plainOf } from './parse.ts';

/**
 * Names of meta elements, lower case, the best first: OpenGraph and its articles (https://ogp.me), Dublin Core, Highwire
 * (`citation_*`, as Google Scholar reads them), Sailthru, Parse.ly, Twitter, and what papers make up.
 */
const NAMES: Readonly<Record<Extract<Origin, 'opengraph' | 'meta'>, Partial<Record<DocumentField, string>>>> = {
  opengraph: {
    title: 'og:title',
    published: 'article:published_time og:article:published_time og:published_time',
    modified: 'article:modified_time og:article:modified_time og:updated_time',
    author: 'article:author og:article:author',
    publisher: 'og:site_name',
    url: 'og:url',
    language: 'og:locale',
  },
  meta: {
    title: 'dcterms.title dc.title citation_title parsely-title sailthru.title headline twitter:title title',
    published:
      'dcterms.issued dc.date.issued citation_publication_date citation_online_date citation_date parsely-pub-date ' +
      'sailthru.date datepublished article.published publication_date publication-date publish-date publishdate pubdate ' +
      'publisheddate published_date published-date date_published pub_date ' +
      'article_date_original',
    modified: 'dcterms.modified dc.date.modified article.updated last-modified lastmod revised',
    author: 'citation_author dcterms.creator dc.creator parsely-author sailthru.author byl author',
    publisher: 'dcterms.publisher dc.publisher citation_publisher publisher application-name',
    url: 'parsely-link citation_public_url twitter:url',
    language: 'dcterms.language dc.language citation_language language content-language',
    licence: 'dcterms.license dc.rights.license',
  },
};

/** The day of a record, which may be that of its last change. */
const RECORD_DATES = 'dcterms.date dc.date dcterms.created dc.date.created date';

const isAddress = (value: string): boolean => /^(?:https?:)?\/\//i.test(value);

/** What meta elements say, by name; several of one name in order. */
function contentsOf(page: Document): ReadonlyMap<string, readonly string[]> {
  const contents = new Map<string, string[]>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const written = ['property', 'name', 'itemprop', 'http-equiv'].map((name) => element.getAttribute(name) ?? '');
    const name = written
      .find((each) => each !== '')
      ?.trim()
      .toLowerCase();
    const content = plainOf(element.getAttribute('content') ?? '');
    if (!name || content === '') continue;
    contents.set(name, [...(contents.get(name) ?? []), content]);
  }
  return contents;
}

/** The value as it is meant; undefined for one that is of no use. */
function meant(field: DocumentField, values: readonly string[]): string | undefined {
  const [first = ''] = values;
  if (field === 'language') return first.split(/[,;]/, 1)[0]!.trim().replace('_', '-');
  if (field === 'url' || field === 'licence') return first;
  // Facebook has authors and publishers as addresses of their pages, Twitter as handles.
  const names = values.filter((value) => !isAddress(value) && !value.startsWith('@'));
  if (field === 'author') return [...new Set(names)].join(', ').replace(/^by\s+/i, '') || undefined;
  return names[0];
}

function foundBy(origin: 'opengraph' | 'meta', contents: ReadonlyMap<string, readonly string[]>): readonly Found[] {
  return Object.entries(NAMES[origin]).flatMap(([field, names]) =>
    names.split(' ').flatMap((name) => {
      const value = meant(field as DocumentField, contents.get(name) ?? []);
      return foundIn({ [field]: value }, origin);
    }),
  );
}

/** Days in the head of a page that may be of publication or of a change, the best first. */
export function recordDates(page: Document): readonly Found[] {
  const contents = contentsOf(page);
  const values = RECORD_DATES.split(' ').flatMap((name) => contents.get(name) ?? []);
  return values.flatMap((published) => foundIn({ published }, 'meta'));
}

/** What the meta elements of a page say of its article. */
export function metaOf(page: Document): readonly Found[] {
  const contents = contentsOf(page);
  return [...foundBy('opengraph', contents), ...foundBy('meta', contents)];
}
