import type { Referent, Token } from '../../../domain/analysis.ts';
import { type Argument, coordinated } from '../argument.ts';
import type { Finding } from '../draft.ts';
import { type Reading, referentAt } from '../reading.ts';
import { surfaceSubject } from '../subject.ts';
import { children, head, prepositionObjects } from '../tree.ts';
import { isActor, isBody } from '../types.ts';
import { argumentOf, type Phrase, phrases, structural } from './structural.ts';

/** "members of the council". */
function members(reading: Reading, phrase: Phrase): Finding[] {
  if (phrase.noun.lemma !== 'member' || phrase.referent.type !== 'Group') return [];
  return prepositionObjects(reading, phrase.noun, 'of')
    .flatMap((token) => coordinated(reading, token))
    .filter(({ referent }) => isBody(referent))
    .flatMap((body) => structural('MEMBER_OF', argumentOf(phrase), body, 'members-of-body'));
}

/** "X is (not) part of Y". */
function parts(reading: Reading, noun: Token): Finding[] {
  if (noun.dep !== 'attr' || noun.lemma !== 'part') return [];
  const verb = head(reading, noun);
  const wholes = prepositionObjects(reading, noun, 'of').flatMap((token) => coordinated(reading, token));
  return surfaceSubject(reading, verb).flatMap((part) =>
    wholes.flatMap((whole) => {
      const belongs = isActor(part.referent) && whole.referent.type !== part.referent.type;
      return structural(belongs ? 'MEMBER_OF' : 'PART_OF', part, whole, 'part-of', verb).map((finding) => ({
        ...finding,
        inference: 'explicit' as const,
      }));
    }),
  );
}

/** "one of the most feared commanders" names no group. */
const isSuperlative = (reading: Reading, { mentions }: Referent): boolean =>
  mentions.some((mention) =>
    reading.tokens[mention]!.children.some(
      (child) =>
        /^(?:JJS|RBS)$/.test(reading.tokens[child]!.tag) ||
        reading.tokens[child]!.children.some((inner) => reading.tokens[inner]!.tag === 'RBS'),
    ),
  );

/** "one of the cartel's accountants" belongs to the cartel. */
function bodyOfGroup(reading: Reading, group: Argument): Argument[] {
  if (group.referent.named) return [group];
  const owners = children(reading, group.token, 'poss', 'compound', 'nmod')
    .flatMap((token) => coordinated(reading, token))
    .filter(({ referent }) => isBody(referent) && referent.named && referent.type !== 'Nation');
  return owners.length > 0 ? owners : [group];
}

/** "Smith, one of the gunmen", "Smith was one of the gunmen". */
function oneOf(reading: Reading, noun: Token): Finding[] {
  if (noun.lower !== 'one' || !['appos', 'attr'].includes(noun.dep)) return [];
  const groups = prepositionObjects(reading, noun, 'of')
    .flatMap((token) => coordinated(reading, token))
    .filter(({ referent }) => isBody(referent) && !isSuperlative(reading, referent));
  const above = head(reading, noun);
  const members = noun.dep === 'attr' ? surfaceSubject(reading, above) : coordinated(reading, above).slice(0, 1);
  return members
    .filter(({ referent }) => isActor(referent))
    .flatMap((member) =>
      groups.flatMap((group) =>
        bodyOfGroup(reading, group).flatMap((body) => structural('MEMBER_OF', member, body, 'one-of')),
      ),
    );
}

/** "a Jordanian": the description itself names the nation. */
function nationals(reading: Reading, phrase: Phrase): Finding[] {
  const predicate = phrase.referent.type === 'Agency' ? 'PART_OF' : 'MEMBER_OF';
  const described = !phrase.referent.named && ['Agency', 'Person'].includes(phrase.referent.type);
  if (!described) return [];
  return phrase.referent.nations.flatMap((name) => {
    const nation = reading.nations.get(name);
    return nation
      ? structural(predicate, argumentOf(phrase), { token: phrase.noun, referent: nation }, 'national')
      : [];
  });
}

/** The leader in "U.S.-led": a nation or body named inside the modifier. */
function leader(reading: Reading, modifier: Token): Argument[] {
  const inside = children(reading, modifier, 'npadvmod', 'nmod', 'compound', 'amod');
  const named = [...inside, modifier].flatMap((token) => {
    const referent = referentAt(reading, token);
    return referent && isActor(referent) ? [{ token, referent }] : [];
  });
  if (named.length > 0) return named.slice(0, 1);
  const name = /^(.+)-led$/.exec(modifier.lower)?.[1];
  const country = name === undefined ? undefined : reading.countries.get(name);
  if (country === undefined) return [];
  return [{ token: modifier, referent: nationOf(reading, modifier, country) }];
}

/** A nation that the document names only inside a word. */
const nationInside = (token: Token, name: string): Referent => ({
  key: `nation:${name}`,
  name,
  type: 'Nation',
  named: true,
  generic: false,
  plural: false,
  headLemma: name.toLowerCase(),
  modifiers: new Set(),
  nations: [],
  unreal: false,
  aliases: [],
  surfaces: [token.text.replace(/-led$/, '')],
  mentions: [],
});

/** The nation of a name: the document's own, or one that it names only by adjective. */
export const nationOf = (reading: Reading, token: Token, name: string): Referent =>
  reading.nations.get(name) ?? impliedNation(reading, token, name);

function impliedNation(reading: Reading, modifier: Token, name: string): Referent {
  const nation = reading.impliedNations.get(name) ?? nationInside(modifier, name);
  reading.impliedNations.set(name, nation);
  return nation;
}

/** "the U.S.-led coalition". */
function led(reading: Reading, phrase: Phrase): Finding[] {
  return children(reading, phrase.noun, 'amod', 'compound', 'nmod')
    .filter((token) => token.lower === 'led' || token.lower.endsWith('-led'))
    .flatMap((token) => leader(reading, token))
    .flatMap((by) => structural('LEADS', by, argumentOf(phrase), 'x-led', phrase.noun));
}

/** Who belongs to what by other means than titles. */
export const membershipFindings = (reading: Reading): Finding[] => [
  ...phrases(reading).flatMap((phrase) => [
    ...members(reading, phrase),
    ...nationals(reading, phrase),
    ...led(reading, phrase),
  ]),
  ...reading.tokens.flatMap((noun) => [...parts(reading, noun), ...oneOf(reading, noun)]),
];
