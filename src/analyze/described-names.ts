import type { Description } from './description.ts';
import type { DraftReferent } from './draft-referent.ts';
import { childrenBy } from './noun-phrase.ts';
import type { Reading } from './reading.ts';

/** Nouns that only say what a name is: "the Hamas movement" is Hamas. */
const SAME_AS_NAME = new Set('movement organization organisation party militia cartel gang'.split(' '));

/** "the Hamas movement", "the Shining Path guerrilla organization": the body whose name stands before what it is. */
export function namedBody(
  { tokens, registry, names }: Reading,
  { head, lemma, plural, definite, possessor }: Description,
): DraftReferent | undefined {
  if (plural || !definite || possessor !== undefined || !SAME_AS_NAME.has(lemma)) return undefined;
  const named = childrenBy(tokens, head, 'compound', 'nmod')
    .filter((child) => tokens[child]!.pos === 'PROPN')
    .map((child) => registry.oneAt(child))
    .filter((draft) => draft?.named && draft.type === 'Group' && names.body(draft.name));
  return named.length === 1 ? named[0] : undefined;
}

/** Without article, "a total of" and the spelling out of an acronym. */
export const nameFor = (surface: string): string =>
  surface
    .replace(/^(?:the|an?|some|this|that|these|those|neither|either) /i, '')
    .replace(/^total of /i, '')
    .replace(/(?<=\p{Lu}) [[(]\p{Lu}[^\])]*[\])](?= )/gu, '');
