import type { Token } from '../../domain/analysis.ts';
import { type Argument, coordinated } from './argument.ts';
import { logicalArguments } from './logical.ts';
import { isPassive } from './passive.ts';
import { type Reading, referentAt } from './reading.ts';
import { children, head, isRoot, isVerbal } from './tree.ts';

/** How deep a topic is looked for below "it is clear that". */
const MAX_DEPTH = 3;

/** "reminded them that it had failed": the verb of a content clause that the parser took for a relative clause. */
export function verbTelling(reading: Reading, clause: Token): Token | undefined {
  const noun = head(reading, clause);
  const verb = head(reading, noun);
  if (clause.dep !== 'relcl' || noun.dep !== 'dobj' || !reading.cues.words('tellingThat').has(verb.lemma))
    return undefined;
  const that = children(reading, clause).find(({ lower, index }) => lower === 'that' && index > noun.index);
  const complete = ['nsubj', 'dobj'].every((label) => children(reading, clause, label).some((token) => token !== that));
  return that && complete ? verb : undefined;
}

/** The head of a verb's complement clause. */
export function complementClause(reading: Reading, verb: Token): Token | undefined {
  const [clause] = children(reading, verb, 'ccomp');
  if (clause) return clause;
  const relatives = children(reading, verb, 'dobj').flatMap((noun) => children(reading, noun, 'relcl'));
  return relatives.find((relative) => verbTelling(reading, relative) === verb);
}

const all = (reading: Reading, tokens: readonly Token[]): Argument[] =>
  tokens.flatMap((token) => coordinated(reading, token));

/** "it is crucial that", "it was important for them to": the clause that the empty subject stands for. */
function extraposed(reading: Reading, clause: Token): Token | undefined {
  if (!children(reading, clause, 'nsubj', 'nsubjpass', 'expl').some(({ lower }) => lower === 'it')) return undefined;
  const adjectives = children(reading, clause, 'acomp', 'attr', 'oprd');
  return [clause, ...adjectives]
    .flatMap((token) => children(reading, token, 'ccomp', 'xcomp', 'advcl', 'acl'))
    .find((token) => isVerbal(token) && token.index > clause.index);
}

/** What a predicate says where its subject is empty or the speaker: "there is *frustration*", "we see no *problem*". */
function predicated(reading: Reading, clause: Token): Argument[] {
  const nouns = children(reading, clause, 'attr', 'dobj', 'oprd');
  if (nouns.length > 0) return all(reading, nouns).slice(0, 1);
  const after = children(reading, clause, 'acomp', 'prep').filter(({ index }) => index > clause.index);
  const complements = after.flatMap((token) => [
    ...children(reading, token, 'pobj'),
    ...children(reading, token, 'prep').flatMap((inner) => children(reading, inner, 'pobj')),
  ]);
  return all(reading, complements)
    .filter(({ referent }) => referent.type !== 'Place')
    .slice(0, 1);
}

/** What a clause is about: its subject (of a passive: what undergoes it), else what it says of nobody in particular. */
function topicOf(reading: Reading, clause: Token, speakers: readonly Argument[], depth = 0): Argument[] {
  const isSpeaker = ({ referent }: Argument): boolean => speakers.some((speaker) => speaker.referent === referent);
  const { subject, object } = logicalArguments(reading, clause);
  const existential = children(reading, clause, 'expl').length > 0;
  const stated = existential
    ? []
    : (isPassive(reading, clause) ? object : subject).filter((topic) => !isSpeaker(topic));
  if (stated.length > 0) return stated.slice(0, 2);
  const inner = depth < MAX_DEPTH ? extraposed(reading, clause) : undefined;
  const below = inner ? topicOf(reading, inner, speakers, depth + 1) : [];
  if (below.length > 0 && !existential) return below;
  return predicated(reading, clause).filter((topic) => !isSpeaker(topic));
}

/** The first noun of a quotation beside a verb that stands for something other than the speaker. */
function firstQuoted(reading: Reading, quoted: readonly Token[], labels: readonly string[]): Argument[] {
  for (const token of quoted) {
    if (!labels.includes(token.dep)) continue;
    const referent = referentAt(reading, token);
    if (!referent || referent === reading.document.speakerAt.get(token.index)) continue;
    if (referent.named || referent.type !== 'Topic') return [{ token, referent }];
  }
  return [];
}

/** The heads of the clauses that a quotation is made of, in reading order. */
const quotedClauses = (reading: Reading, quoted: readonly Token[]): Token[] =>
  quoted.filter(
    (token) =>
      isVerbal(token) &&
      !token.dep.startsWith('aux') &&
      (isRoot(token) || !head(reading, token).quoted || token.dep === 'ccomp' || token.dep === 'parataxis'),
  );

/** The quoted tokens next to a speech verb, in its sentence and the ones beside it. */
export const quotationBeside = (reading: Reading, verb: Token): Token[] =>
  verb.quoted
    ? []
    : [-1, 0, 1]
        .flatMap((step) => reading.bySentence.get(verb.sentence + step) ?? [])
        .filter((token) => token.quoted && token.paragraph === verb.paragraph);

/** What the quotation next to a speech verb is about: the topic of its first clause that has one. */
function quotationTopic(reading: Reading, verb: Token): Argument[] {
  if (!reading.cues.lexicon.speechVerbs.has(verb.lemma)) return [];
  const near = quotationBeside(reading, verb);
  if (near.length < 4) return [];
  const speakers = logicalArguments(reading, verb).subject;
  for (const clause of quotedClauses(reading, near)) {
    const topic = topicOf(reading, clause, speakers);
    if (topic.length > 0) return topic;
  }
  return firstQuoted(reading, near, ['nsubj', 'nsubjpass', 'dobj']);
}

/** What a verb's complement clause or quotation is about. */
export function clauseTopic(reading: Reading, verb: Token): Argument[] {
  const clause = complementClause(reading, verb);
  if (clause === undefined) return quotationTopic(reading, verb);
  return topicOf(reading, clause, logicalArguments(reading, verb).subject);
}

/** What a clause that some word governs is about: the clause below "hope", or a whole sentence. */
export const topicOfClause = (reading: Reading, clause: Token): Argument[] => topicOf(reading, clause, []);
