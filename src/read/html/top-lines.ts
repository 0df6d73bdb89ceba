import { parsePublished } from '../published.ts';
import { type Found, foundIn } from '../raw-article.ts';
import {
  CHANGED,
  CHANGED_LINE,
  DATE_LINE,
  DAY,
  DAY_THEN_PLACE,
  dayOf,
  isDay,
  PLACE_THEN_DAY,
  SHORT_DAY,
  STATEMENT,
  TIME,
  TIME_LINE,
  WEEKDAY,
} from './day-patterns.ts';
import { isRole } from './roles.ts';

/** Lines at the beginning of an article among which it may say who wrote it and when. */
const TOP = 6;
/** At the end it may say who wrote it. */
const LONGEST_LINE = 140;

const NAME =
  "\\p{Lu}[\\p{L}'’.-]*(?: (?:(?:de|del|der|van|von|da|di|la|le|el|al|bin|ibn|ter|ten) )?\\p{Lu}[\\p{L}'’.-]*){1,4}";
const PEOPLE = `${NAME}(?:(?:,| and| &|, and) ${NAME}){0,5}?`;
const ROLE =
  '(?:,? (?:in \\p{Lu}[\\p{L} -]{1,30}|[\\p{L} -]{0,20}(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ss]taff|[Ww]riter|[Bb]ureau)[\\p{L} -]{0,20})(?:, \\p{Lu}[\\p{L} -]{1,30})?| \\([^)]{1,60}\\))?';
/** A place or a paper, which one cannot tell: "By Ana Brodt, Orsk". */
const ONE_NAME = '(?:, \\p{Lu}\\p{L}{2,24})?';
/** What stands beside names and is no paper. */
const NO_DATE = '(?!(?:Updated|Published|Posted|Last|First|Modified|Created)\\b)';
const OUTLET = `(?: ?(?:\\||[-–—•·]|, ?(?:for|of)|for|,(?= The )) ?(?<outlet>(?:The )?${NO_DATE}\\p{Lu}[\\p{L}\\d .&'’-]{2,40}))?`;
/** "By Ana Brodt, Orsk correspondent", "By Ana Brodt and Ilse Karr | The Courier". */
const BY = new RegExp(
  `^(?:(?:[Ss]tory |[Ww]ritten |[Rr]eported |[Pp]osted |[Ww]ords )?[Bb]y:? |(?:[Tt]ext|[Ww]ords|[Ss]tory): )(?<people>${PEOPLE})${ROLE}${ONE_NAME}${OUTLET}$`,
  'u',
);
const BY_ANY_CASE =
  /^by:? (?<people>\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){1,3}(?:(?: AND |, | & )\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){1,3}){0,4})$/iu;
/** Without "By", only with the name of the paper beside it. */
const PEOPLE_AND_OUTLET = new RegExp(
  `^(?<people>${PEOPLE}) ?\\| ?(?<outlet>(?:The )?${NO_DATE}\\p{Lu}[\\p{L}\\d .&'’-]{2,40})$`,
  'u',
);

/** What a line must hold to say when something was, and to be made of pieces: asked first, as most lines do not. */
const DIGIT = /\d/;
const IN_PIECES = /[|•·\d]|\s[-–—]\s|published|posted|updated/i;

/** "By Ana Brodt, 3 March 2031" names no place. */
const STARTS_WITH_BY = /^(?:by|from)\b/i;

/** A date as it stands in a line that says nothing else; undefined for any other line, also one on when it was changed. */
export const publishedIn = (line: string): string | undefined =>
  dayOf(DATE_LINE.exec(line)) ?? (parsePublished(line) === null ? undefined : line);

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

/** Names beside a date: "Hanne Okoro Published 03/03/2026". */
const peopleIn = (piece: string): Read | undefined =>
  ONLY_PEOPLE.test(piece) ? { found: foundIn({ author: piece }, 'byline') } : undefined;

function bylineAndDay(line: string): Read | undefined {
  const found = BY_THEN_DAY.exec(line);
  const [by, date] = [found?.[1], dayOf(found, 2)];
  const people = by === undefined || date === undefined ? undefined : bylineIn(by);
  return people && { found: [...people.found, ...foundIn({ published: date }, 'byline')] };
}

function datelineIn(line: string): Read | undefined {
  if (!DIGIT.test(line)) return undefined;
  const place = PLACE_THEN_DAY.exec(line);
  const date = dayOf(DAY_THEN_PLACE.exec(line)) ?? dayOf(place) ?? dayOf(STATEMENT.exec(line));
  const isAlone = place?.[0] === line;
  return date === undefined ? undefined : { found: foundIn({ published: date }, 'dateline'), kept: !isAlone };
}

/** Between what a line says of different things: "Posted by Ana Brodt on March 3, 2031 | Updated 4 March". */
const BETWEEN = new RegExp(
  `\\s?[|•·]\\s?|\\s[-–—]\\s|(?<!published|posted|updated|modified),?\\s+on\\s+(?=${WEEKDAY}${DAY})|[,.;]?\\s+(?=(?:first |last |originally )?(?:published|posted|updated)\\b)|(?<!day|\\b(?:mon|tue|wed|thu|fri|sat|sun)),\\s+(?=${WEEKDAY}${DAY})`,
  'iu',
);
/** "by Ana Brodt 3-Mar-2031". */
const BY_THEN_DAY = new RegExp(`^(by .{3,60}?)[\\s,–-]+${WEEKDAY}(${DAY})${TIME}$`, 'iu');
const LABEL_PIECE = /^\p{Lu}[\p{L} &-]{1,24}$/u;
const TIME_TO_READ = /^\d+ min(?:ute)?s?(?: to)? read$/i;
const ONLY_PEOPLE = new RegExp(`^${PEOPLE}$`, 'u');

const readPiece = (piece: string): Read | undefined =>
  TIME_LINE.test(piece) || TIME_TO_READ.test(piece) ? { found: [] } : readWhole(piece);

/** The section, or the kind of text, beside a date: "News item | 14-05-2030". */
const isLabel = (piece: string, line: string): boolean => LABEL_PIECE.test(piece) && /[|•·]/.test(line);

function readPieces(line: string): Read | undefined {
  const pieces = line.split(BETWEEN).filter(Boolean);
  const dated = pieces.some((piece) => dayOf(DATE_LINE.exec(piece)) !== undefined);
  const read =
    pieces.length > 1
      ? pieces.map((piece, index) => {
          const beside = index === 0 && dated ? peopleIn(piece) : undefined;
          return readPiece(piece) ?? beside ?? (dated && isLabel(piece, line) ? { found: [] } : undefined);
        })
      : [];
  return read.length > 0 && read.every((each) => each !== undefined && !each.kept)
    ? { found: read.flatMap((each) => each?.found ?? []) }
    : undefined;
}

/** What a line at the beginning says of the article; undefined for one of its text. */
function readWhole(line: string): Read | undefined {
  const changed = CHANGED.test(line) ? CHANGED_LINE.exec(line) : null;
  if (changed) return { found: foundIn({ modified: changed[1] }, 'byline') };
  if (!DIGIT.test(line)) return bylineIn(line) ?? (isRole(line) ? { found: [] } : undefined);
  const date = dayOf(DATE_LINE.exec(line));
  if (date !== undefined) return { found: foundIn({ published: date }, 'byline') };
  if (SHORT_DAY.test(line) && isDay(line)) return { found: [] };
  return bylineAndDay(line) ?? bylineIn(line) ?? (STARTS_WITH_BY.test(line) ? undefined : datelineIn(line));
}

/** How long it takes to read, after what matters. */
const READING_TIME = /\s*[|·•–—-]?\s*\d+ min(?:ute)?s?(?: to)? read$/i;

/** A mark between labels of which one has gone, and how often something was liked. */
const LOOSE = /^[|•·]\s*|\s*[|•·]$/g;
const LABEL_ALONE = /^(?:authors?|date|published|posted|(?:written |posted )?by|last updated):?$/i;
const COUNT = /^\d{1,3}(?:[.,]\d)?[KM]?$/i;

function readTopLine(written: string): Read | undefined {
  const line = written.replace(READING_TIME, '').replace(LOOSE, '');
  if (COUNT.test(line) || LABEL_ALONE.test(line)) return { found: [] };
  return readWhole(line) ?? (IN_PIECES.test(line) ? readPieces(line) : undefined);
}

/** Whether a line says who wrote an article or when, and nothing else. */
export const isTopLine = (line: string): boolean => line.length <= LONGEST_LINE && readTopLine(line) !== undefined;

export interface TopRead {
  readonly lines: readonly string[];
  readonly found: readonly Found[];
}

/** Names of two or three words, which stand beside a date. Places and short titles look the same where no title is known. */
const isNameOf = (line: string): boolean => line.split(' ').length <= 3;

/**
 * Reads who wrote an article and when off its first lines. Lines that say nothing else are taken out; datelines stay.
 * @param writers who is known to have written it: given where its title was taken out before, so that their names on lines
 * of their own, and a bare name beside a date or a role, are its authors
 */
export function readTop(lines: readonly string[], writers?: ReadonlySet<string>): TopRead {
  const top = lines.slice(0, TOP).map((line) => (line.length <= LONGEST_LINE ? readTopLine(line) : datelineIn(line)));
  const isTaken = (index: number): boolean => top[index] !== undefined && top[index].kept !== true;
  const read = top.map((each, index) => {
    const isBeside = writers !== undefined && isNameOf(lines[index]!) && (isTaken(index - 1) || isTaken(index + 1));
    if (each === undefined && writers?.has(lines[index]!.replace(LOOSE, '').toLowerCase())) return { found: [] };
    return each ?? (isBeside ? peopleIn(lines[index]!) : undefined);
  });
  return {
    lines: lines.filter((_, index) => read[index] === undefined || read[index].kept === true),
    found: read.flatMap((each) => each?.found ?? []),
  };
}

/** Lines after the title of a page, and before it, among which it may say when. */
const AFTER_TITLE = 12;
const BEFORE_TITLE = 2;
const BEFORE_TEXT = 8;
/** As long as the first paragraph of an article. */
const PARAGRAPH = 160;

/** What a page says beside the title of its article, of all that it shows: when it was published, or changed. */
export function readAroundTitle(lines: readonly string[], isTitle: (line: string) => boolean): readonly Found[] {
  const title = lines.findIndex(isTitle);
  if (title === -1) return [];
  const rest = lines.slice(title + 1, title + 1 + AFTER_TITLE);
  const paragraph = rest.findIndex((line) => line.length > PARAGRAPH);
  const after = paragraph === -1 ? rest : rest.slice(0, paragraph);
  const before = lines.slice(Math.max(0, title - BEFORE_TITLE), title).reverse();
  const found = readBeside(after);
  return found.some(({ field }) => field === 'published') ? found : [...found, ...readBeside(before)];
}

/** When lines say that an article was published or changed, and who signed it. */
function readBeside(lines: readonly string[]): readonly Found[] {
  return lines.flatMap((line) => {
    const read = readTopLine(line);
    const isSigned = STARTS_WITH_BY.test(line);
    return read === undefined || read.kept ? [] : read.found.filter(({ field }) => isSigned || field !== 'author');
  });
}

/** What stands before the first line of an article, of all that a page shows: for pages that do not say what its title is. */
export function readBefore(all: readonly string[], first: string | undefined): readonly Found[] {
  const index = first === undefined ? -1 : all.indexOf(first);
  return index === -1 ? [] : readBeside(all.slice(Math.max(0, index - BEFORE_TEXT), index));
}

/** Reads what an element that is called a byline says. */
export const readByline = (text: string): readonly Found[] =>
  text.length > LONGEST_LINE ? [] : (readTopLine(text)?.found ?? bylineIn(`By ${text}`)?.found ?? []);
