/** What stands before the root element of an XML document. */
export interface Prolog {
  /** The name of the root element, with its prefix, as the document type gives it where there is one. */
  readonly root: string | undefined;
  /** The document type declares something of its own between brackets: entities, as a rule. */
  readonly declares: boolean;
}

const PASSED = /(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/y;
const DOCTYPE = /<!DOCTYPE\s+([^\s>[]+)[^>[]*(\[?)/iy;
const ROOT = /<([\w:.-]+)/y;

function matched(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/**
 * Reads what stands before the root element: declaration, instructions, comments, document type (XML 1.0, §2.8). Nothing
 * that is declared there is ever used. @param text the whole document or its beginning
 */
export function prologOf(text: string): Prolog {
  const marked = text.startsWith('\ufeff') ? 1 : 0;
  const start = marked + matched(PASSED, text, marked)![0].length;
  const doctype = matched(DOCTYPE, text, start);
  if (doctype === null) return { root: matched(ROOT, text, start)?.[1], declares: false };
  return { root: doctype[1], declares: doctype[2] !== '' };
}
