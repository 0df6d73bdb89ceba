const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const isCurrent = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

const plain = (name: string): string => name.toLowerCase().replaceAll(' & ', ' and ');

let codes: ReadonlyMap<string, string> | undefined;

function codesByName(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const all = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(isCurrent);
  return new Map(all.flatMap((code) => [[plain(names.of(code) ?? ''), code] as const]));
}

/** The ISO 3166-1 alpha-2 code of the country of which one of these is the usual English name; undefined for others. */
export function countryCode(...names: readonly string[]): string | undefined {
  codes ??= codesByName();
  for (const name of names) {
    const code = name === '' ? undefined : codes.get(plain(name));
    if (code !== undefined) return code;
  }
  return undefined;
}
