import type { Ontology } from '../../src/domain/ontology.ts';
import { seeded } from '../../test/fault/seeded.ts';
import { inventedName } from './names.ts';

/** How many entities of each type there are for every thousand documents; nations and places do not grow. */
const POOLS: Readonly<Record<string, number>> = {
  Nation: 12,
  Place: 60,
  Agency: 120,
  Organization: 80,
  Group: 90,
  Person: 900,
  Attack: 120,
  Event: 90,
  Topic: 300,
};

const titleOf = (index: number): string => `Report ${index}`;

/** Every hundredth document stands where another did: two versions of each page. */
const pageOf = (index: number): string => `https://courier.example/reports/${Math.floor(index / 200)}`;

/** The person whose arrest and release every tenth document tells again, nations that many name, and one of those documents. */
export const HUB = {
  person: inventedName('Person', 0),
  nation: inventedName('Nation', 0),
  otherNation: inventedName('Nation', 1),
  article: titleOf(10),
} as const;

interface Said {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly more?: object;
}

const DAY = 86_400_000;
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Draws the cast of one document and dates for it. */
class Draw {
  readonly #random: () => number;
  readonly #names = new Map<string, string>();
  readonly published: number;

  constructor(seed: number, index: number) {
    this.#random = seeded(seed * 1_000_003 + index);
    this.published = Date.UTC(2031, 0, 1) + (index % 3000) * DAY;
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  /** One of a type; low numbers are drawn more often, so that some are hubs. */
  one(type: string): string {
    const index = Math.floor(this.#random() ** 2 * POOLS[type]!);
    return this.known(type, index);
  }

  known(type: string, index: number): string {
    const id = `${type.toLowerCase()}-${index}`;
    this.#names.set(id, inventedName(type, index));
    return id;
  }

  /** Somebody who speaks: a person with a name, or one whom only this document knows. */
  speaker(): string {
    if (this.chance(0.6)) return this.one('Person');
    const id = `unnamed-${this.chance(0.5) ? 1 : 2}`;
    this.#names.set(id, id === 'unnamed-1' ? 'an official' : 'an officer');
    return id;
  }

  day(before: number): { text: string; start: string; end: string } {
    const day = isoDay(this.published - Math.ceil(before * this.#random()) * DAY);
    return { text: `on ${day}`, start: day, end: day };
  }

  name(id: string): string {
    return this.#names.get(id)!;
  }

  entities(): object[] {
    return [...this.#names].map(([id, name]) => {
      const [kind] = id.split('-', 1);
      if (kind === 'unnamed') return { id, type: 'Person', name, mentions: [name], generic: true };
      return { id, type: kind![0]!.toUpperCase() + kind!.slice(1), name, mentions: [name] };
    });
  }
}

/** A warning about a person, and what became of it: no answer, ignored with or without saying of what, or an answer. */
function warning(draw: Draw, ref: string): Said[] {
  const [warner, nation, person, attack] = [
    draw.one('Agency'),
    draw.one('Nation'),
    draw.one('Person'),
    draw.one('Attack'),
  ];
  const about = [draw.chance(0.2) ? attack : person];
  const told: Said[] = [
    { subject: warner, predicate: 'WARNED', object: nation, more: { about, time: draw.day(400) } },
    { subject: person, predicate: 'CARRIED_OUT', object: attack },
    { subject: attack, predicate: 'KILLED', object: draw.one('Group'), more: { time: draw.day(30), count: 9 } },
  ];
  const refs = [{ claim: ref, kind: 'response_to' }];
  const back = { subject: nation, object: warner };
  if (draw.chance(0.15)) told.push({ ...back, predicate: 'RESPONDED_TO', more: { polarity: 'negated', refs, about } });
  if (draw.chance(0.1)) told.push({ ...back, predicate: 'IGNORED', more: { inference: 'implicit', refs, about } });
  if (draw.chance(0.1)) told.push({ ...back, predicate: 'IGNORED', more: { about } });
  if (draw.chance(0.1)) told.push({ ...back, predicate: 'RESPONDED_TO', more: { refs, modality: 'reported' } });
  return told;
}

/** An arrest and a release; every tenth document tells of the same person. */
function release(draw: Draw, index: number): Said[] {
  const [police, other] = [draw.one('Agency'), draw.one('Agency')];
  const person = index % 10 === 0 ? draw.known('Person', 0) : draw.one('Person');
  return [
    { subject: police, predicate: 'ARRESTED', object: person, more: { time: draw.day(60) } },
    { subject: draw.chance(0.5) ? police : other, predicate: 'RELEASED', object: person },
    { subject: person, predicate: 'MEMBER_OF', object: draw.one('Group') },
    { subject: police, predicate: 'PART_OF', object: draw.one('Nation'), more: { inference: 'structural' } },
  ];
}

/** Claims of other predicates in turn, some denied, some only possible, some told by speakers. */
function others(draw: Draw, index: number, { data }: Ontology): Said[] {
  return [0, 1, 2].map((turn) => {
    const { name, domain, range } = data.predicates[(index * 3 + turn) % data.predicates.length]!;
    const type = (allowed: readonly string[]) =>
      allowed.find((each) => each in POOLS && draw.chance(0.5)) ?? allowed[0]!;
    const modality = draw.chance(0.1) ? 'possible' : draw.chance(0.3) ? 'reported' : 'asserted';
    const more = {
      polarity: draw.chance(0.1) ? 'negated' : 'affirmed',
      modality,
      attributedTo: draw.chance(0.3) ? draw.speaker() : null,
      via: draw.chance(0.1) ? [draw.one('Organization')] : [],
      place: draw.chance(0.2) ? draw.one('Place') : null,
      time: draw.chance(0.5) ? draw.day(90) : null,
    };
    return { subject: draw.one(type(domain)), predicate: name, object: draw.one(type(range)), more };
  });
}

/**
 * One of any number of invented claim documents, as an annotator would write it down: the same seed and index give the
 * same document. A `brief` one tells of nothing but a warning.
 */
export function inventedDocument(seed: number, index: number, ontology: Ontology, brief = false): unknown {
  const draw = new Draw(seed, index);
  const hub: Said = { subject: draw.one('Agency'), predicate: 'REQUESTED', object: draw.known('Nation', 0) };
  const rest: Said[] = brief ? [] : [...release(draw, index), ...others(draw, index, ontology), hub];
  const told: Said[] = [...warning(draw, 'c0'), ...rest];
  const claims = told.map(({ subject, predicate, object, more }, number) => {
    const quote = `${draw.name(subject)} ${predicate.toLowerCase().replaceAll('_', ' ')} ${draw.name(object)}`;
    const plain = { polarity: 'affirmed', modality: 'asserted', attributedTo: null };
    return { id: `c${number}`, subject, predicate, object, quote, ...plain, ...more };
  });
  const doc = {
    id: `doc:${String(index).padStart(6, '0')}`,
    title: titleOf(index),
    publisher: `${inventedName('Place', index % 40)} Courier`,
    published: isoDay(draw.published),
    ...(index % 100 === 10 && { url: pageOf(index) }),
    text: claims.map(({ quote }, number) => `Item ${number}: ${quote}.`).join('\n'),
  };
  return { doc, entities: draw.entities(), claims };
}
