import type { Token } from '../domain/analysis.ts';
import type { DraftReferent, Gender } from './draft-referent.ts';
import { childrenBy } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import type { SubjectHistory } from './subject-history.ts';

/** What a pronoun can stand for. */
interface PronounClass {
  readonly forms: ReadonlySet<string>;
  readonly admits: (drafts: readonly DraftReferent[]) => boolean;
  /** Sentences that it reaches back. */
  readonly reach: number;
  readonly gender?: Gender;
}

const ACTORS = new Set(['Agency', 'Nation', 'Person', 'Group', 'Organization']);
const BODIES = new Set(['Agency', 'Nation', 'Group', 'Organization']);
const FIRST_PERSON = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'myself', 'ourselves', 'mine', 'ours']);
const OBJECT_FORMS = new Set(['him', 'her', 'it', 'them']);
const EMPTY_VERBS = new Set(['be', 'seem', 'appear', 'emerge', 'rain', 'snow']);

const one = (drafts: readonly DraftReferent[]): DraftReferent | undefined =>
  drafts.length === 1 ? drafts[0] : undefined;
const isPlural = (drafts: readonly DraftReferent[]): boolean =>
  drafts.length > 1 || drafts.some(({ plural, type }) => plural || ['Group', 'Agency', 'Organization'].includes(type));
/** "thirty passengers": several, and no body that could be called "it". */
const isCrowd = (drafts: readonly DraftReferent[]): boolean =>
  drafts.some(({ type, plural, named }) => type === 'Group' && plural && !named);
const isPerson =
  (gender: Gender) =>
  (drafts: readonly DraftReferent[]): boolean => {
    const person = one(drafts);
    return person?.type === 'Person' && (person.gender ?? gender) === gender;
  };

const CLASSES: readonly PronounClass[] = [
  { forms: new Set(['he', 'him', 'his', 'himself']), admits: isPerson('male'), reach: 3, gender: 'male' },
  { forms: new Set(['she', 'her', 'hers', 'herself']), admits: isPerson('female'), reach: 3, gender: 'female' },
  {
    forms: new Set(['they', 'them', 'their', 'theirs', 'themselves']),
    admits: (drafts) => isPlural(drafts) && drafts.every(({ type }) => ACTORS.has(type)),
    reach: 3,
  },
  {
    forms: new Set(['it', 'its', 'itself']),
    admits: (drafts) => BODIES.has(one(drafts)?.type ?? '') && !isCrowd(drafts),
    reach: 2,
  },
];

/** Fallbacks that hold when no actor fits: "they" for things, "it" for any one thing. */
const loosened = (pronoun: PronounClass, drafts: readonly DraftReferent[]): boolean => {
  if (pronoun.gender !== undefined) return false;
  return pronoun.reach === 3
    ? isPlural(drafts)
    : drafts.length === 1 && drafts[0]!.type !== 'Person' && !isCrowd(drafts);
};

/** True for pronouns of the speaker, which are resolved when the speakers are known. */
export const isFirstPerson = (token: Token): boolean => FIRST_PERSON.has(token.lower);

/** "it is clear that", "it seems": stands for nothing. */
const isExpletive = ({ tokens }: Reading, { dep, head }: Token): boolean =>
  dep === 'nsubj' &&
  EMPTY_VERBS.has(tokens[head]!.lemma) &&
  childrenBy(tokens, head, 'ccomp', 'acomp', 'xcomp').length > 0;

const isObject = (token: Token): boolean =>
  OBJECT_FORMS.has(token.lower) && token.dep !== 'poss' && !token.dep.startsWith('nsubj');

/** The verb whose argument a token is, however deep. */
function governingVerb(tokens: readonly Token[], token: Token): Token {
  let verb = token;
  for (let steps = 0; steps < 12 && verb.pos !== 'VERB' && verb.head !== verb.index; steps++) verb = tokens[verb.head]!;
  return verb;
}

/** An object pronoun is not the subject of its own clause, be it shared: "they stopped two men and released *them*". */
function ownSubject({ tokens, registry }: Reading, token: Token): readonly DraftReferent[] {
  if (!isObject(token)) return [];
  let verb = governingVerb(tokens, token);
  for (let steps = 0; steps < 4; steps++) {
    const subject = childrenBy(tokens, verb.index, 'nsubj', 'nsubjpass')[0];
    if (subject !== undefined) return registry.at(subject);
    if (verb.dep !== 'conj') return [];
    verb = tokens[verb.head]!;
  }
  return [];
}

/** The objects of the verb that the verb of an object pronoun is coordinated with. */
function objectsBefore({ tokens }: Reading, token: Token): readonly number[] {
  const verb = governingVerb(tokens, token);
  const shares = isObject(token) && verb.dep === 'conj' && childrenBy(tokens, verb.index, 'nsubj').length === 0;
  return shares ? childrenBy(tokens, verb.head, 'dobj') : [];
}

/** "interviewed *his* landlord but did not find him": the owner is meant rather than what is owned. */
const isOwned = (tokens: readonly Token[], object: number): boolean =>
  childrenBy(tokens, object, 'poss').some((owner) => tokens[owner]!.pos === 'PRON');

const ownedBefore = (reading: Reading, token: Token): readonly DraftReferent[] =>
  objectsBefore(reading, token)
    .filter((object) => isOwned(reading.tokens, object))
    .flatMap((object) => reading.registry.at(object));

/** What the verb before did it to: "stopped some of the attackers and later released *them*". */
function sharedObject(reading: Reading, token: Token): readonly DraftReferent[] {
  const { tokens, registry } = reading;
  const objects = objectsBefore(reading, token).filter((object) => !isOwned(tokens, object));
  const parts = objects.flatMap((object) => childrenBy(tokens, object, 'prep'));
  const wholes = parts.filter((part) => tokens[part]!.lower === 'of').flatMap((of) => childrenBy(tokens, of, 'pobj'));
  return [...objects, ...wholes].map((object) => registry.at(object)).find((drafts) => drafts.length > 0) ?? [];
}

/** Sentences between the last mention of what is meant and the pronoun. */
const distance = ({ tokens }: Reading, token: Token, draft: DraftReferent): number =>
  token.sentence - tokens[draft.mentions.at(-1) ?? 0]!.sentence;

/** Recent people or plurals that were no subjects, at most `reach` sentences back. */
function recentOne(
  reading: Reading,
  token: Token,
  pronoun: PronounClass,
  allowed: (drafts: readonly DraftReferent[]) => boolean,
  reach = pronoun.reach,
): readonly DraftReferent[] | undefined {
  if (pronoun.reach === 2) return undefined;
  const within = (draft: DraftReferent): boolean => {
    const sentences = distance(reading, token, draft);
    return sentences >= 0 && sentences <= reach;
  };
  const fits = (draft: DraftReferent): boolean =>
    (pronoun.gender === undefined ? draft.plural : pronoun.admits([draft])) && allowed([draft]) && within(draft);
  const found = reading.registry.recent().find(fits);
  return found && [found];
}

/** Someone, or several, of the sentence before, when the nearest subject that fits lies further back: "Police arrested a clerk. He …". */
function nearOne(
  reading: Reading,
  token: Token,
  pronoun: PronounClass,
  subjects: readonly (readonly DraftReferent[])[],
  allowed: (drafts: readonly DraftReferent[]) => boolean,
): readonly DraftReferent[] | undefined {
  if (pronoun.reach === 2) return undefined;
  const subject = subjects.find((drafts) => pronoun.admits(drafts))?.[0];
  if (subject === undefined || distance(reading, token, subject) <= 1) return undefined;
  return recentOne(reading, token, pronoun, allowed, 1);
}

const CLAUSES = new Set(['advcl', 'relcl', 'ccomp', 'acl']);

/** Somebody of the main clause, for a pronoun in a clause below: "Agents followed Bell since *he* crossed the border". */
function personBefore(
  reading: Reading,
  token: Token,
  pronoun: PronounClass,
  allowed: (drafts: readonly DraftReferent[]) => boolean,
): readonly DraftReferent[] | undefined {
  const inClause = token.dep.startsWith('nsubj') && CLAUSES.has(reading.tokens[token.head]!.dep);
  return pronoun.gender !== undefined && inClause ? recentOne(reading, token, pronoun, allowed, 0) : undefined;
}

/** Last told by a common noun in the plural: "officials" are no "it". */
const isToldInPlural = ({ tokens }: Reading, { mentions }: DraftReferent): boolean =>
  tokens[mentions.at(-1) ?? 0]!.tag === 'NNS';

/** A body that the sentence has told in the singular: "members of the alliance … *its* fighters". */
const bodyBefore = (
  reading: Reading,
  token: Token,
  allowed: (drafts: readonly DraftReferent[]) => boolean,
): readonly DraftReferent[] | undefined => {
  const fits = (draft: DraftReferent): boolean =>
    BODIES.has(draft.type) && draft.type !== 'Nation' && allowed([draft]) && distance(reading, token, draft) === 0;
  const found = reading.registry.recent().find(fits);
  return found && [found];
};

/**
 * The referents of a third-person pronoun: the nearest fitting subject, main clauses before embedded ones, then the
 * latest fitting mention. Undefined where nothing fits. `excluded` are those it cannot be, such as the quotation's speaker.
 */
export function resolvePronoun(
  reading: Reading,
  token: Token,
  history: SubjectHistory,
  excluded: readonly DraftReferent[],
): readonly DraftReferent[] | undefined {
  const pronoun = CLASSES.find(({ forms }) => forms.has(token.lower));
  if (pronoun === undefined || (token.lower === 'it' && isExpletive(reading, token))) return undefined;
  const barred = new Set([...excluded, ...ownSubject(reading, token), ...ownedBefore(reading, token)]);
  const allowed = (drafts: readonly DraftReferent[]): boolean =>
    !drafts.some((draft) => barred.has(draft) || (pronoun.reach === 2 && isToldInPlural(reading, draft)));
  const subjects = history.before(token, pronoun.reach).filter(allowed);
  const found =
    [sharedObject(reading, token)].find((drafts) => drafts.length > 0 && pronoun.admits(drafts)) ??
    subjects.find((drafts) => pronoun.admits(drafts) && distance(reading, token, drafts[0]!) === 0) ??
    personBefore(reading, token, pronoun, allowed) ??
    nearOne(reading, token, pronoun, subjects, allowed) ??
    subjects.find((drafts) => pronoun.admits(drafts)) ??
    (pronoun.reach === 2 ? bodyBefore(reading, token, allowed) : undefined) ??
    subjects.find((drafts) => loosened(pronoun, drafts)) ??
    recentOne(reading, token, pronoun, allowed);
  const person = found && one(found);
  if (pronoun.gender !== undefined && person !== undefined) person.gender ??= pronoun.gender;
  return found;
}
