import { childrenBy } from './noun-phrase.ts';
import type { Reading } from './reading.ts';

/** "the gunman, *Lee Sorel*", "the gunman, a Briton called Lee Sorel": a person's name or a word of naming beside the noun. */
export const isNamedBeside = ({ tokens, lexicon }: Reading, head: number): boolean =>
  childrenBy(tokens, head, 'appos').some(
    (beside) =>
      (tokens[beside]!.pos === 'PROPN' && tokens[beside]!.entityLabel === 'PERSON') ||
      childrenBy(tokens, beside, 'acl').some((clause) => lexicon.namingVerbs.has(tokens[clause]!.lemma)),
  );

/** "the man, nicknamed Falk", "the island of Brek": not somebody or something named before. */
export const isBeingNamed = (reading: Reading, head: number): boolean => {
  const { tokens, lexicon } = reading;
  const clauses = childrenBy(tokens, head, 'acl', 'relcl');
  const ofs = childrenBy(tokens, head, 'prep').filter((prep) => tokens[prep]!.lower === 'of');
  return (
    isNamedBeside(reading, head) ||
    clauses.some((clause) => lexicon.namingVerbs.has(tokens[clause]!.lemma)) ||
    ofs.some((of) => childrenBy(tokens, of, 'pobj').some((name) => tokens[name]!.pos === 'PROPN'))
  );
};
