/** Lines that web pages leave under an article, matched whole. */
const TRAILING: readonly RegExp[] = [
  /^\d+ comments?:?$/i,
  /^(?:no|add|leave|post|write) (?:a |your )?comments?(?: yet)?\.?$/i,
  /^subscribe to\b.{0,60}(?<![.!?]['"”’]?)$/i,
  /^(?:<<|‹|←)\s*\w.{0,40}$|^\w.{0,40}\s(?:>>|›|→)$/,
  /^(?:home|older posts?|newer posts?|previous|next|back to top|top|print|e-?mail this|share(?: this)?|advertisement)\.?$/i,
  /^(?:share (?:this )?(?:on|via|with)|tweet|follow us|sign up|read more|related(?: articles| stories)?:?|filed under|tags?:)(?!\w).{0,80}(?<![.!?]['"”’]?)$/i,
  /^posted (?:by|at|in)\b.{0,80}(?<![.!?]['"”’]?)$/i,
  /^(?:copyright|©|\(c\)) .{0,80}$/i,
  /^all rights reserved\.?$/i,
];
const BARE_URL = /^https?:\/\/\S+$/i;

export interface StrippedText {
  readonly text: string;
  /** The first of the bare URL lines that stood under the text: mostly the article's own address. */
  readonly url?: string;
}

/** Takes navigation and bare URL lines off the end of a text; what stands above the last real line is kept. */
export function stripTrailingBoilerplate(text: string): StrippedText {
  const lines = text.split('\n');
  let url: string | undefined;
  while (lines.length > 0) {
    const line = lines.at(-1)!.trim();
    const bare = BARE_URL.test(line);
    if (line !== '' && !bare && !TRAILING.some((pattern) => pattern.test(line))) break;
    if (bare) url = line;
    lines.pop();
  }
  return { text: lines.join('\n'), ...(url !== undefined && { url }) };
}
