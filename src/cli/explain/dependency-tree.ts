import type { Token } from '../../domain/analysis.ts';

/** The lines of one token and of everything below it, left to right. */
function branch(tokens: readonly Token[], token: Token, lead: string, turn: string): string[] {
  const below = token.children.map((index) => tokens[index]!).filter((child) => child.pos !== 'PUNCT');
  const head = tokens[token.head]!;
  const tie = head === token ? 'root' : `${token.dep} of ${head.text}`;
  const deeper = lead + (turn === '└─ ' ? '   ' : turn === '├─ ' ? '│  ' : '');
  return [
    `${lead}${turn}${token.text}  ${token.pos} ${tie}`,
    ...below.flatMap((child, index) => branch(tokens, child, deeper, index === below.length - 1 ? '└─ ' : '├─ ')),
  ];
}

/** The dependency tree of a sentence, one token a line, each with its head; punctuation is left out. */
export const dependencyTree = (tokens: readonly Token[], sentence: readonly Token[]): string[] =>
  sentence.filter((token) => token.head === token.index).flatMap((root) => branch(tokens, root, '', ''));
