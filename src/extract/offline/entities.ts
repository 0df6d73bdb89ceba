import type { Referent } from '../../domain/analysis.ts';
import type { Entity, Mention } from '../../domain/entity.ts';
import { entityId } from '../../domain/id.ts';
import type { Reading } from './reading.ts';
import { phraseStart } from './tree.ts';

/** Entities of a document, and the id of each referent. */
export interface EntityTable {
  readonly entities: readonly Entity[];
  readonly idOf: ReadonlyMap<Referent, string>;
}

/** The noun phrases that name a referent; pronouns name nothing. */
function placesOf(reading: Reading, referent: Referent): Mention[] {
  const { text } = reading.document.source;
  return referent.mentions.flatMap((index) => {
    const token = reading.tokens[index]!;
    if (token.pos === 'PRON') return [];
    const { start } = reading.tokens[phraseStart(reading, token)]!;
    return [{ start, end: token.end, surface: text.slice(start, token.end) }];
  });
}

const mintId = (reading: Reading, { type, name, generic }: Referent, number: number): string =>
  entityId(type, number === 1 ? name : `${name} ${number}`, generic ? reading.document.source.id : undefined);

function toEntity(reading: Reading, referent: Referent, id: string): Entity {
  const places = placesOf(reading, referent);
  const named = places.map(({ surface }) => surface);
  return {
    id,
    type: reading.ontology.entityType(referent.type),
    name: referent.name,
    ...(referent.kind === undefined ? {} : { kind: referent.kind }),
    aliases: referent.aliases,
    mentions: [...new Set([...referent.surfaces, ...named])],
    places,
    ...(referent.generic ? { generic: true } : {}),
  };
}

/** Turns the referents of a document into entities with ids that are unique in it. */
export function entityTable(reading: Reading, referents: readonly Referent[]): EntityTable {
  const idOf = new Map<Referent, string>();
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  const entities = referents.map((referent) => {
    const plain = mintId(reading, referent, 1);
    let number = numbers.get(plain) ?? 1;
    while (taken.has(mintId(reading, referent, number))) number++;
    const id = mintId(reading, referent, number);
    numbers.set(plain, number);
    taken.add(id);
    idOf.set(referent, id);
    return toEntity(reading, referent, id);
  });
  return { entities, idOf };
}
