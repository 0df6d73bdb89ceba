/** Acronyms that the text explains itself: "World Health Organization (WHO)". */
export interface Acronyms {
  expansionOf(acronym: string): string | undefined;
  acronymOf(expansion: string): string | undefined;
}

const EXPLAINED =
  /((?:\p{Lu}[\p{L}\p{N}.'’-]{0,30} (?:(?:of|the|for|and|de|des|du|la|on|in) ){0,2}){1,10})\((\p{Lu}[\p{Lu}&-]{1,7})\)/gu;

const capitalised = (words: readonly string[]): readonly string[] => words.filter((word) => /^\p{Lu}/u.test(word));

/** Drops words before the name that the acronym does not spell: "Geneva World Health Organization (WHO)". */
function trimmed(phrase: string, acronym: string): string {
  const words = phrase.trim().split(/\s+/);
  const starts = words.flatMap((word, at) => (word.startsWith(acronym[0]!) ? [at] : []));
  const fits = (at: number): boolean => Math.abs(capitalised(words.slice(at)).length - acronym.length) <= 1;
  const start = starts.find(fits) ?? 0;
  return words.slice(start).join(' ').replace(/^the /i, '');
}

/** Reads the acronyms that a text introduces in parentheses. */
export function readAcronyms(text: string): Acronyms {
  const expansions = new Map<string, string>();
  const acronyms = new Map<string, string>();
  for (const [, phrase, acronym] of text.matchAll(EXPLAINED)) {
    const expansion = trimmed(phrase!, acronym!);
    if (expansions.has(acronym!)) continue;
    expansions.set(acronym!, expansion);
    acronyms.set(expansion.toLowerCase(), acronym!);
  }
  return {
    expansionOf: (acronym) => expansions.get(acronym),
    acronymOf: (expansion) => acronyms.get(expansion.toLowerCase().replace(/^the /, '')),
  };
}
