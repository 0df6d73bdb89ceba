/** Acronyms that the text explains itself: "World Health Organization (WHO)". */
export interface Acronyms {
  expansionOf(acronym: string): string | undefined;
  acronymOf(expansion: string): string | undefined;
}

const EXPLAINED =
  /((?:\p{Lu}[\p{L}\p{N}.'’-]{0,30} (?:(?:of|the|for|and|de|des|du|la|on|in) ){0,2}){1,10})\((\p{Lu}[\p{Lu}&-]{1,7})\)/gu;
/** Also in lower case, where the initials agree: "border security force (BSF)", "the Oslo Trade Board, or OTB,". */
const SPELT =
  /((?:[\p{L}\p{N}'’-]{1,30} ){2,9})(?:\(|, (?:or|also known as|known as|abbreviated) (?:the )?)(\p{Lu}[\p{Lu}\p{N}&-]{1,7})[),. ]/gu;
/** "OTB (Oslo Transport Board)", "OTB [Oslo Transport Board]". */
const REVERSED =
  /(?<![\p{L}\p{N}])(\p{Lu}{2,7}) [[(](?:the )?(\p{Lu}[\p{L}'’-]{1,30}(?: (?:of|the|for|and|de|des|du|di|la|on|in|\p{Lu}[\p{L}'’-]{1,30})){1,8})[\])]/gu;
const SMALL = new Set(['of', 'the', 'for', 'and', 'de', 'des', 'du', 'la', 'on', 'in', 'a', 'an']);

const capitalised = (words: readonly string[]): readonly string[] => words.filter((word) => /^\p{Lu}/u.test(word));

/** Drops words before the name that the acronym does not spell: "Geneva World Health Organization (WHO)". */
function trimmed(phrase: string, acronym: string): string {
  const words = phrase.trim().split(/\s+/);
  const starts = words.flatMap((word, at) => (word.startsWith(acronym[0]!) ? [at] : []));
  const fits = (at: number): boolean => Math.abs(capitalised(words.slice(at)).length - acronym.length) <= 1;
  const start = starts.find(fits) ?? 0;
  return words.slice(start).join(' ').replace(/^the /i, '');
}

/** The last words of a phrase whose initials are the acronym. */
function spelt(phrase: string, acronym: string): string | undefined {
  const words = phrase.trim().split(/\s+/);
  for (let start = words.length - 2; start >= 0; start--) {
    const initials = words.slice(start).flatMap((word) => (SMALL.has(word) ? [] : [word[0]!.toUpperCase()]));
    if (!SMALL.has(words[start]!) && initials.join('') === acronym) return words.slice(start).join(' ');
  }
  return undefined;
}

/** Reads the acronyms that a text introduces. */
export function readAcronyms(text: string): Acronyms {
  const expansions = new Map<string, string>();
  const acronyms = new Map<string, string>();
  const learn = (acronym: string, expansion: string | undefined): void => {
    if (expansion === undefined || expansions.has(acronym)) return;
    expansions.set(acronym, expansion);
    acronyms.set(expansion.toLowerCase(), acronym);
  };
  for (const [, phrase, acronym] of text.matchAll(EXPLAINED)) learn(acronym!, trimmed(phrase!, acronym!));
  for (const [, phrase, acronym] of text.matchAll(SPELT)) learn(acronym!, spelt(phrase!, acronym!));
  for (const [, acronym, phrase] of text.matchAll(REVERSED)) learn(acronym!, phrase!);
  return {
    expansionOf: (acronym) => expansions.get(acronym),
    acronymOf: (expansion) => acronyms.get(expansion.toLowerCase().replace(/^the /, '')),
  };
}
