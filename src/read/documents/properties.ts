import { type Found, foundIn } from '../raw-article.ts';

/** What the properties of a file say of it, as written. */
export interface Properties {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly language?: string | undefined;
  readonly licence?: string | undefined;
  /** When the file was made. */
  readonly created?: string | undefined;
  readonly modified?: string | undefined;
}

/** Titles that programs put there by themselves: the name of the file, or that there is none. */
const NO_TITLE: readonly RegExp[] = [
  /^microsoft (?:word|powerpoint|office)\b/i,
  /\.(?:docx?|dotx?|rtf|odt|pages|pdf|indd|qxp|qxd|tex|dvi|ps|txt|html?|pptx?|xlsx?)$/i,
  /^(?:untitled|document|dokument|layout|title|unknown|print)[\s\d._-]*$/i,
  /^[\w-]*_[\w-]*$/,
  /^[^\p{L}]*$/u,
];

/** Names that accounts of a computer have, and programs. */
const NO_AUTHOR =
  /^(?:user|admin(?:istrator)?|owner|author|unknown|default|microsoft(?: office)? user|python-docx|[^\p{L}]*)$/iu;

/** The day in the template that python-docx 1.x starts every document from. */
const TEMPLATE_MADE = '2013-12-23T23:15:00Z';

const unless = (value: string | undefined, isNone: (value: string) => boolean): string | undefined =>
  value === undefined || isNone(value.trim()) ? undefined : value;

/**
 * What is found in the properties of a document. The day a file was made stands for the day of publication only where
 * nothing else tells it; names of files are no titles, and names of accounts no authors.
 */
export function foundInProperties({ created, modified, ...said }: Properties): readonly Found[] {
  const made = unless(created, (value) => value === TEMPLATE_MADE);
  const stated = {
    ...said,
    title: unless(said.title, (value) => NO_TITLE.some((pattern) => pattern.test(value))),
    author: unless(said.author, (value) => NO_AUTHOR.test(value)),
    modified: made === undefined ? undefined : modified,
  };
  return [...foundIn(stated, 'meta'), ...foundIn({ published: made }, 'file')];
}
