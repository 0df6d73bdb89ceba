import type { Ontology } from '../../src/domain/ontology.ts';
import type { Draw } from './draw.ts';
import { oddText } from './odd-text.ts';

/** Somebody or something that the documents of one set share. */
interface Member {
  readonly type: string;
  readonly name: string;
  readonly kinds: readonly string[];
  readonly generic: boolean;
  readonly others: readonly string[];
}

/** An entity as one document knows it, in the shape in which it is imported. */
export interface CastEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
}

const PLAIN = ['Norland', 'Brask', 'Harbour Bureau', 'Ida Hale', 'Ossel Front', 'Velden fire', 'night watch', 'Quill'];
const UNNAMED = ['police', 'officials', 'a witness'];

/** Members of every type: few enough that documents meet, some with odd names, some without any. */
export function castOf(draw: Draw, ontology: Ontology): ReadonlyMap<string, readonly Member[]> {
  const types = Object.keys(ontology.data.labels).filter((name) => ontology.isEntityType(name));
  const member = (type: string, index: number): Member => ({
    type,
    name: draw.chance(0.3) ? oddText(draw) : `${draw.one(PLAIN)} ${type} ${index}`,
    kinds: ontology.data.labels[type]!.kinds ?? [],
    generic: false,
    others: draw.times(0, 3, () => oddText(draw)),
  });
  const unnamed = (type: string, name: string): Member => ({ type, name, kinds: [], generic: true, others: [] });
  return new Map(
    types.map((type) => {
      const named = draw.times(2, 4, (index) => member(type, index));
      return [type, draw.chance(0.7) ? [...named, unnamed(type, draw.one(UNNAMED))] : named];
    }),
  );
}

/** The part of the cast that one document tells of, each under one name, and with what the document says of it. */
export class Castings {
  readonly #draw: Draw;
  readonly #cast: ReadonlyMap<string, readonly Member[]>;
  readonly #known = new Map<Member, CastEntity>();

  constructor(draw: Draw, cast: ReadonlyMap<string, readonly Member[]>) {
    this.#draw = draw;
    this.#cast = cast;
  }

  /** One of a type. */
  one(type: string): CastEntity {
    return this.#entity(this.#draw.one(this.#cast.get(type)!));
  }

  /** One of any type. */
  any(): CastEntity {
    return this.one(this.#draw.one([...this.#cast.keys()]));
  }

  get entities(): readonly CastEntity[] {
    return [...this.#known.values()];
  }

  #entity(member: Member): CastEntity {
    const known = this.#known.get(member);
    if (known !== undefined) return known;
    const draw = this.#draw;
    const { type, name, kinds, generic, others } = member;
    const shown = draw.chance(0.2) ? name.toUpperCase() : name;
    const entity = {
      id: `e${this.#known.size}`,
      type,
      name: shown,
      aliases: draw.some(others, others.length),
      mentions: draw.chance(0.8) ? [shown, ...draw.some(others, 1)] : [],
      ...(kinds.length > 0 && draw.chance(0.5) && { kind: draw.one(kinds) }),
      ...((generic || draw.chance(0.05)) && { generic: true }),
      ...(draw.chance(0.1) && { note: oddText(draw) }),
    };
    this.#known.set(member, entity);
    return entity;
  }
}
