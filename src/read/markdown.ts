import { stripTrailingBoilerplate } from './boilerplate.ts';
import { cleanText } from './clean.ts';
import { fieldsOf, headlineOf } from './metadata.ts';
import { foundIn, type RawArticle } from './raw-article.ts';

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const HEADING = /^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?$/;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
};

/** Blocks that are not prose: code, comments, rules, link and footnote definitions. */
const NOT_PROSE: readonly RegExp[] = [
  /^(```|~~~)[^\n]*\n[\s\S]*?^\1[^\n]*$/gm,
  /<!--[\s\S]*?-->/g,
  /^ {0,3}(?:[-*_][ \t]*){3,}$/gm,
  /^ {0,3}\[[^\]\n]+\]:[ \t]+\S.*$/gm,
];

/** Inline markup and what stays of it, in the order in which it has to go. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/!\[[^\]\n]*\]\([^)\n]*\)/g, ''],
  [/\[\^[^\]\n]+\]/g, ''],
  [/\[([^\]\n]+)\](?:\([^)\n]*\)|\[[^\]\n]*\])/g, '$1'],
  [/<(https?:\/\/[^>\s]+)>/g, '$1'],
  [/<\/?[a-z][^>\n]*>/gi, ''],
  [/(`+)([^`\n]+)\1/g, '$2'],
  [/(\*{1,3})(?=\S)([^*\n]*[^*\s])\1/g, '$2'],
  [/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_\n]*[^_\s])\1(?![\p{L}\p{N}_])/gu, '$2'],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
];

const strippedInline = (line: string): string =>
  INLINE.reduce((text, [pattern, kept]) => text.replace(pattern, kept), line)
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (_, name: string) => ENTITIES[name]!)
    .replace(/ {2,}/g, ' ')
    .trim();

/** One block is one paragraph, as its lines are only wrapped; headings and list items stand alone. */
function paragraphsOf(block: string): string[] {
  const paragraphs: string[] = [];
  let open = false;
  for (const line of block.split('\n').map((each) => each.replace(/^ {0,3}(?:> ?)+/, ''))) {
    const heading = HEADING.exec(line)?.[1];
    const item = /^\s*(?:[-*+]|\d{1,3}[.)])[ \t]+(.*)$/.exec(line)?.[1];
    const text = strippedInline(heading ?? item ?? line);
    if (text === '' || /^(?:=+|-+)$/.test(text)) open = false;
    else if (open && heading === undefined && item === undefined) paragraphs.push(`${paragraphs.pop()} ${text}`);
    else paragraphs.push(text);
    open = text !== '' && heading === undefined;
  }
  return paragraphs;
}

/** Reads a Markdown article: front matter, the first heading as title, and the prose without its markup. */
export function readMarkdown(decoded: string): RawArticle {
  const cleaned = cleanText(decoded);
  const frontMatter = FRONT_MATTER.exec(cleaned);
  const body = NOT_PROSE.reduce(
    (text, pattern) => text.replace(pattern, ''),
    cleaned.slice(frontMatter?.[0].length ?? 0),
  );
  const { text, url } = stripTrailingBoilerplate(
    body
      .split(/\n{2,}/)
      .flatMap(paragraphsOf)
      .join('\n'),
  );
  const heading = body
    .split('\n')
    .map((line) => HEADING.exec(line)?.[1])
    .find((each) => each !== undefined);
  const title = heading === undefined ? headlineOf(text) : strippedInline(heading);
  return {
    text,
    found: [...foundIn(fieldsOf(frontMatter?.[1]?.split('\n') ?? []), 'given'), ...foundIn({ title, url }, 'text')],
  };
}
