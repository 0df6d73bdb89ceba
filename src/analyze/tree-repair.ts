import { repairClauses } from './clause-repair.ts';
import { type DraftToken, moveChild } from './draft-token.ts';

const NOMINAL = new Set(['NOUN', 'PROPN']);

/** "intelligence *specific* to the raid": the parser may take the adjective for the noun and the noun for its compound. */
function isMistakenHead(tokens: readonly DraftToken[], token: DraftToken): boolean {
  const before = tokens[token.index - 1];
  const compound = before?.head === token.index && before.dep === 'compound' && NOMINAL.has(before.pos);
  return token.pos === 'ADJ' && token.head !== token.index && compound && token.dep !== 'amod';
}

/** Gives the noun the place of the adjective after it, and the adjective a place below the noun. */
function promote(tokens: readonly DraftToken[], adjective: DraftToken, noun: DraftToken): void {
  const { dep } = adjective;
  moveChild(tokens, noun, tokens[adjective.head]!);
  noun.dep = dep;
  for (const child of [...adjective.children]) if (child < noun.index) moveChild(tokens, tokens[child]!, noun);
  moveChild(tokens, adjective, noun);
  adjective.dep = 'amod';
}

const BORDERING = new Set(['neighbouring', 'neighboring', 'surrounding', 'bordering']);

/** "blamed *neighbouring* Iran": the parser may take the adjective for a verb that has the country as its object. */
function isMistakenVerb(tokens: readonly DraftToken[], token: DraftToken): boolean {
  const next = tokens[token.index + 1];
  return BORDERING.has(token.lower) && token.dep === 'xcomp' && next?.head === token.index && next.dep === 'dobj';
}

/** Gives the country the place of the adjective before it, with all that hung on the adjective. */
function demote(tokens: readonly DraftToken[], adjective: DraftToken, noun: DraftToken): void {
  const verb = tokens[adjective.head]!;
  for (const child of [...adjective.children]) moveChild(tokens, tokens[child]!, verb);
  moveChild(tokens, adjective, noun);
  adjective.dep = 'amod';
  adjective.pos = 'ADJ';
}

const COURTS = new Set(['magistrate', 'magistrates', 'court', 'judge', 'judges', 'tribunal', 'jury', 'hearing']);
const FACED = new Set(['accused', 'charged', 'suspected']);

/** "appeared before magistrates *accused* of it": the parser may let the court be accused. */
function isCourtMistaken(tokens: readonly DraftToken[], token: DraftToken): boolean {
  if (!FACED.has(token.lower) || token.dep !== 'advcl') return false;
  const below = token.children.map((index) => tokens[index]!);
  const court = below.find(({ dep }) => dep === 'nsubj' || dep === 'nsubjpass');
  const bare = below.every(({ dep }) => dep !== 'aux' && dep !== 'auxpass');
  return bare && court !== undefined && COURTS.has(court.lower) && below.some(({ lower }) => lower === 'before');
}

/** Lets the one who appeared before the court be accused. */
function acquitCourt(tokens: readonly DraftToken[], accused: DraftToken): void {
  const verb = tokens[accused.head]!;
  const below = accused.children.map((index) => tokens[index]!);
  const before = below.find(({ lower }) => lower === 'before')!;
  const court = below.find(({ dep }) => dep === 'nsubj' || dep === 'nsubjpass')!;
  const subject = verb.children.map((index) => tokens[index]!).find(({ dep }) => dep === 'nsubj');
  moveChild(tokens, before, verb);
  moveChild(tokens, court, before);
  before.dep = 'prep';
  court.dep = 'pobj';
  if (subject === undefined) return;
  moveChild(tokens, accused, subject);
  accused.dep = 'acl';
}

/** "appeared in court *charged* with it": the parser may let the court be charged. */
function clearCourt(tokens: readonly DraftToken[], charged: DraftToken): void {
  const court = tokens[charged.head]!;
  const verb = tokens[tokens[court.head]!.head]!;
  if (!FACED.has(charged.lower) || !COURTS.has(court.lower) || verb.lemma !== 'appear') return;
  const subject = verb.children.map((index) => tokens[index]!).find(({ dep }) => dep === 'nsubj');
  if (subject === undefined || charged.dep !== 'acl') return;
  moveChild(tokens, charged, subject);
}

const BESIDE = new Set(['appos', 'acl', 'relcl']);

/** "Greta Holm, a member of the board, *called* for it.": the parser may take the verb for a participle of the name. */
function isMistakenParticiple(tokens: readonly DraftToken[], token: DraftToken): boolean {
  const root = tokens[token.head]!;
  const participle = token.dep === 'acl' && (token.tag === 'VBN' || token.tag === 'VBD');
  if (!participle || root.head !== root.index || !NOMINAL.has(root.pos) || tokens[token.index - 1]?.lower !== ',')
    return false;
  const siblings = root.children.map((index) => tokens[index]!);
  const beside = siblings.some(({ dep, index }) => BESIDE.has(dep) && index > root.index && index < token.index);
  const last = siblings.every(({ index, dep }) => index <= token.index || dep === 'punct');
  const complete = siblings.some(({ dep, lower }) => dep === 'punct' && ['.', '!', '?'].includes(lower));
  const agent = token.children.some((index) => tokens[index]!.dep === 'agent');
  return beside && last && complete && !agent && token.children.length > 0;
}

/** Makes the verb the root and the name its subject. */
function enthrone(tokens: readonly DraftToken[], verb: DraftToken): void {
  const name = tokens[verb.head]!;
  name.children.splice(name.children.indexOf(verb.index), 1);
  verb.head = verb.index;
  verb.dep = name.dep;
  verb.tag = 'VBD';
  for (const child of [...name.children]) {
    if (child > verb.index || tokens[child]!.dep === 'punct') moveChild(tokens, tokens[child]!, verb);
  }
  name.head = verb.index;
  name.dep = 'nsubj';
  verb.children.push(name.index);
  verb.children.sort((a, b) => a - b);
}

/** Corrects what the parser is known to mistake, in place. */
export function repairTree(tokens: readonly DraftToken[], from: number): void {
  for (let index = from + 1; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (isMistakenVerb(tokens, token)) demote(tokens, token, tokens[index + 1]!);
    if (isMistakenHead(tokens, token)) promote(tokens, token, tokens[index - 1]!);
    if (isCourtMistaken(tokens, token)) acquitCourt(tokens, token);
    clearCourt(tokens, token);
    if (isMistakenParticiple(tokens, token)) enthrone(tokens, token);
  }
  repairClauses(tokens, from);
}
