import { type DraftToken, moveChild } from './draft-token.ts';

const FINITE = new Set(['VBD', 'VBZ', 'VBP']);
const COORDINATORS = new Set(['and', 'but', 'yet', 'or']);
/** How the parser may hang a source on what it says. */
const BESIDE = new Set(['conj', 'advcl']);
/** What may follow the verb of a source at the end of a sentence: "said *on Sunday in a letter to the court*". */
const BEHIND = new Set(['prep', 'npadvmod', 'advmod', 'punct', 'dative', 'prt']);

const isVerb = ({ pos }: DraftToken): boolean => pos === 'VERB' || pos === 'AUX';

const childrenOf = (tokens: readonly DraftToken[], { children }: DraftToken): DraftToken[] =>
  children.map((index) => tokens[index]!);

function firstBelow(tokens: readonly DraftToken[], token: DraftToken): number {
  return token.children.reduce((first, child) => Math.min(first, firstBelow(tokens, tokens[child]!)), token.index);
}

function verbAbove(tokens: readonly DraftToken[], token: DraftToken): DraftToken | undefined {
  let at = token;
  while (at.head !== at.index) {
    at = tokens[at.head]!;
    if (isVerb(at)) return at;
  }
  return undefined;
}

/** "asked in 2020, and again *in* 2022, but never *received* it": the parser may coordinate a verb with a preposition. */
function isCoordinatedWithTime(tokens: readonly DraftToken[], token: DraftToken): boolean {
  const above = tokens[token.head]!;
  return token.dep === 'conj' && FINITE.has(token.tag) && isVerb(token) && (above.pos === 'ADP' || above.pos === 'NUM');
}

/** Hangs the verb, with the word that coordinates it, on the verb above. */
function coordinateWithVerb(tokens: readonly DraftToken[], token: DraftToken): void {
  const verb = verbAbove(tokens, token);
  if (verb === undefined) return;
  const coordinator = childrenOf(tokens, tokens[token.head]!).findLast(
    ({ dep, index, lower }) => dep === 'cc' && index < token.index && COORDINATORS.has(lower),
  );
  if (coordinator !== undefined) moveChild(tokens, coordinator, verb);
  moveChild(tokens, token, verb);
}

/**
 * "warned them in May and again in June, an official *said*": the parser may coordinate the source with what it says.
 * Such a source stands behind a comma, without a word that coordinates it, and says nothing more.
 */
function isMistakenSource(tokens: readonly DraftToken[], token: DraftToken): boolean {
  if (token.lemma !== 'say' || !BESIDE.has(token.dep) || !FINITE.has(token.tag) || !isVerb(tokens[token.head]!))
    return false;
  const below = childrenOf(tokens, token);
  const subject = below.find(({ dep }) => dep === 'nsubj');
  if (subject === undefined || subject.index > token.index) return false;
  const last = below.every(({ index, dep }) => index < token.index || BEHIND.has(dep));
  return last && tokens[firstBelow(tokens, subject) - 1]?.lower === ',';
}

/** Lets the source say what it was coordinated with. */
function giveSource(tokens: readonly DraftToken[], said: DraftToken): void {
  const told = tokens[said.head]!;
  const subject = childrenOf(tokens, said).find(({ dep }) => dep === 'nsubj')!;
  const border = firstBelow(tokens, subject);
  for (const child of childrenOf(tokens, said)) if (child.index < border) moveChild(tokens, child, told);
  told.children.splice(told.children.indexOf(said.index), 1);
  said.dep = told.dep;
  if (told.head === told.index) said.head = said.index;
  else {
    const above = tokens[told.head]!;
    above.children.splice(above.children.indexOf(told.index), 1, said.index);
    said.head = above.index;
  }
  told.head = said.index;
  told.dep = 'ccomp';
  said.children.push(told.index);
  said.children.sort((a, b) => a - b);
}

const thatOf = (tokens: readonly DraftToken[], token: DraftToken): DraftToken | undefined =>
  childrenOf(tokens, token).find(({ dep, lower }) => dep === 'mark' && lower === 'that');

/** "told them in May, and again in June, that he *left*": behind a comma, what is told is not coordinated with telling. */
function isMistakenContent(tokens: readonly DraftToken[], token: DraftToken): boolean {
  if (token.dep !== 'conj' || !isVerb(tokens[token.head]!)) return false;
  const that = thatOf(tokens, token);
  return that !== undefined && tokens[that.index - 1]?.lower === ',';
}

/** Makes the clause what is told, and gives the verb of telling what stands before it. */
function giveContent(tokens: readonly DraftToken[], content: DraftToken): void {
  const border = thatOf(tokens, content)!.index;
  for (const child of childrenOf(tokens, content))
    if (child.index < border) moveChild(tokens, child, tokens[content.head]!);
  content.dep = 'ccomp';
}

/** Corrects where the parser is known to hang clauses wrongly, in place. */
export function repairClauses(tokens: readonly DraftToken[], from: number): void {
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (isCoordinatedWithTime(tokens, token)) coordinateWithVerb(tokens, token);
    if (isMistakenContent(tokens, token)) giveContent(tokens, token);
    if (isMistakenSource(tokens, token)) giveSource(tokens, token);
  }
}
