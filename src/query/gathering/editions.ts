import { sharedWords } from '../../domain/edition.ts';
import { type Printed, witnessesOf } from '../../domain/witnesses.ts';
import { compareTexts, type Gather, grouped, type Row, textIn } from '../gathering.ts';
import { printedIn } from './articles.ts';

/** An article of a group, with its row. */
interface Member {
  readonly row: Row;
  readonly printed: Printed;
  readonly publisher: string;
  readonly published: string;
}

const LETTERS = /[\p{L}\p{N}]/u;
const INITIAL = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;

/** The text has the words, none of their letters part of another word. */
function names(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!LETTERS.test(text[at - 1] ?? '') && !LETTERS.test(text[at + words.length] ?? '')) return true;
  return false;
}

/** The article credits the publisher at its head or foot: by name, or as "(AP)". */
function credits({ row }: Member, publisher: string): boolean {
  const initials = (publisher.match(INITIAL) ?? []).join('').toUpperCase();
  return [row['head'], row['foot']].some((cell) => {
    const text = textIn(cell);
    return names(text, publisher) || (initials.length > 1 && text.includes(`(${initials})`));
  });
}

/** The story that the others come from, likely: of the publisher whom most others credit, else the earliest. */
function originOf(members: readonly Member[]): Member {
  const credited = (member: Member): number =>
    member.publisher === ''
      ? 0
      : members.filter((other) => other.publisher !== member.publisher && credits(other, member.publisher)).length;
  const ranked = members.map((member) => ({ member, credited: credited(member) }));
  ranked.sort(
    (a, b) =>
      b.credited - a.credited ||
      compareTexts(a.member.published || '9999', b.member.published || '9999') ||
      compareTexts(a.member.printed.id, b.member.printed.id),
  );
  return ranked[0]!.member;
}

function memberOf(row: Row): Member {
  const publisher = textIn(row['publisher']).trim();
  return { row, printed: printedIn(row), publisher, published: textIn(row['published']) };
}

/** The least that any shares with the origin, as far as they can be compared. */
function leastShared(origin: Member, others: readonly Member[]): number | null {
  const shares = others.flatMap(({ printed }) => sharedWords(origin.printed.fingerprint, printed.fingerprint) ?? []);
  return shares.length === 0 ? null : Math.round(100 * Math.min(...shares)) / 100;
}

function groupRow(members: readonly Member[]): Row {
  const origin = originOf(members);
  const others = members.filter((member) => member !== origin);
  others.sort((a, b) => compareTexts(a.published, b.published) || compareTexts(a.printed.id, b.printed.id));
  const all = [origin, ...others];
  return {
    origin: textIn(origin.row['title']) || origin.printed.id,
    publisher: origin.publisher || null,
    published: origin.published || null,
    articles: all.length,
    publishers: all.map((member) => member.publisher),
    titles: all.map(({ row }) => textIn(row['title'])),
    dates: all.map((member) => member.published),
    shared: leastShared(origin, others),
    articleIds: all.map(({ printed }) => printed.id),
  };
}

/** The article that is asked for, if one is: by title in full, URL or id. */
const isAsked = (asked: string, { row, printed }: Member): boolean =>
  asked === '' ||
  printed.id === asked ||
  textIn(row['url']) === asked ||
  textIn(row['title']).toLowerCase() === asked.toLowerCase();

/**
 * Articles that are one witness, a group a row, the largest first. The Cypher returns articles that may have one: `id`,
 * `fingerprint`, `page`, `title`, `publisher`, `published`, `url`, and what stands at their `head` and `foot`.
 */
export const editionGroups: Gather = (rows, { parameters }) => {
  const article = textIn(parameters['article'] as string);
  const members = rows.map(memberOf);
  const witness = witnessesOf(members.map(({ printed }) => printed));
  return grouped(members, ({ printed }) => witness.get(printed.id)!)
    .filter((group) => group.length > 1 && group.some((member) => isAsked(article, member)))
    .map(groupRow)
    .sort(
      (a, b) =>
        Number(b['articles']) - Number(a['articles']) ||
        compareTexts(textIn(a['published']), textIn(b['published'])) ||
        compareTexts(String(a['articleIds']), String(b['articleIds'])),
    );
};
