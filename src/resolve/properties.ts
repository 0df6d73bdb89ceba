import type { Properties, PropertyValue } from '../domain/graph.ts';

/** The properties without those that are null or undefined: what is not stated is not stored. */
export function stated(properties: Readonly<Record<string, PropertyValue | undefined>>): Properties {
  const kept = Object.entries(properties).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(kept) as Properties;
}

/** The object without its undefined values, as optional keys of an exact type want it. */
export function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
