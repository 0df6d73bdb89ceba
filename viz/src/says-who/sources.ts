import type { ViewClaim, Voice } from '../../../src/domain/view.ts';
import { chainOf, type Link } from './chain.ts';

/** One who says, relays or publishes claims, and how many. */
export interface Source {
  readonly name: string;
  /** As the article, a named person, or one without a name. */
  readonly voice: Voice;
  readonly claims: number;
}

const LEAST_NAMED: readonly Voice[] = ['unnamed', 'named', 'article'];

const lessNamed = (a: Voice, b: Voice): Voice => LEAST_NAMED.find((voice) => voice === a || voice === b) ?? b;

const voiceOf = ({ role }: Link, { voice }: ViewClaim): Voice =>
  role === 'article' ? 'article' : role === 'relay' ? 'named' : voice;

/** Everybody in a chain once, with the number of claims; most first. Who is unnamed anywhere counts as unnamed. */
export function sourcesOf(claims: readonly ViewClaim[]): readonly Source[] {
  const sources = new Map<string, { voice: Voice; claims: Set<string> }>();
  for (const claim of claims)
    for (const link of chainOf(claim)) {
      const voice = voiceOf(link, claim);
      const source = sources.get(link.name) ?? { voice, claims: new Set<string>() };
      source.voice = lessNamed(source.voice, voice);
      source.claims.add(claim.id);
      sources.set(link.name, source);
    }
  const rows = [...sources].map(([name, source]) => ({ name, voice: source.voice, claims: source.claims.size }));
  return rows.sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
}
