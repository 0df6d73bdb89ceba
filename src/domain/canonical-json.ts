const sorted = (_key: string, value: unknown): unknown => {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
};

/** JSON with the keys of every object in code-unit order and no white space: equal values give equal strings. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, sorted);
