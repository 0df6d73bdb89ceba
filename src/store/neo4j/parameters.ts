import neo4j from 'neo4j-driver';

/** A parameter as the server should get it: whole numbers as integers, which the driver alone would send as floats. */
export function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  return value !== null && typeof value === 'object' ? toParameters(value) : value;
}

/** All parameters of a statement. */
export const toParameters = (values: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, toParameter(value)]));
