import { describe, expect, it } from 'vitest';
import type { Claim, ClaimDocument } from '../../../src/domain/claim.ts';
import type { Entity } from '../../../src/domain/entity.ts';
import { createOntology } from '../../../src/domain/ontology.ts';
import { jsonldFormat } from '../../../src/export/rdf/json-ld.ts';
import { nquadsFormat } from '../../../src/export/rdf/n-quads.ts';
import { turtleFormat } from '../../../src/export/rdf/turtle.ts';
import { ontology, project } from '../../contract/documents.ts';
import { Draw } from '../../random/draw.ts';
import { hostileTexts } from '../../random/hostile.ts';
import { oddText } from '../../random/odd-text.ts';
import { randomTime } from '../../random/time.ts';
import { wholeText } from '../gathered.ts';
import { graphContent } from '../graph-content.ts';
import { expectKept } from './kept.ts';
import { readBack } from './statements.ts';

const GRAPHS = 300;

/** What would end a name, a literal or a document of RDF, or be taken for one of its words. */
const RDF_PIECES = [
  '> .\n<a> <b> <c',
  '"^^<x> .',
  '" .',
  '@prefix',
  '_:b',
  '@id',
  '@context',
  '\\u0022',
  '://x',
  '#',
  '%3A',
];

/** The model without its labels and predicates, which every export tells and another test reads. */
const silent = createOntology({ ...ontology.data, labels: {}, predicates: [] });

const text = (draw: Draw, hostile: readonly string[]): string =>
  draw.chance(0.4) ? oddText(draw).slice(0, 200) : draw.one(draw.chance(0.5) ? hostile : RDF_PIECES).slice(0, 200);

/** A document of one or two claims in which everything that may be odd is: ids, names, words, links, times. */
function documentOf(draw: Draw, hostile: readonly string[]): ClaimDocument {
  const odd = () => text(draw, hostile);
  const types = ['Person', 'Agency', 'Nation', 'Attack', 'Topic'];
  const entities = draw.times(1, 3, (index): Entity => {
    const type = ontology.entityType(draw.one(types));
    return { id: `${odd()}${index}`, type, name: odd(), aliases: draw.times(0, 2, odd), mentions: [], kind: odd() };
  });
  const anyone = () => draw.one(entities).id;
  const body = `${odd()} ${odd()}`;
  const claims = draw.times(1, 2, (index): Claim => {
    const quoteStart = draw.below(body.length);
    return {
      id: `${index}${odd()}`,
      subject: draw.chance(0.9) ? anyone() : null,
      predicate: ontology.predicate(draw.one(ontology.data.predicates).name),
      object: draw.chance(0.9) ? anyone() : null,
      about: draw.chance(0.3) ? [anyone()] : [],
      place: draw.chance(0.2) ? anyone() : null,
      time: randomTime(draw) as Claim['time'],
      polarity: draw.chance(0.3) ? 'negated' : 'affirmed',
      modality: draw.one(['asserted', 'reported', 'possible', 'future', 'counterfactual']),
      attributedTo: draw.chance(0.4) ? anyone() : null,
      via: draw.chance(0.2) ? [anyone()] : [],
      role: odd(),
      count: draw.one([0, 9, 2 ** 53 - 1]),
      quote: body.slice(quoteStart),
      quoteStart,
      quoteEnd: body.length,
      confidence: draw.below(101) / 100,
      rule: odd(),
      extractor: odd(),
      note: odd(),
    };
  });
  return {
    doc: { id: odd(), text: body, title: odd(), url: odd(), published: odd(), publisher: odd() },
    entities,
    claims,
  };
}

describe('RDF of odd graphs', () => {
  it(`is read back whole, and the same in all three formats, for ${GRAPHS} of them`, async () => {
    const hostile = hostileTexts(11, 200);
    for (let seed = 0; seed < GRAPHS; seed++) {
      const graph = project(documentOf(new Draw(seed), hostile));
      const content = graphContent(graph, silent);
      const turtle = await readBack('turtle', await wholeText(turtleFormat.write(content)));
      const nquads = await readBack('nquads', await wholeText(nquadsFormat.write(content)));
      const json = await readBack('jsonld', await wholeText(jsonldFormat.write(content)));
      expect(nquads.all, `graph ${seed}`).toEqual(turtle.all);
      expect(json.all, `graph ${seed}`).toEqual(turtle.all);
      expectKept(json, graph);
    }
  });
});
