import type { Properties, PropertyValue } from '../domain/graph.ts';

/** The properties without those that are null or undefined: what is not stated is not stored. */
export function stated(properties: Readonly<Record<string, PropertyValue | undefined>>): Properties {
  const kept = Object.entries(properties).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(kept) as Properties;
}
