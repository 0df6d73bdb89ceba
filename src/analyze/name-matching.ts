import type { DraftReferent } from './draft-referent.ts';

/** Lower case, no accents, straight dashes, no possessive endings: spellings of one name fold to one form. */
export const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‐-–]/g, '-')
    .replace(/['’]s?(?=\s|$)/g, '')
    .toLowerCase();

const wordsOf = (name: string): readonly string[] => foldName(name).split(/\s+/);

/** All words of one name occur in the other, in order, and the last words agree. */
function isShorterForm(short: readonly string[], long: readonly string[]): boolean {
  if (short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/** "Vega" of "Ana Vega Soto": of two surnames the first is the one people go by. */
const isFirstSurname = (word: string, known: readonly string[]): boolean =>
  known.length > 2 && word.length > 3 && known.at(-2) === word;

function samePerson(name: readonly string[], known: readonly string[], label: string): boolean {
  if (name.length > 1) return isShorterForm(name, known) || isShorterForm(known, name);
  const word = name[0]!;
  const last = known.at(-1)!;
  return (
    last === word ||
    (label === 'PERSON' && isFirstSurname(word, known)) ||
    (word.length > 3 && last.split('-').includes(word)) ||
    (label === 'PERSON' && known[0] === word)
  );
}

/** "Reuters" of "Reuters Group", "Yard" of "Scotland Yard": first or last word of a body's longer name. */
function sameBody(name: readonly string[], known: readonly string[], label: string): boolean {
  if (name.length >= known.length || ['GPE', 'LOC', 'FAC', 'PERSON'].includes(label)) return false;
  const start = known.slice(0, name.length).join(' ') === name.join(' ');
  return start || (name.length === 1 && known.at(-1) === name[0]);
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

const isAcronymOf = (surface: string, name: string): boolean =>
  /^\p{Lu}{2,7}$/u.test(surface) && initialsOf(name) === surface;

/**
 * Whether a name in the text is a shorter or longer form of a known one: surname of a full name, "Reuters" of
 * "Reuters Group", an acronym.
 */
export function isSameName(surface: string, label: string, known: DraftReferent): boolean {
  const name = wordsOf(surface);
  const full = wordsOf(known.name);
  if (known.type === 'Person')
    return (
      ['PERSON', 'NAME', 'ORG', 'NORP', 'GPE'].includes(label) &&
      [known.name, ...known.aliases].some((form) => samePerson(name, wordsOf(form), label))
    );
  if (known.type === 'Nation') return false;
  if (known.type === 'Place')
    return (
      name.join(' ') === full.join(' ') ||
      (full.length === name.length + 1 && full.join(' ').startsWith(`${name.join(' ')} `))
    );
  return isAcronymOf(surface, known.name) || sameBody(name, full, label);
}
