import { ClaimgraphError } from '../../domain/errors.ts';

/** Elements in one another, beyond which Readability takes seconds to minutes (measured: 19 s for 5,000). */
const DEEPEST = 500;

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const VOID = names(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);
const RAW = names('script style textarea title xmp noembed noframes iframe');
const FOREIGN = names('svg math');
/** Elements of drawings and formulas whose content is HTML again. */
const BACK_IN_HTML = names('mi mo mn ms mtext annotation-xml foreignobject desc title');
const BLOCKS =
  'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul';
/** Which open elements another one ends, as in htmlparser2 10, by which linkedom parses. */
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...BLOCKS.split(' ').map((name) => [name, names('p')] as const),
  ['tr', names('tr th td')],
  ['th', names('th')],
  ['td', names('thead th td')],
  ['li', names('li')],
  ['option', names('option')],
  ['optgroup', names('optgroup option')],
  ['dd', names('dd dt')],
  ['dt', names('dd dt')],
  ['rt', names('rt rp')],
  ['rp', names('rt rp')],
  ['tbody', names('thead tbody')],
  ['tfoot', names('thead tbody')],
]);

/**
 * The elements that are open while a page is scanned. Within drawings and formulas, and there only, `<a/>` ends at once;
 * the parser takes what it is in from tags alone, whether the elements are still open or not, and so does this.
 */
class OpenElements {
  readonly #open: string[] = [];
  readonly #foreign: boolean[] = [];

  get depth(): number {
    return this.#open.length;
  }

  begin(name: string, endsAtOnce: boolean): void {
    const ended = ENDS.get(name);
    while (ended?.has(this.#open.at(-1) ?? '')) this.#open.pop();
    if (VOID.has(name)) return;
    this.#open.push(name);
    if (FOREIGN.has(name)) this.#foreign.push(true);
    else if (BACK_IN_HTML.has(name)) this.#foreign.push(false);
    if (endsAtOnce && this.#foreign.at(-1) === true) this.#open.pop();
  }

  end(name: string): void {
    if (FOREIGN.has(name) || BACK_IN_HTML.has(name)) this.#foreign.pop();
    const from = this.#open.lastIndexOf(name);
    if (from !== -1) this.#open.length = from;
  }
}

const orEnd = (index: number, page: string): number => (index === -1 ? page.length : index);
const TAG_NAME = /\/?[a-z][^\s/>]*/iy;
const QUOTE_OR_END = /=\s*(["'])|>/g;

/** Where the `>` of a tag is: one within quotes is none. */
function endOfTag(page: string, from: number): number {
  let at = from;
  for (;;) {
    QUOTE_OR_END.lastIndex = at;
    const found = QUOTE_OR_END.exec(page);
    if (found === null) return page.length;
    if (found[1] === undefined) return found.index;
    at = orEnd(page.indexOf(found[1], QUOTE_OR_END.lastIndex), page) + 1;
  }
}

/** Where the text of an element without markup of its own ends. */
function endOfRaw(page: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(page)?.index ?? page.length;
}

/** Deepest nesting of elements in a page, found in one pass; stops counting beyond `most`. */
export function nestingOf(page: string, most: number): number {
  const open = new OpenElements();
  let deepest = 0;
  let at = page.indexOf('<');
  while (at !== -1 && deepest <= most) {
    TAG_NAME.lastIndex = at + 1;
    const written = TAG_NAME.exec(page)?.[0].toLowerCase();
    let next = at + 1;
    if (written !== undefined) {
      next = endOfTag(page, at + 1 + written.length);
      if (written.startsWith('/')) open.end(written.slice(1));
      else if (RAW.has(written)) next = endOfRaw(page, written, next);
      else open.begin(written, page[next - 1] === '/');
    } else if (page.startsWith('!--', next)) next = orEnd(page.indexOf('-->', next + 3), page);
    deepest = Math.max(deepest, open.depth);
    at = page.indexOf('<', next);
  }
  return deepest;
}

/** @throws ClaimgraphError E_INPUT for a page that is nested too deeply to be read in time */
export function assertBearable(page: string, name: string): void {
  const hint = 'Save its text as .txt.';
  if (nestingOf(page, DEEPEST) > DEEPEST)
    throw new ClaimgraphError('E_INPUT', `${name} has more than ${DEEPEST} elements in one another`, { hint });
}
