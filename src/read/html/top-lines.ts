import { parsePublished } from '../published.ts';
import { type Found, foundIn } from '../raw-article.ts';

/** Lines at the beginning of an article among which it may say who wrote it and when. */
const TOP = 6;
/** At the end it may say who wrote it. */
const LONGEST_LINE = 140;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?\\.? ${MONTH}\\.?,? \\d{4}|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})`;
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?';
const TIME =
  '(?:,?(?: at| @|T| -| –| \\|)? ?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: \\(?(?:[A-Z]{2,5}|Z)\\)?|[+-]\\d{2}:?\\d{2})?)?';
const LABEL =
  '(?:(?:first |originally )?published|posted|publication date|release date|released|issued|created|date|for immediate release)';

/** A line that says nothing but when: "Published: Monday, March 3, 2031 at 9:14 a.m. EST". */
const DATE_LINE = new RegExp(
  `^(?:${LABEL}(?: on| at)?[:,\\s–-]*)?${WEEKDAY}(${DAY})${TIME}\\.?(?: ?\\| ?.{0,40})?$`,
  'i',
);
const CHANGED_LINE = new RegExp(
  `^(?:(?:last )?(?:updated|modified|revised|edited|changed)|last updated?)(?: on| at)?[:,\\s–-]*${WEEKDAY}(${DAY})?.{0,40}$`,
  'i',
);
/** "3 March 2031 - Orsk", "ORSK, 3 March 2031 (AP) —", "Orsk, March 3, 2031 –". */
const DAY_THEN_PLACE = new RegExp(`^(${DAY}) ?[-–—|] ?\\p{Lu}[\\p{L} .'’-]{1,40}(?:,[\\p{L} .'’-]{1,40})?$`, 'iu');
const PLACE_THEN_DAY = new RegExp(
  `^\\p{Lu}[\\p{L} .'’-]{1,40}(?:, [\\p{L} .'’-]{1,30})?, (?:${WEEKDAY})(${DAY})(?: ?\\([^)]{1,30}\\))?(?: ?(?:[-–—:]+|/[^/]{1,30}/ ?--) ?|$)`,
  'iu',
);

const NAME =
  "\\p{Lu}[\\p{L}'’.-]*(?: (?:(?:de|del|der|van|von|da|di|la|le|el|al|bin|ibn|ter|ten) )?\\p{Lu}[\\p{L}'’.-]*){1,4}";
const PEOPLE = `${NAME}(?:(?:,| and| &|, and) ${NAME}){0,5}`;
const ROLE =
  '(?:,? (?:in \\p{Lu}[\\p{L} -]{1,30}|[\\p{L} -]{0,20}(?:correspondent|reporter|editor|staff|writer|bureau)[\\p{L} -]{0,20}))?';
/** What stands beside names and is no paper. */
const NO_DATE = '(?!(?:Updated|Published|Posted|Last|First|Modified|Created)\\b)';
const OUTLET = `(?: ?(?:\\||[-–—•·]|, ?(?:for|of)|for) ?(?<outlet>(?:The )?${NO_DATE}\\p{Lu}[\\p{L}\\d .&'’-]{2,40}))?`;
/** "By Ana Brodt, Orsk correspondent", "By Ana Brodt and Ilse Karr | The Courier". */
const BY = new RegExp(
  `^(?:(?:[Ss]tory |[Ww]ritten |[Rr]eported |[Pp]osted |[Ww]ords )?[Bb]y:? )(?<people>${PEOPLE})${ROLE}${OUTLET}$`,
  'u',
);
const BY_ANY_CASE =
  /^by:? (?<people>\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){1,3}(?:(?: AND |, | & )\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){1,3}){0,4})$/iu;
/** Without "By", only with the name of the paper beside it. */
const PEOPLE_AND_OUTLET = new RegExp(
  `^(?<people>${PEOPLE}) ?\\| ?(?<outlet>(?:The )?${NO_DATE}\\p{Lu}[\\p{L}\\d .&'’-]{2,40})$`,
  'u',
);

/** "By Ana Brodt, 3 March 2031" names no place. */
const STARTS_WITH_BY = /^(?:by|from)\b/i;

/** A date as it stands in a line that says nothing else; undefined for any other line, also one on when it was changed. */
export const publishedIn = (line: string): string | undefined =>
  DATE_LINE.exec(line)?.[1] ?? (parsePublished(line) === null ? undefined : line);

interface Read {
  readonly found: readonly Found[];
  /** The line is part of the text all the same. */
  readonly kept?: boolean;
}

function bylineIn(line: string): Read | undefined {
  const start = line.charAt(0).toUpperCase() + line.slice(1);
  const groups = (BY.exec(start) ?? BY_ANY_CASE.exec(start) ?? PEOPLE_AND_OUTLET.exec(start))?.groups;
  return groups && { found: foundIn({ author: groups['people'], publisher: groups['outlet'] }, 'byline') };
}

function datelineIn(line: string): Read | undefined {
  const alone = DAY_THEN_PLACE.exec(line);
  const before = PLACE_THEN_DAY.exec(line);
  const date = alone?.[1] ?? before?.[1];
  return date === undefined ? undefined : { found: foundIn({ published: date }, 'dateline'), kept: true };
}

/** Between what a line says of different things: "Posted by Ana Brodt on March 3, 2031 | Updated 4 March". */
const BETWEEN = new RegExp(
  `\\s?[|•·]\\s?|\\s[-–—]\\s|,?\\s+on\\s+(?=${WEEKDAY}${DAY})|[,.;]?\\s+(?=(?:first |last |originally )?(?:published|posted|updated)\\b)|,\\s+(?=${WEEKDAY}${DAY})`,
  'i',
);

function readPieces(line: string): Read | undefined {
  const pieces = line.split(BETWEEN).filter(Boolean);
  const read = pieces.length > 1 ? pieces.map(readWhole) : [];
  return read.length > 0 && read.every((each) => each !== undefined && !each.kept)
    ? { found: read.flatMap((each) => each?.found ?? []) }
    : undefined;
}

/** What a line at the beginning says of the article; undefined for one of its text. */
function readWhole(line: string): Read | undefined {
  const changed = CHANGED_LINE.exec(line);
  if (changed) return { found: foundIn({ modified: changed[1] }, 'byline') };
  const date = DATE_LINE.exec(line)?.[1];
  if (date !== undefined) return { found: foundIn({ published: date }, 'byline') };
  return bylineIn(line) ?? (STARTS_WITH_BY.test(line) ? undefined : datelineIn(line));
}

const readTopLine = (line: string): Read | undefined => readWhole(line) ?? readPieces(line);

export interface TopRead {
  readonly lines: readonly string[];
  readonly found: readonly Found[];
}

/** Reads who wrote an article and when off its first lines. Lines that say nothing else are taken out; datelines stay. */
export function readTop(lines: readonly string[]): TopRead {
  const found: Found[] = [];
  const kept = lines.filter((line, index) => {
    const isShort = line.length <= LONGEST_LINE;
    const read = index >= TOP ? undefined : isShort ? readTopLine(line) : datelineIn(line);
    found.push(...(read?.found ?? []));
    return read === undefined || read.kept === true;
  });
  return { lines: kept, found };
}

/** Reads what an element that is called a byline says. */
export const readByline = (text: string): readonly Found[] =>
  text.length > LONGEST_LINE ? [] : (readTopLine(text)?.found ?? bylineIn(`By ${text}`)?.found ?? []);
