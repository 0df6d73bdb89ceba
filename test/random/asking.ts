import type { PropertyGraph } from '../../src/domain/graph.ts';
import type { GivenParameters } from '../../src/query/parameters.ts';
import type { Question, QuestionParameter } from '../../src/query/question.ts';
import type { Draw } from './draw.ts';
import { randomDay } from './time.ts';

type Value = GivenParameters[string];

/** A name in full or, where a part of one will do, a part of it, at times in another case. */
function nameFor(draw: Draw, { description }: QuestionParameter, name: string): string {
  if (/in full/.test(description)) return draw.chance(0.3) ? name.toUpperCase() : name;
  const letters = [...name.slice(0, 40)];
  const start = draw.below(letters.length);
  const part = letters.slice(start, start + draw.between(1, 6)).join('');
  return draw.chance(0.5) ? part.toLowerCase() : part;
}

/** What tells articles apart: a title, an address or an id. */
function articleFor(draw: Draw, { nodes }: PropertyGraph): string {
  const { id, properties } = draw.one(nodes.filter(({ labels }) => labels[0] === 'Article'));
  const names = [id, properties['title'], properties['url']].filter((name) => typeof name === 'string');
  return draw.one(names);
}

function valueFor(draw: Draw, parameter: QuestionParameter, graph: PropertyGraph): Value {
  const entities = graph.nodes.filter(({ labels }) => labels[0] === 'Entity');
  if (parameter.type === 'date') return randomDay(draw);
  if (parameter.type === 'integer') return draw.between(1, 3);
  if (parameter.name === 'article') return articleFor(draw, graph);
  return nameFor(draw, parameter, String(draw.one(entities).properties['name']));
}

/** Parameters of a question, taken from what a graph holds: those it must have, and others half of the time. */
export function drawParameters(draw: Draw, { parameters }: Question, graph: PropertyGraph): GivenParameters {
  const given = parameters.filter((parameter) => parameter.default === undefined || draw.chance(0.4));
  return Object.fromEntries(given.map((parameter) => [parameter.name, valueFor(draw, parameter, graph)]));
}
