import type { Cell } from '../ports/graph-store.ts';

/** An integer as the port has it: a number where one can hold it, else its digits, since a number would be another. */
export const integerCell = (value: bigint): number | string => {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
};

/** A time or duration without the zeros at the end of its seconds, which stores write in different number. */
export const withoutZeros = (iso: string): string =>
  iso.replace(/\.(\d*?)0+(?=\D|$)/, (_, digits: string) => (digits === '' ? '' : `.${digits}`));

/** A map with its keys in code-unit order: stores keep none. */
export const sortedMap = (entries: readonly (readonly [string, Cell])[]): Readonly<Record<string, Cell>> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
