import { expect, it } from 'vitest';
import { exactClaims } from '../../src/resolve/exact-claims.ts';
import { entity, ontology, type Said, stored } from '../contract/documents.ts';

const BELL = 'person:ann-bell';
const MOSS = 'person:carl-moss';
const text = 'Ann Bell met Carl Moss. Ann Bell resembles Carl Moss.';
const people = [entity(BELL, 'Person', 'Ann Bell'), entity(MOSS, 'Person', 'Carl Moss')];
const said = (predicate: string, more: Partial<Said> = {}): Said => ({
  subject: BELL,
  predicate,
  object: MOSS,
  quote: 'Ann Bell met Carl Moss',
  ...more,
});
const kept = (...claims: readonly Said[]): readonly string[] =>
  exactClaims(stored({ id: 'doc:x', text }, people, claims).document.claims, ontology).map(
    ({ predicate }) => predicate,
  );

it('a claim told again by its broader predicate is dropped, and has no node and no edge', () => {
  expect(kept(said('MET'), said('RELATED_TO'))).toEqual(['MET']);
  const { graph } = stored({ id: 'doc:x', text }, people, [said('MET'), said('RELATED_TO')]);
  expect(graph.nodes.filter(({ labels }) => labels.includes('Claim'))).toHaveLength(1);
  expect(graph.relationships.filter(({ type }) => ['MET', 'RELATED_TO'].includes(type))).toHaveLength(1);
});

it.each([
  ['alone', [said('RELATED_TO')]],
  ['of other words', [said('MET'), said('RELATED_TO', { quote: 'Ann Bell resembles Carl Moss' })]],
  ['of other people', [said('MET'), said('RELATED_TO', { subject: MOSS, object: BELL })]],
  ['of another polarity', [said('MET'), said('RELATED_TO', { more: { polarity: 'negated' } })]],
])('a broader claim %s stays', (_how, claims) => {
  expect(kept(...claims)).toEqual(claims.map(({ predicate }) => predicate));
});
