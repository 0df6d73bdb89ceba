import type { Token } from '../domain/analysis.ts';
import type { DraftReferent } from './draft-referent.ts';
import { isCapitalised, type Reading } from './reading.ts';

const MODIFIERS = new Set(['amod', 'compound', 'poss', 'nmod']);

/** A country that modifies a noun phrase, and the token that names it. */
export interface NationModifier {
  readonly nation: string;
  readonly token: number;
}

/** The country that a token names by adjective or name, also as the second of two words ("South Korean"). */
export function nationNamedBy({ tokens, names }: Reading, index: number): string | undefined {
  const token = tokens[index]!;
  if (!isCapitalised(token.text)) return undefined;
  const before = tokens[index - 1];
  const pair = before?.head === index || before?.head === token.head ? `${before.text} ${token.text}` : undefined;
  const ofPair = pair === undefined ? undefined : (names.demonym(pair) ?? names.nation(pair));
  return ofPair ?? names.demonym(token.text) ?? names.nation(token.text);
}

/** The country that a noun phrase names its head by: "French officials", "France's services", "the U.S.-led coalition". */
export function nationModifier(reading: Reading, head: number): NationModifier | undefined {
  const { tokens } = reading;
  for (const child of tokens[head]!.children) {
    if (child > head || !MODIFIERS.has(tokens[child]!.dep)) continue;
    const nation = nationNamedBy(reading, child);
    if (nation !== undefined) return { nation, token: child };
  }
  return undefined;
}

/** The referent of a country, made at its first mention. */
export function nationReferent({ registry }: Reading, nation: string): DraftReferent {
  return registry.keyed(`nation:${nation}`, () => ({
    name: nation,
    type: 'Nation',
    named: true,
    headLemma: nation.toLowerCase(),
  }));
}

/** True for an adjective of nationality before a noun: "Turkish", "South Korean", "U.S." in "U.S.-led". */
export const isDemonymModifier = (token: Token, reading: Reading): boolean =>
  (MODIFIERS.has(token.dep) || token.dep === 'npadvmod' || token.pos === 'ADJ') &&
  isCapitalised(token.text) &&
  reading.names.demonym(token.text) !== undefined;
