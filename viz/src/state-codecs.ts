/** How one part of the state is read from and written to the parameters of a URL. */
export interface Codec<T> {
  /** The value at the start, which is not written. */
  readonly otherwise: T;
  /** Total: what is missing or makes no sense gives `otherwise`. */
  readonly read: (parameters: URLSearchParams) => T;
  readonly write: (parameters: URLSearchParams, value: T) => void;
}

export type Fields<State> = { readonly [Name in keyof State]: Codec<State[Name]> };

/** A codec for one parameter. */
function parameter<T>(key: string, otherwise: T, from: (text: string) => T | undefined, to: (value: T) => string) {
  return {
    otherwise,
    read: (parameters: URLSearchParams): T => {
      const written = parameters.get(key);
      return (written === null ? undefined : from(written)) ?? otherwise;
    },
    write: (parameters: URLSearchParams, value: T): void => {
      if (value !== otherwise) parameters.set(key, to(value));
    },
  } satisfies Codec<T>;
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** Texts in order of the alphabet, each once; commas and percent signs in them are escaped. */
export function list<T extends string>(key: string): Codec<readonly T[]> {
  const escaped = (item: string): string => item.replace(/[%,]/g, encodeURIComponent);
  const read = (parameters: URLSearchParams): readonly T[] => {
    const parts = (parameters.get(key) ?? '').split(',').filter(Boolean);
    return [...new Set(parts.map(decoded))].sort() as T[];
  };
  const write = (parameters: URLSearchParams, items: readonly T[]): void => {
    if (items.length > 0) parameters.set(key, [...items].sort().map(escaped).join(','));
  };
  return { otherwise: [], read, write };
}

/** A text; the empty one at the start. */
export const text = (key: string): Codec<string> =>
  parameter(
    key,
    '',
    (written) => written,
    (value) => value,
  );

/** A text of a form, or null. */
export const optional = (key: string, form = /./s): Codec<string | null> =>
  parameter<string | null>(
    key,
    null,
    (written) => (form.test(written) ? written : undefined),
    (value) => value ?? '',
  );

/** Two texts of a form, or null. */
export const pair = (key: string, form = /./s): Codec<readonly [from: string, to: string] | null> => ({
  otherwise: null,
  read: (parameters) => {
    const [from, to] = [parameters.get(`${key}-from`) ?? '', parameters.get(`${key}-to`) ?? ''];
    return form.test(from) && form.test(to) ? [from, to] : null;
  },
  write: (parameters, ends) => {
    if (ends === null) return;
    parameters.set(`${key}-from`, ends[0]);
    parameters.set(`${key}-to`, ends[1]);
  },
});

/** One of some words; the first of them at the start. */
export const choice = <const T extends string>(key: string, words: readonly T[]): Codec<T> =>
  parameter(
    key,
    words[0]!,
    (written) => words.find((word) => word === written),
    (value) => value,
  );

/** A number within bounds, to two decimals. */
export const number = (key: string, otherwise: number, [least, most]: readonly [number, number]): Codec<number> =>
  parameter(
    key,
    otherwise,
    (written) =>
      written.trim() !== '' && Number(written) >= least && Number(written) <= most ? Number(written) : undefined,
    (value) => String(Math.round(value * 100) / 100),
  );

/** Yes or no. */
export const flag = (key: string, otherwise: boolean): Codec<boolean> =>
  parameter(
    key,
    otherwise,
    (written) => (['yes', 'no'].includes(written) ? written === 'yes' : undefined),
    (value) => (value ? 'yes' : 'no'),
  );
