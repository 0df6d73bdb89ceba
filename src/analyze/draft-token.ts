import type { Token } from '../domain/analysis.ts';

/** A token while the analysis may still correct it. */
export type DraftToken = { -readonly [Key in keyof Token]: Token[Key] } & { readonly children: number[] };
