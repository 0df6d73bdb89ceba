import { parseHTML } from 'linkedom';

const FRAME: readonly string[] = ['HTML', 'HEAD', 'BODY'];

/** What is shown of a page, whatever is missing of the frame around it: end tags, body, html. */
function contentOf(node: Node): Node[] {
  return [...node.childNodes].flatMap((child) => (FRAME.includes(child.nodeName) ? contentOf(child) : [child]));
}

const emptyDocument = (): Document => parseHTML('<!doctype html><html><head></head><body></body></html>').document;

/** Parses a page as it is written. Nothing of it is run, fetched or drawn (linkedom 0.18, htmlparser2). */
export const parsePage = (text: string): Document => parseHTML(text).document;

/** Moves what a page shows into a document that has one body, and nothing but that in it. */
export function takeContent(page: Document): Document {
  const content = emptyDocument();
  const kinds: readonly number[] = [page.ELEMENT_NODE, page.TEXT_NODE];
  for (const node of contentOf(page)) if (kinds.includes(node.nodeType)) content.body.appendChild(node);
  return content;
}

/** The text that a value with markup or character references in it stands for. */
export function plainOf(value: string): string {
  const text = /[&<]/.test(value) ? fragmentText(value) : value;
  return text.replace(/\s+/g, ' ').trim();
}

function fragmentText(value: string): string {
  const holder = emptyDocument().createElement('div');
  holder.innerHTML = value;
  return holder.textContent ?? '';
}
