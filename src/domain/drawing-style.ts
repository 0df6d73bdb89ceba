import classes from './classes.json' with { type: 'json' };
import palette from './palette.json' with { type: 'json' };
import type { ViewClaim } from './view.ts';

/** What was done: the colour of an edge. */
export type ClaimClass = keyof typeof palette.light.edges;
/** How sure it is: the line of an edge. */
export type LineStyle = 'solid' | 'dashed' | 'dotted' | 'negated';
export type ThemeName = keyof typeof palette;
export type Theme = typeof palette.light;
export type NodeColor = keyof Theme['nodes'];

/** Colours that pass the colour-blind and contrast check of `test/viz/palette.test.ts`. */
export const themes: Readonly<Record<ThemeName, Theme>> = palette;

export const CLAIM_CLASSES = Object.keys(palette.light.edges) as readonly ClaimClass[];
export const LINE_STYLES: readonly LineStyle[] = ['solid', 'dashed', 'dotted', 'negated'];

const lookUp = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** The class of a claim, by predicate, else by its family in the ontology. */
export function classOf({ predicate, family }: Pick<ViewClaim, 'predicate' | 'family'>): ClaimClass {
  return (lookUp(classes.predicates, predicate) ?? lookUp(classes.families, family) ?? 'other') as ClaimClass;
}

/** Negation first, then doubt, then whether somebody else vouches for it. */
export function lineOf({ projection, modality, speaker }: Pick<ViewClaim, 'projection' | 'modality' | 'speaker'>) {
  if (projection === 'DID_NOT') return 'negated' satisfies LineStyle;
  if (projection === 'MIGHT') return 'dotted' satisfies LineStyle;
  return (modality === 'reported' || speaker !== null ? 'dashed' : 'solid') satisfies LineStyle;
}

/** Width of an edge in pixels: 1.2 for confidence 0, 3.6 for 1. */
export const widthOf = ({ confidence }: Pick<ViewClaim, 'confidence'>): number =>
  1.2 + 2.4 * Math.min(1, Math.max(0, confidence));

const NODE_COLORS: Readonly<Record<string, NodeColor>> = {
  Agency: 'agency',
  Nation: 'agency',
  Person: 'person',
  Group: 'group',
  Organization: 'organization',
  Place: 'place',
  Event: 'event',
  Attack: 'event',
};

/** The colour of an entity type; one that the model does not name is drawn as a topic. */
export const nodeColorOf = (type: string): NodeColor => (lookUp(NODE_COLORS, type) ?? 'topic') as NodeColor;
