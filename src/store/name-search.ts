import type { GraphNode } from '../domain/graph.ts';
import type { SearchHit } from '../ports/graph-store.ts';

/** The words of a name: marks stripped, lower case, split at whatever is neither letter nor digit. */
export function wordsOf(text: string): readonly string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** How well a name answers: 1 the same words, less for words that only begin alike or are fewer; 0 no answer. */
function scoreName(query: readonly string[], name: string): number {
  const words = wordsOf(name);
  const covers = query.every((wanted) => words.some((word) => word.startsWith(wanted)));
  if (!covers) return 0;
  const whole = query.filter((wanted) => words.includes(wanted)).length / query.length;
  return (whole + Math.min(1, query.length / words.length)) / 2;
}

/** An alias counts a little less than the name. */
const ALIAS = 0.9;

function scoreEntity(query: readonly string[], { properties }: GraphNode): number {
  const { name, aliases } = properties;
  const others = Array.isArray(aliases) ? aliases.map((alias) => ALIAS * scoreName(query, String(alias))) : [];
  return Math.max(scoreName(query, String(name ?? '')), ...others);
}

/**
 * Ranks entities by their names: each word of the text must begin a word of the name or of one alias. Score 0–1; equal
 * scores in order of id. Every store ranks with this, whatever found the candidates.
 */
export function rankByName(text: string, candidates: readonly GraphNode[], limit: number): readonly SearchHit[] {
  const query = wordsOf(text);
  if (query.length === 0) return [];
  const hits = candidates.map((node) => ({ node, score: scoreEntity(query, node) })).filter(({ score }) => score > 0);
  return hits.sort((a, b) => b.score - a.score || (a.node.id < b.node.id ? -1 : 1)).slice(0, limit);
}
