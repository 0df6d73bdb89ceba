import { describe, expect, it } from 'vitest';
import { loadFrames, loadLexicon, loadOntology } from '../../src/assets.ts';
import { compileCues } from '../../src/extract/offline/cues.ts';
import { allRows } from './rows/index.ts';

const frames = loadFrames();
const ontology = loadOntology();
const groups = ['Actor', 'Body', 'Happening', 'Place', 'Target', 'Thing', 'Information', 'Document'];

describe('the frames', () => {
  const all = [...frames.verbs, ...frames.nouns, ...frames.lightNouns, ...frames.adjectives, ...frames.phrases];

  it('name predicates of the ontology', () => {
    for (const { predicate } of all) expect(ontology.isPredicate(predicate), predicate).toBe(true);
  });

  it('filter by types of the ontology or by groups of them', () => {
    const typed = [...frames.verbs, ...frames.nouns, ...frames.phrases];
    const types = typed.flatMap(({ subjectTypes = [], objectTypes = [] }) => [...subjectTypes, ...objectTypes]);
    for (const type of types) expect(groups.includes(type) || ontology.isEntityType(type), type).toBe(true);
  });

  it('are found by every word that triggers them', () => {
    const cues = compileCues(frames, loadLexicon());
    for (const frame of frames.verbs) for (const lemma of frame.lemmas) expect(cues.verbs.get(lemma)).toContain(frame);
    expect(() => cues.words('no such class')).toThrow(RangeError);
  });
});

it('has a construction for every predicate', () => {
  const lines = allRows.flatMap(([, ...claims]) => claims);
  for (const { name } of ontology.data.predicates)
    expect(
      lines.some((line) => !line.startsWith('!') && line.includes(name)),
      name,
    ).toBe(true);
});
