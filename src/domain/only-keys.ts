import { near } from './near.ts';

/** What a schema says of an object that it refuses, as far as it is looked at here. */
interface Refusal {
  readonly code?: string | undefined;
  readonly keys?: readonly string[];
}

const LONGEST_SHOWN = 80;

/** Says of a key that nothing takes which one was meant. */
export const noSuchKey = (key: string, known: readonly string[]): string =>
  `there is no key ${JSON.stringify(key.slice(0, LONGEST_SHOWN))}; did you mean ${near(key, known, 1).join()}?`;

/** For a schema that takes the keys of a shape and no others: one that it does not take is named with the nearest it does. */
export const onlyKeysOf = (shape: object) => ({
  error: ({ code, keys }: Refusal): string | undefined =>
    code === 'unrecognized_keys' ? keys?.map((key) => noSuchKey(key, Object.keys(shape))).join(', ') : undefined,
});
