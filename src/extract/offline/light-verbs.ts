import type { Referent, Token } from '../../domain/analysis.ts';
import type { LightNoun } from '../../domain/frames.ts';
import type { Argument } from './argument.ts';
import type { Finding } from './draft.ts';
import { type LogicalArguments, logicalArguments, objectToken } from './logical.ts';
import { isPassive } from './passive.ts';
import type { Reading } from './reading.ts';
import { surfaceSubject } from './subject.ts';
import { children, prepositionObjects } from './tree.ts';
import { isActor, isPlace } from './types.ts';
import { verbRole } from './verb-roles.ts';

type Sides = { readonly subjects: readonly Argument[]; readonly objects: readonly Argument[] };

const acting = (found: readonly Argument[]): Argument[] => found.filter(({ referent }) => isActor(referent));

/** "got a response from X": the grammatical subject is who receives. */
function received(reading: Reading, verb: Token, logical: LogicalArguments): Sides {
  const senders = ['from', 'object.from'].flatMap((role) => verbRole(reading, verb, role, logical));
  const receivers = isPassive(reading, verb) ? logical.subject : surfaceSubject(reading, verb);
  return { subjects: acting(senders), objects: acting(receivers) };
}

/** "issued a warning to X". */
function given(reading: Reading, verb: Token, noun: LightNoun, logical: LogicalArguments): Sides {
  for (const role of noun.object) {
    const found = verbRole(reading, verb, role, logical).filter(
      ({ referent }) => isActor(referent) || isPlace(referent),
    );
    if (found.length > 0) return { subjects: acting(logical.subject), objects: found };
  }
  return { subjects: acting(logical.subject), objects: [] };
}

function isComplete(noun: LightNoun, { subjects, objects }: Sides): boolean {
  if (noun.both) return subjects.length > 0 && objects.length > 0;
  return objects.length > 0 || (subjects.length > 0 && noun.object.includes('none'));
}

function aboutOf(reading: Reading, verb: Token, noun: LightNoun, logical: LogicalArguments): Referent[] {
  const found = (noun.about ?? []).flatMap((role) => verbRole(reading, verb, role, logical));
  return [...new Set(found.map(({ referent }) => referent))];
}

/** "was given a warning by X": in a passive with an object of its own the grammatical subject is who gets it. */
const isGivenPassively = (reading: Reading, verb: Token): boolean =>
  isPassive(reading, verb) && children(reading, verb, 'dobj', 'oprd').length > 0;

function sidesOf(reading: Reading, verb: Token, noun: LightNoun, logical: LogicalArguments): Sides {
  if (isGivenPassively(reading, verb))
    return { subjects: acting(logical.subject), objects: acting(surfaceSubject(reading, verb)) };
  const receives = reading.cues.words('receivingVerbs').has(verb.lemma);
  return receives ? received(reading, verb, logical) : given(reading, verb, noun, logical);
}

/** Particles that the parser may take for prepositions: "passed *on* a warning". */
const PARTICLES = ['on', 'along', 'in', 'out'];

/** The noun that a light verb carries. */
function carriedBy(reading: Reading, verb: Token): Token | undefined {
  const { words } = reading.cues;
  if (!words('lightVerbs').has(verb.lemma) && !words('receivingVerbs').has(verb.lemma)) return undefined;
  if (isGivenPassively(reading, verb)) return children(reading, verb, 'dobj', 'oprd')[0];
  return objectToken(reading, verb) ?? PARTICLES.flatMap((word) => prepositionObjects(reading, verb, word))[0];
}

function findingsOf(reading: Reading, verb: Token): Finding[] {
  const carrier = carriedBy(reading, verb);
  const noun = carrier && reading.cues.lightNouns.get(carrier.lemma);
  if (!carrier || !noun) return [];
  const logical = logicalArguments(reading, verb);
  const sides = sidesOf(reading, verb, noun, logical);
  if (!isComplete(noun, sides)) return [];
  const about = aboutOf(reading, verb, noun, logical);
  const subjects = sides.subjects.length > 0 ? sides.subjects : [null];
  const objects = sides.objects.length > 0 ? sides.objects : [null];
  return subjects.flatMap((subject) =>
    objects.map((object) => ({
      predicate: noun.predicate,
      subject,
      object,
      about: about.filter((referent) => referent !== subject?.referent && referent !== object?.referent),
      trigger: verb,
      evidence: [carrier],
      rule: `light:${carrier.lemma}`,
    })),
  );
}

/** What a light verb and its noun say together: "issued a warning to", "got no response from". */
export const lightVerbFindings = (reading: Reading): Finding[] =>
  reading.tokens.filter((token) => token.pos === 'VERB').flatMap((verb) => findingsOf(reading, verb));
