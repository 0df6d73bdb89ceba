import type { Reading } from './reading.ts';

type Token = Reading['tokens'][number];

const GOES_OFF = new Set(['explode', 'detonate']);
const SETS_OFF = new Set(['detonate', 'explode', 'trigger']);

const hasOff = ({ tokens }: Reading, verb: Token): boolean =>
  verb.children.some((child) => tokens[child]!.lower === 'off');

const PERFORMING = new Set(['carry', 'conduct', 'hold', 'perform', 'undertake', 'stage']);
const PERFORMED = new Set([
  'survey',
  'inspection',
  'census',
  'audit',
  'screening',
  'patrol',
  'sweep',
  'experiment',
  'trial',
  'drill',
]);

/** "a survey was carried out": what is performed takes place, though its name may mean a text as well. */
export function isPerformed({ tokens }: Reading, { lemma, dep, head }: Token): boolean {
  const undergoes = dep === 'nsubjpass' || dep === 'dobj';
  return undergoes && PERFORMED.has(lemma) && PERFORMING.has(tokens[head]!.lemma);
}

/** A bomb that goes off is an attack: "a bomb exploded in", "two devices were detonated". */
export function explodes(reading: Reading, token: Token): boolean {
  if (!reading.lexicon.weapons.has(token.lemma)) return false;
  const verb = reading.tokens[token.head]!;
  if (token.dep === 'nsubj') return GOES_OFF.has(verb.lemma) || (verb.lemma === 'go' && hasOff(reading, verb));
  const undergoes = token.dep === 'nsubjpass' || token.dep === 'dobj';
  return undergoes && (SETS_OFF.has(verb.lemma) || (verb.lemma === 'set' && hasOff(reading, verb)));
}
