import type { Referent, Token } from '../../domain/analysis.ts';
import type { Draft } from './draft.ts';
import type { DraftIndex } from './draft-index.ts';
import { ancestry, pathOf } from './path.ts';
import { type Reading, referentsAt } from './reading.ts';
import { isVerbal } from './tree.ts';

/** A number as one of few words, so that a weight can be learnt for it. */
const bucket = (value: number, bounds: readonly number[]): string =>
  `<${bounds.find((bound) => value < bound) ?? 'more'}`;

/** The evidence token by which a side is meant: the nearest to the trigger. */
function tokenOf(reading: Reading, draft: Draft, referent: Referent): Token | undefined {
  const standing = draft.evidence.filter((token) => referentsAt(reading, token).includes(referent));
  const distance = (token: Token): number => Math.abs(token.index - draft.trigger.index);
  return standing.sort((a, b) => distance(a) - distance(b))[0];
}

const kindOf = (referent: Referent): string =>
  referent.named ? 'named' : referent.generic ? 'generic' : referent.unreal ? 'unreal' : 'described';

function wayCircumstances(reading: Reading, { trigger, predicate }: Draft, side: string, token: Token): string[] {
  const path = pathOf(reading, ancestry(reading, trigger), token);
  return [
    `${side}:path${path}`,
    `${side}:path${path}:${predicate}`,
    `${side}:far${bucket(Math.abs(token.index - trigger.index), [2, 4, 8, 14, 22])}`,
  ];
}

function sideCircumstances(reading: Reading, draft: Draft, side: 'subject' | 'object'): string[] {
  const referent = draft[side];
  if (!referent) return [`${side}:unstated`, `${side}:unstated:${draft.predicate}`];
  const token = tokenOf(reading, draft, referent);
  const about = [
    `${side}:${referent.type}`,
    `${side}:${referent.type}:${draft.predicate}`,
    `${side}:${kindOf(referent)}`,
    `${side}:mentions${bucket(referent.mentions.length, [2, 3, 6])}`,
    ...(referent.plural ? [`${side}:plural`] : []),
  ];
  if (!token) return [...about, `${side}:elsewhere`];
  const sameSentence = token.sentence === draft.trigger.sentence;
  return [
    ...about,
    `${side}:as${token.pos}`,
    `${side}:dep:${token.dep}`,
    ...(sameSentence ? wayCircumstances(reading, draft, side, token) : [`${side}:elsewhere`]),
  ];
}

const familyOf = (rule: string): string => rule.slice(0, rule.indexOf(':'));

function clauseCircumstances(reading: Reading, draft: Draft): string[] {
  const { trigger } = draft;
  const sentence = reading.bySentence.get(trigger.sentence) ?? [];
  return [
    `trigger:${trigger.pos}:${isVerbal(trigger) ? trigger.dep : 'nominal'}`,
    `sentence${bucket(sentence.length, [12, 20, 30, 45])}`,
    ...(reading.document.paragraphs[trigger.paragraph]?.headline ? ['headline'] : []),
    ...(trigger.quoted ? ['quoted'] : []),
  ];
}

/**
 * What an extraction's confidence may rest on, as words that a weight can be learnt for: the rule, the predicate, how
 * each side is told and how far it stands from what says it, how sure the words themselves are, and the sentence.
 */
export function circumstancesOf(reading: Reading, draft: Draft, index: DraftIndex): string[] {
  const { predicate, rule, modality, polarity } = draft;
  const family = familyOf(rule);
  const siblings = index.at(draft.trigger).length;
  return [
    predicate,
    `rule:${family}`,
    `rule:${rule}`,
    `${predicate}:${family}`,
    `${predicate}:${rule}`,
    `${predicate}:${draft.subject?.type}>${draft.object?.type}`,
    `modality:${modality}`,
    ...(polarity === 'negated' ? ['negated', `negated:${predicate}`] : []),
    ...(draft.attributedTo ? ['attributed'] : []),
    ...(draft.about.length > 0 ? ['about'] : []),
    ...(draft.time ? ['dated'] : []),
    ...(draft.inference === 'explicit' ? [] : [draft.inference]),
    `siblings${bucket(siblings, [2, 3, 5])}`,
    ...clauseCircumstances(reading, draft),
    ...sideCircumstances(reading, draft, 'subject'),
    ...sideCircumstances(reading, draft, 'object'),
  ];
}
