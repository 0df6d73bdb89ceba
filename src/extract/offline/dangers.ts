import type { Token } from '../../domain/analysis.ts';
import { type Argument, coordinated } from './argument.ts';
import { clauseTopic, complementClause } from './clause.ts';
import { phraseTokens } from './phrase.ts';
import type { Reading } from './reading.ts';
import { modalityBeside } from './signs.ts';
import { children, prepositionObjects } from './tree.ts';

const TOPIC_PREPOSITIONS = new Set(['of', 'about', 'on', 'over', 'regarding', 'concerning', 'against']);

const all = (reading: Reading, tokens: readonly Token[]): Argument[] =>
  tokens.flatMap((token) => coordinated(reading, token));

/** A threat, or an attack that has not happened: "a plot", "an imminent attack", but not "the attack". */
function isDanger(reading: Reading, { token, referent }: Argument): boolean {
  if (reading.cues.words('plots').has(referent.headLemma)) return true;
  const hazard = reading.cues.words('hazards').has(referent.headLemma);
  if ((referent.type === 'Attack' || hazard) && !referent.unreal) {
    const plain = children(reading, token, 'det', 'poss').every(({ lower }) => lower === 'a' || lower === 'an');
    return plain && !referent.named && referent.mentions[0] === token.index;
  }
  return referent.type === 'Attack' || reading.cues.words('dangers').has(referent.headLemma);
}

/** A clause that tells harm to come: "that it could be attacked", "that the dam was unsafe". */
function isHarmful(reading: Reading, clause: Token): boolean {
  const unsafe = children(reading, clause, 'acomp', 'attr').some(({ lower }) =>
    reading.cues.words('unsafe').has(lower),
  );
  if (unsafe || reading.cues.words('worries').has(clause.lemma)) return true;
  const goesOn = clause.tag === 'VBG' || modalityBeside(reading, clause) !== undefined;
  return reading.cues.words('harmVerbs').has(clause.lemma) && goesOn;
}

/** What a clause warns of: the danger it names, else its topic where harm is to come. */
function dangerOfClause(reading: Reading, verb: Token): Argument[] {
  const clause = complementClause(reading, verb);
  if (clause === undefined) return clauseTopic(reading, verb).filter((argument) => isDanger(reading, argument));
  const nouns = children(reading, clause, 'nsubj', 'nsubjpass', 'dobj', 'attr');
  const inside = [clause, ...nouns]
    .flatMap((token) => phraseTokens(reading, token))
    .filter(({ pos }) => pos === 'NOUN');
  const named = all(reading, [...nouns, ...inside]).filter((argument) => isDanger(reading, argument));
  if (named.length > 0) return named.slice(0, 2);
  return isHarmful(reading, clause) ? clauseTopic(reading, verb) : [];
}

/** "an Al Qaeda attack", "attacks by rebels": whose attack it is. */
const authorsOfHarm = (reading: Reading, noun: Token): Argument[] =>
  all(reading, [
    ...children(reading, noun, 'compound', 'nmod', 'poss'),
    ...prepositionObjects(reading, noun, 'by'),
  ]).filter(({ referent }) => referent.type === 'Group');

/** The danger that a verb's "of" or "about" names, however deep: "about reports suggesting a possible attack". */
export function danger(reading: Reading, verb: Token): Argument[] {
  const topics = phraseTokens(reading, verb)
    .filter((token) => token.dep === 'prep' && TOPIC_PREPOSITIONS.has(token.lower))
    .flatMap((preposition) => phraseTokens(reading, preposition))
    .filter((token) => token.pos === 'NOUN' && ['pobj', 'dobj', 'conj', 'nsubj'].includes(token.dep));
  const found = all(reading, topics).filter((argument) => isDanger(reading, argument));
  const dangers = found.length > 0 ? found.slice(0, 2) : dangerOfClause(reading, verb);
  return [...dangers, ...dangers.flatMap(({ token }) => authorsOfHarm(reading, token))];
}
