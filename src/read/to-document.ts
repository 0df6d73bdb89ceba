import { type DocumentField, ORIGINS, type Origin, type SourceDocument } from '../domain/document.ts';
import { ClaimgraphError } from '../domain/errors.ts';
import { documentId, normalizeText } from '../domain/id.ts';
import { webAddress } from '../domain/web-address.ts';
import { readTop } from './html/top-lines.ts';
import { parsePublished, publishedFromUrl } from './published.ts';
import { type Found, foundIn, type RawArticle } from './raw-article.ts';
import { notTooLong } from './too-long.ts';

export interface ReadOptions {
  /** ISO date that overrides whatever the articles say. */
  readonly published?: string;
  /** A name that overrides whatever the articles say. */
  readonly publisher?: string;
  /** Is told of what was passed over, e.g. a date that is none, and of what readers notice. */
  readonly warn?: (message: string) => void;
}

const DATES: readonly DocumentField[] = ['published', 'modified'];

/** The value as it is kept; null for a date that is none. */
function usable({ field, value }: Found): string | null {
  if (DATES.includes(field)) return parsePublished(value);
  return normalizeText(value).trim() || null;
}

interface Chosen {
  readonly value: string;
  readonly origin: Origin;
}

/**
 * Which of the things found holds for each field: that of the most trusted origin (`ORIGINS`) with a usable value.
 * @param warn told of dates that a file gives and that are none
 */
function chosenOf(found: readonly Found[], warn: (message: string) => void): ReadonlyMap<DocumentField, Chosen> {
  const chosen = new Map<DocumentField, Chosen>();
  const ranked = [...found].sort((a, b) => ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin));
  for (const each of ranked) {
    if (chosen.has(each.field)) continue;
    const value = usable(each);
    if (value !== null) chosen.set(each.field, { value, origin: each.origin });
    else if (each.origin === 'given') warn(`"${each.value}" is not a date such as 2015-11-16 and was passed over`);
  }
  return chosen;
}

/** The date in an address, which counts among the things found. */
const inAddress = (found: readonly Found[]): readonly Found[] =>
  found.flatMap(({ field, value }) => {
    const date = field === 'url' || field === 'address' ? publishedFromUrl(value) : null;
    return date === null ? [] : foundIn({ published: date }, 'address');
  });

/** A headline, who wrote it, when, and where: what an article says of itself before it begins. */
const FIRST_LINES = 6;

/** What the first lines of a text say of it; they stay part of it. */
const inFirstLines = (text: string): readonly Found[] => readTop(text.split('\n', FIRST_LINES)).found;

/** The address it was fetched from is kept beside the URL where the two differ. */
const sameAddress = (url: string | undefined, address: string): boolean => webAddress(url) === webAddress(address);

/**
 * Makes a document of what a reader found: fields decided by the order of `ORIGINS`, dates as ISO, an id unless it has one.
 * @param name how people find it: a path or address, for messages
 * @throws ClaimgraphError E_INPUT for one without text, or with more than is read (`too-long.ts`)
 */
export function toDocument(
  { text, found, notices }: RawArticle,
  name: string,
  options: ReadOptions = {},
): SourceDocument {
  if (text.trim() === '') throw new ClaimgraphError('E_INPUT', `${name} holds no text`);
  notTooLong(text, name);
  const { published, publisher } = options;
  const warn = (message: string): void => options.warn?.(`${name}: ${message}`);
  for (const notice of notices ?? []) warn(notice);
  const told = [...foundIn({ published, publisher }, 'option'), ...found, ...inAddress(found), ...inFirstLines(text)];
  const chosen = chosenOf(told, warn);
  const fields: { -readonly [field in DocumentField]?: string } = {};
  const origins: { -readonly [field in DocumentField]?: Origin } = {};
  for (const [field, { value, origin }] of chosen) {
    if (field === 'address' && sameAddress(chosen.get('url')?.value, value)) continue;
    fields[field] = value;
    if (origin !== 'given') origins[field] = origin;
  }
  const { id = documentId(text, fields.url ?? fields.publisher), ...others } = fields;
  return { id, ...others, ...(Object.keys(origins).length > 0 && { origins }), text };
}
