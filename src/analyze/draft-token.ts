import type { Token } from '../domain/analysis.ts';

/** A token while the analysis may still correct it. */
export type DraftToken = { -readonly [Key in keyof Token]: Token[Key] } & { readonly children: number[] };

/** Hangs a token below another one. */
export function moveChild(tokens: readonly DraftToken[], child: DraftToken, to: DraftToken): void {
  const siblings = tokens[child.head]!.children;
  if (child.head !== child.index) siblings.splice(siblings.indexOf(child.index), 1);
  child.head = to.index;
  to.children.push(child.index);
  to.children.sort((a, b) => a - b);
}
