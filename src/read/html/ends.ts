import { isAppeal } from './appeals.ts';
import { DATE_LINE } from './day-patterns.ts';

/** Lines at the end of an article among which it may say who wrote it. */
const LAST_LINES = 6;
const LONGEST_BIOGRAPHY = 400;
const LONGEST_CONTACT = 200;
/** Under a heading such as "Press contact" there are only short lines, and not many. */
const MOST_CONTACT_LINES = 10;
const LONGEST_CONTACT_LINE = 140;

const NAME = "\\p{Lu}[\\p{L}'’.-]*(?: (?:[a-z]{2,3} )?\\p{Lu}[\\p{L}'’.-]*){1,3}";
const TRADE =
  '(?:reporter|editor|correspondent|journalist|columnist|staff writer|news(?:room|paper)|freelancer?|author of|fellow at|professor (?:of|at)|photographer|bureau chief|covers|covering)';
const DOES = '(?:is|was|has|covers|writes|reports|joined|lives|works|leads|edits)';
/** "Ana Brodt is a reporter in Orsk." */
const BIOGRAPHY = new RegExp(`^${NAME} ${DOES}\\b.*\\b${TRADE}\\b`, 'u');
const AFTER_NAME = new RegExp(`^(?:,| \\([^)]{1,60}\\)$| (?:${DOES}|can be)\\b)`, 'u');
/** "Follow her on Mastodon", "You can reach the writer at a.brodt@paper.example". */
const CONTACT = /^(?:you can )?(?:follow|reach|contact|e-?mail|write to|tweet|find|message)\b/i;
const WHERE = /@|\bon (?:twitter|x|mastodon|bluesky|signal|facebook|instagram|linkedin|threads|telegram)\b/i;
/** "Ana Brodt covers housing. Reach her at …", "Staff Writer Ana Brodt can be reached at …". */
const REACHED = /\b(?:(?:reach|contact|e-?mail|follow) (?:her|him|them)|can be reached) (?:at|on|via)\b/i;
/** Initials of a writer and the agency or paper: "jp/Courier". */
const INITIALS = /^\(?\p{Ll}{2,4}(?:\/\p{L}[\p{L} .]{1,40}){1,2}\)?$/u;
const isDateLine = (line: string): boolean => /^[a-z ]*published\b/i.test(line) && DATE_LINE.test(line);
const SAID = /\b(?:said|says|told|wrote)\b/;
const CONTACT_HEADING =
  /^(?:(?:press|media|news) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|office)|contacts?)(?: details)?:?$/i;

/** Names of one or several people, each. */
const eachOf = (authors: readonly string[]): readonly string[] =>
  authors
    .flatMap((names) => names.split(/,| and | & /))
    .map((name) => name.trim())
    .filter((name) => name.includes(' '));

/** Whether a line says who a writer is. @param names of the article's writers */
function isBiography(line: string, names: readonly string[]): boolean {
  if (line.length > LONGEST_BIOGRAPHY || SAID.test(line)) return false;
  const isOfWriter = names.some((name) => line.startsWith(name) && AFTER_NAME.test(line.slice(name.length)));
  return isOfWriter || BIOGRAPHY.test(line);
}

const isContact = (line: string): boolean =>
  line.length <= LONGEST_CONTACT && (CONTACT.test(line) || REACHED.test(line)) && WHERE.test(line) && !SAID.test(line);

/** How many lines there are before whom to call with questions; all where it does not say. */
function beforeContacts(lines: readonly string[]): number {
  const from = Math.max(1, lines.length - MOST_CONTACT_LINES);
  const index = lines.findIndex((line, at) => at >= from && CONTACT_HEADING.test(line));
  const isLast = index !== -1 && lines.slice(index).every((line) => line.length <= LONGEST_CONTACT_LINE);
  return isLast ? index : lines.length;
}

/**
 * Leaves out, at the end of an article, who wrote it and how to reach them, and whom to call; and, anywhere, what asks the
 * reader for money, an address or a hint.
 * @param authors what is known of who wrote it, by which a line about them is told from one about others
 */
export function withoutEnds(lines: readonly string[], authors: readonly string[]): readonly string[] {
  const names = eachOf(authors);
  const asked = lines.filter((line) => !isAppeal(line));
  const own = asked.slice(0, beforeContacts(asked));
  const last = own.length - LAST_LINES;
  return own.filter(
    (line, index) =>
      index < Math.max(1, last) ||
      !(isBiography(line, names) || isContact(line) || INITIALS.test(line) || isDateLine(line)),
  );
}
