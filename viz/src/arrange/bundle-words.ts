import { arrangeStrings } from '../strings.ts';
import { edgeWords, sentenceOf, verbOf } from '../wording.ts';
import type { Bundle } from './grouping.ts';

/** What the edge of a group is called: "warned, 3 claims", or "3 claims" where they tell different things. */
export function bundleLabel({ claims }: Bundle): string {
  const [verb, ...others] = new Set(claims.map(edgeWords));
  if (claims.length === 1) return verb!;
  const count = arrangeStrings.claims(claims.length);
  return others.length === 0 ? `${verb}, ${count}` : count;
}

/** What the edges of groups are called, by their ids. */
export const bundleLabels = (bundles: readonly Bundle[]): ReadonlyMap<string, string> =>
  new Map(bundles.map((bundle) => [bundle.edge.id, bundleLabel(bundle)]));

/** The edge of a group in words: "3 × Nation warned, told 2 × Agency" and, apart, "4 claims". */
export function bundleSentence({ edge, claims }: Bundle, nameOf: (id: string) => string): string {
  const [first, ...others] = new Set(claims.map(verbOf));
  const sentence = sentenceOf({ ...claims[0]!, subject: edge.subject, object: null }, nameOf);
  const verbs = [sentence, ...others.filter((verb) => verb !== first)].join(', ');
  return edge.object === null ? verbs : `${verbs} ${nameOf(edge.object)}`;
}
