/** A sentence and the claims it must give; a line that starts with `!` must not be among them. */
export type Row = readonly [sentence: string, ...lines: string[]];
