import type { Referent, Token } from '../../domain/analysis.ts';
import { type Argument, argumentsAt, coordinated } from './argument.ts';
import type { Finding } from './draft.ts';
import { type Reading, referentAt } from './reading.ts';
import { surfaceSubject } from './subject.ts';
import { children, head, prepositionObjects } from './tree.ts';
import { isPeople } from './types.ts';

/** "the gunmen in the attack": the attack named beside the word. */
function namedAttack(reading: Reading, noun: Token): Argument | undefined {
  return ['of', 'in', 'behind']
    .flatMap((word) => prepositionObjects(reading, noun, word))
    .flatMap((token) => coordinated(reading, token))
    .find(({ referent }) => referent.type === 'Attack');
}

const isPlanner = (reading: Reading, noun: Token): boolean => reading.cues.lexicon.roles.planner.has(noun.lemma);

const isDoubted = (reading: Reading, noun: Token): boolean =>
  reading.cues.lexicon.roles.suspect.has(noun.lemma) ||
  children(reading, noun, 'amod', 'compound').some((token) => reading.cues.words('unrealAdjectives').has(token.lower));

interface Part {
  readonly subject: Argument;
  readonly attack: Referent;
  readonly at: Token;
  readonly evidence: readonly Token[];
  readonly rule: string;
}

/** "the mastermind of the attack" planned it, "the gunman" carried it out. */
const predicateOf = (reading: Reading, noun: Token): string => (isPlanner(reading, noun) ? 'PLANNED' : 'CARRIED_OUT');

const finding = (reading: Reading, { subject, attack, at, evidence, rule }: Part): Finding => ({
  predicate: predicateOf(reading, at),
  subject,
  object: { token: at, referent: attack },
  trigger: subject.token,
  evidence: [at, ...evidence],
  rule,
  role: at.lemma,
  inference: 'structural',
  doubtful: isDoubted(reading, at),
});

const DOERS = new Set(['perpetrator', 'culprit']);

/** "the perpetrators of the attack": says no more than that somebody did it. */
const isTautology = (reading: Reading, noun: Token, { named, headLemma }: Referent): boolean =>
  !named && DOERS.has(headLemma) && DOERS.has(noun.lemma) && namedAttack(reading, noun) !== undefined;

/** "the gunmen": whoever is called so took part in the attack beside the word, or in the document's main one. */
function byWord(reading: Reading, noun: Token): Finding[] {
  const referent = referentAt(reading, noun);
  if (!referent || !isPeople(referent) || isTautology(reading, noun, referent)) return [];
  const named = namedAttack(reading, noun);
  const attack = named?.referent ?? (isPlanner(reading, noun) ? undefined : reading.mainAttack);
  if (!attack) return [];
  const rule = named ? 'perpetrator:named' : 'perpetrator:main';
  return [
    finding(reading, {
      subject: { token: noun, referent },
      attack,
      at: noun,
      evidence: named ? [named.token] : [],
      rule,
    }),
  ];
}

/** "Smith, one of eight gunmen": what the gunmen did, Smith did. */
function oneOfThem(reading: Reading, noun: Token): Finding[] {
  const one = head(reading, head(reading, noun));
  const counted = noun.dep === 'pobj' && head(reading, noun).lower === 'of' && one.lower === 'one';
  if (!counted) return [];
  const members =
    one.dep === 'attr'
      ? surfaceSubject(reading, head(reading, one))
      : coordinated(reading, head(reading, one)).slice(0, 1);
  const attack = namedAttack(reading, noun)?.referent ?? reading.mainAttack;
  if (!attack || !['attr', 'appos'].includes(one.dep)) return [];
  return members
    .filter(({ referent }) => referent.type === 'Person')
    .map((subject) => finding(reading, { subject, attack, at: noun, evidence: [], rule: 'perpetrator:one-of' }));
}

/** "the only suspect involved in the attack", "a suspect in the attack". */
function suspects(reading: Reading, noun: Token): Finding[] {
  const subject = argumentsAt(reading, noun)[0];
  if (!reading.cues.lexicon.roles.suspect.has(noun.lemma) || !subject || !isPeople(subject.referent)) return [];
  const involved = children(reading, noun, 'acl', 'amod').filter((token) => token.lower === 'involved');
  return [...involved, noun]
    .flatMap((token) => prepositionObjects(reading, token, 'in'))
    .flatMap((token) => coordinated(reading, token))
    .filter(({ referent: { type } }) => type === 'Attack')
    .map(({ token, referent: attack }) =>
      finding(reading, { subject, attack, at: noun, evidence: [token], rule: 'perpetrator:suspect' }),
    );
}

/** Who took part in an attack because the text calls them its bombers, gunmen or suspects. */
export const perpetratorFindings = (reading: Reading): Finding[] =>
  reading.tokens.flatMap((noun) => {
    const called = reading.cues.lexicon.roles.perpetrator.has(noun.lemma) || isPlanner(reading, noun);
    return called ? [...byWord(reading, noun), ...oneOfThem(reading, noun)] : suspects(reading, noun);
  });
