import type { Token } from '../../../domain/analysis.ts';
import { type Argument, coordinated } from '../argument.ts';
import type { Finding } from '../draft.ts';
import { type Reading, referentAt } from '../reading.ts';
import { surfaceSubject } from '../subject.ts';
import { children, head, prepositionObjects } from '../tree.ts';
import { isBody } from '../types.ts';
import { argumentOf, type Phrase, phrases, structural } from './structural.ts';

const MODIFIERS = ['compound', 'amod', 'nmod'];

/** The words of the title that a noun stands in, the noun first. */
const titleWords = (reading: Reading, noun: Token): Token[] => [
  noun,
  ...children(reading, noun, ...MODIFIERS).flatMap((token) => titleWords(reading, token)),
];

const HEAD_OF_GOVERNMENT = new Set(['prime', 'first', 'chief']);

const lastPart = (lemma: string): string => lemma.replace(/^.*-/, '');

/** Whether the title at a noun heads what it belongs to: "director", but not "deputy director" or "former head". */
export function hasLeadTitle(reading: Reading, noun: Token): boolean {
  const { lead, notLead } = reading.cues.lexicon.roles;
  const words = titleWords(reading, noun).map((token) => token.lower);
  if (words.some((word) => notLead.has(word) || word.startsWith('spokes'))) return false;
  if (words.includes('minister') && !words.some((word) => HEAD_OF_GOVERNMENT.has(word))) return false;
  return titleWords(reading, noun).some(
    (token) => lead.has(token.lemma) || lead.has(lastPart(token.lemma)) || token.lower === 'commanding',
  );
}

/** "regional director of X": a qualified lead title heads a part only. */
function isQualified(reading: Reading, noun: Token, body: Token): boolean {
  const { lead } = reading.cues.lexicon.roles;
  return children(reading, noun, 'compound', 'amod').some(
    (token) =>
      token.pos === 'NOUN' &&
      token.index !== body.index &&
      token.entityLabel === '' &&
      !lead.has(token.lemma) &&
      !(token.lemma === 'executive' || token.lemma === 'general'),
  );
}

/** "the president of X" leads it; "X's interior minister" and "the head of X's navy" lead a part. */
export function leadsNation(reading: Reading, noun: Token, nation: Token): boolean {
  const { headsOfState } = reading.cues.lexicon.roles;
  const heads = titleWords(reading, noun).some(
    (token) => headsOfState.has(token.lemma) || headsOfState.has(token.lower),
  );
  return heads && hasLeadTitle(reading, noun) && !isQualified(reading, noun, nation);
}

function isMemberTitle(reading: Reading, noun: Token): boolean {
  const { member, lead } = reading.cues.lexicon.roles;
  return titleWords(reading, noun).some((token) => member.has(token.lemma) || lead.has(token.lemma));
}

/** "chief of staff": the head of nobody's staff but an aide. */
const isOfStaff = (noun: Token, { referent, token }: Argument): boolean =>
  noun.lemma === 'chief' && token.lemma === 'staff' && !referent.named;

/** "Interior Minister Ana Berg": the first word says for what she is minister, and is no body. */
const isPortfolio = (reading: Reading, { referent: { name } }: Argument): boolean =>
  reading.cues.words('portfolios').has(name.toLowerCase());

/** What the title at a noun says about a person and a body: LEADS, MEMBER_OF or, for its followers, SUPPORTED. */
export function titleFindings(reading: Reading, person: Argument, body: Argument, noun: Token): Finding[] {
  if (isPortfolio(reading, body)) return [];
  const words = titleWords(reading, noun);
  const followers = reading.cues.words('followers');
  const role = noun.lemma;
  const tell = (predicate: string, rule: string): Finding[] =>
    structural(predicate, person, body, rule).map((finding) => ({ ...finding, evidence: [noun], role }));
  if (words.some((token) => followers.has(token.lemma))) return tell('SUPPORTED', 'follower');
  if (isOfStaff(noun, body)) return [];
  if (hasLeadTitle(reading, noun) && !isQualified(reading, noun, body.token)) return tell('LEADS', 'lead-title');
  const people = !body.referent.named && reading.cues.lexicon.nouns.person.has(body.referent.headLemma);
  if (people) return [];
  return isMemberTitle(reading, noun) || body.token.dep === 'poss' ? tell('MEMBER_OF', 'member-title') : [];
}

/** "the U.S. ambassador to Yemen" is not Yemen's. */
const SENT = new Set(['ambassador', 'envoy', 'emissary', 'heir', 'successor', 'visitor']);

/** "head of the planning staff of the navy" heads the navy. */
function ofStaff(reading: Reading, token: Token): Token {
  return token.lemma === 'staff' ? (prepositionObjects(reading, token, 'of')[0] ?? token) : token;
}

/** The bodies that a title noun names: "director of X", "X's analyst", "researcher at X". */
function bodiesOf(reading: Reading, noun: Token): Argument[] {
  const before = children(reading, noun, 'poss', ...MODIFIERS);
  const words = ['of', 'for', 'at', 'with', 'to', 'from', 'in', 'on'].filter(
    (word) => word !== 'to' || !SENT.has(noun.lemma),
  );
  const after = words
    .flatMap((word) => prepositionObjects(reading, noun, word))
    .map((token) => ofStaff(reading, token));
  return [...before, ...after].flatMap((token) => coordinated(reading, token));
}

function ofTitle(reading: Reading, person: Argument, noun: Token): Finding[] {
  return bodiesOf(reading, noun)
    .filter(({ referent }) => isBody(referent))
    .flatMap((body) => {
      if (body.referent.type !== 'Nation') return titleFindings(reading, person, body, noun);
      const predicate = leadsNation(reading, noun, body.token) ? 'LEADS' : 'MEMBER_OF';
      return structural(predicate, person, body, 'title-of-nation').map((finding) => ({
        ...finding,
        evidence: [noun],
      }));
    });
}

/** "Ann Bell, director of X": the apposition holds the title. */
function appositions(reading: Reading, phrase: Phrase): Finding[] {
  if (phrase.referent.type !== 'Person') return [];
  return children(reading, phrase.noun, 'appos')
    .flatMap((noun) => [noun, ...children(reading, noun, 'conj')])
    .filter((noun) => referentAt(reading, noun)?.named !== true || referentAt(reading, noun) === phrase.referent)
    .flatMap((noun) => ofTitle(reading, argumentOf(phrase), noun));
}

/** A title that is said of somebody is not somebody of its own. */
const SAID_OF_OTHERS = new Set(['appos', 'attr', 'oprd']);
const COPULAS = new Set(['be', 'become', 'remain']);

/** "the director of X": the noun itself is the title. */
function ownTitle(reading: Reading, phrase: Phrase): Finding[] {
  if (phrase.referent.type !== 'Person' || SAID_OF_OTHERS.has(phrase.noun.dep)) return [];
  const after = ['of', 'for', 'at'].flatMap((word) => prepositionObjects(reading, phrase.noun, word));
  return after
    .flatMap((token) => coordinated(reading, token))
    .filter(({ referent }) => isBody(referent) && referent.type !== 'Nation')
    .flatMap((body) => titleFindings(reading, argumentOf(phrase), body, phrase.noun));
}

/** "Director-General of WHO Ann Bell": the body's name stands before the person's. */
function titleBeforeBody(reading: Reading, phrase: Phrase): Finding[] {
  const of = head(reading, phrase.noun);
  const title = head(reading, of);
  const named = phrase.referent.type === 'Person' && phrase.referent.named && phrase.noun.dep === 'pobj';
  if (!named || of.lower !== 'of' || !hasLeadTitle(reading, title)) return [];
  return children(reading, phrase.noun, 'compound', 'nmod').flatMap((token) => {
    const body = referentAt(reading, token);
    return body && isBody(body)
      ? structural('LEADS', argumentOf(phrase), { token, referent: body }, 'title-before-body')
      : [];
  });
}

/** "Bell is an analyst at X". */
function predicates(reading: Reading, phrase: Phrase): Finding[] {
  const verb = head(reading, phrase.noun);
  if (phrase.noun.dep !== 'attr' || !COPULAS.has(verb.lemma)) return [];
  return surfaceSubject(reading, verb)
    .filter(({ referent }) => referent.type === 'Person')
    .flatMap((person) => ofTitle(reading, person, phrase.noun))
    .map((finding) => ({ ...finding, trigger: verb }));
}

/** Who leads or belongs to what, by titles in apposition, before names and after "is". */
export const allTitleFindings = (reading: Reading): Finding[] =>
  phrases(reading).flatMap((phrase) => [
    ...appositions(reading, phrase),
    ...ownTitle(reading, phrase),
    ...titleBeforeBody(reading, phrase),
    ...predicates(reading, phrase),
  ]);
