import type { Ontology } from '../../src/domain/ontology.ts';
import { type CastEntity, Castings, castOf } from './cast.ts';
import { Draw } from './draw.ts';
import { oddText } from './odd-text.ts';
import { plots } from './plots.ts';
import { randomDay, randomTime } from './time.ts';

interface Told {
  readonly subject: CastEntity | null;
  readonly predicate: string;
  readonly object: CastEntity | null;
  readonly about?: readonly CastEntity[];
  /** References to other claims by their ids. */
  readonly refs?: readonly { readonly claim: string; readonly kind: string }[];
}

const KINDS = ['response_to', 'repeats', 'qualifies', 'corroborates'];

/** Claims of one of the plots, in its order; `first` is the number of the first of them. */
function plotted(draw: Draw, castings: Castings, first: number): readonly Told[] {
  const played = new Map<string, CastEntity>();
  const player = (slot: string): CastEntity => {
    const known = played.get(slot) ?? castings.one(slot.replace(/\d$/, ''));
    played.set(slot, known);
    return known;
  };
  return draw.one(plots).map(({ subject, predicate, object, about, to, kind }) => ({
    subject: player(subject),
    predicate,
    object: player(object),
    ...(about !== undefined && { about: [player(about)] }),
    ...(to !== undefined && { refs: [{ claim: `c${first + to}`, kind: kind! }] }),
  }));
}

/** A claim of any predicate between any that it may join, or between none. */
function loose(draw: Draw, castings: Castings, { data }: Ontology): Told {
  const { name, domain, range } = draw.one(data.predicates);
  const end = (types: readonly string[]) => (draw.chance(0.1) ? null : castings.one(draw.one(types)));
  return { subject: end(domain), predicate: name, object: end(range) };
}

/** How a claim is told: how surely, by whom, when, where, how often. */
function manner(draw: Draw, castings: Castings, { subject, about = [] }: Told) {
  const maybe = <T>(share: number, key: string, make: () => T) => (draw.chance(share) ? { [key]: make() } : {});
  return {
    polarity: draw.chance(0.12) ? 'negated' : 'affirmed',
    modality: draw.chance(0.15)
      ? draw.one(['possible', 'future', 'counterfactual'])
      : draw.one(['asserted', 'reported']),
    about: [...about, ...draw.some([castings.any(), castings.one('Topic')], draw.chance(0.2) ? 2 : 0)].map(
      ({ id }) => id,
    ),
    time: randomTime(draw),
    ...maybe(0.2, 'place', () => castings.one('Place').id),
    ...maybe(0.4, 'attributedTo', () => (draw.chance(0.1) && subject ? subject : castings.one('Person')).id),
    ...maybe(0.15, 'via', () => draw.times(1, 3, () => castings.one(draw.one(['Organization', 'Person'])).id)),
    ...maybe(0.2, 'inference', () => draw.one(['explicit', 'structural', 'implicit'])),
    ...maybe(0.1, 'role', () => oddText(draw)),
    ...maybe(0.1, 'mode', () => oddText(draw)),
    ...maybe(0.3, 'count', () => draw.one([0, 1, 9, 130, 2 ** 31, 2 ** 53 - 1])),
    ...maybe(0.05, 'instrument', () => castings.one('Topic').id),
    ...maybe(0.5, 'confidence', () => draw.below(101) / 100),
    ...maybe(0.05, 'note', () => oddText(draw)),
    ...maybe(0.1, 'localId', () => oddText(draw)),
    ...maybe(0.1, 'rule', () => oddText(draw)),
  };
}

/** References that no plot has: to any claim of the document, itself among them. */
function strayLinks(draw: Draw, count: number) {
  const claim = () => `c${draw.below(count)}`;
  return {
    ...(draw.chance(0.1) && { refs: [{ claim: claim(), kind: draw.one(KINDS) }] }),
    ...(draw.chance(0.1) && { contradicts: draw.times(1, 2, claim) }),
  };
}

function tellings(draw: Draw, castings: Castings, ontology: Ontology): readonly Told[] {
  const told: Told[] = [];
  for (let turn = draw.between(1, 3); turn > 0; turn -= 1) told.push(...plotted(draw, castings, told.length));
  told.push(...draw.times(0, 5, () => loose(draw, castings, ontology)));
  return told;
}

const source = (draw: Draw, id: string, publishers: readonly string[], text: string) => ({
  id,
  text,
  ...(draw.chance(0.8) && { title: draw.chance(0.2) ? 'The same headline' : `Report ${oddText(draw)}` }),
  ...(draw.chance(0.7) && { publisher: draw.one(publishers) }),
  ...(draw.chance(0.3) && { url: `https://news.example/${id}` }),
  ...(draw.chance(0.7) && { published: randomDay(draw) }),
  ...(draw.chance(0.2) && { language: 'en', licence: oddText(draw) }),
});

/** Makes documents about one cast. */
class Newsroom {
  readonly #draw: Draw;
  readonly #ontology: Ontology;
  readonly #cast: ReturnType<typeof castOf>;
  readonly #publishers: readonly string[];

  constructor(draw: Draw, ontology: Ontology) {
    this.#draw = draw;
    this.#ontology = ontology;
    this.#cast = castOf(draw, ontology);
    this.#publishers = draw.times(2, 4, () => oddText(draw));
  }

  document(id: string): unknown {
    const draw = this.#draw;
    const castings = new Castings(draw, this.#cast);
    const told = tellings(draw, castings, this.#ontology);
    const claims = told.map((telling, index) => {
      const { subject, predicate, object, refs } = telling;
      const verb = predicate.toLowerCase().replaceAll('_', ' ');
      return {
        id: `c${index}`,
        subject: subject?.id ?? null,
        predicate,
        object: object?.id ?? null,
        quote: `${subject?.name ?? 'Somebody'} ${verb} ${object?.name ?? 'somebody'}`,
        ...manner(draw, castings, telling),
        ...strayLinks(draw, told.length),
        ...(refs !== undefined && { refs }),
      };
    });
    const text = claims.map(({ quote }, index) => `Item ${index}: ${quote}.`).join(draw.one([' ', '\n', '\n\n']));
    return { doc: source(draw, id, this.#publishers, text), entities: castings.entities, claims };
  }
}

/** Documents about the same few things, and other editions of some of them under the same ids, as one imports them. */
export interface DocumentSet {
  readonly documents: readonly unknown[];
  readonly editions: readonly unknown[];
}

/** A set that a seed decides: all predicates, modalities and granularities, names with odd characters. */
export function documentSet(seed: number, ontology: Ontology): DocumentSet {
  const draw = new Draw(seed);
  const newsroom = new Newsroom(draw, ontology);
  const ids = draw.times(3, 7, (index) => `doc:${draw.one(['s', '\u00e9-', 'e\u0301-', '\u540d'])}${seed}-${index}`);
  return {
    documents: ids.map((id) => newsroom.document(id)),
    editions: ids.filter(() => draw.chance(0.4)).map((id) => newsroom.document(id)),
  };
}
