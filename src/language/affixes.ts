import { fromPython } from './expressions.ts';
import type { LanguageTables } from './tables.ts';

/** Longer strings are no addresses, and the expression for them takes quadratic time; spaCy knows no such bound. */
const LONGEST_URL = 2083;
/** Longer than any suffix and what it looks back on, runs of full stops apart. */
const SUFFIX_WINDOW = 64;

/** Cuts prefixes, suffixes and infixes off a string between spaces, as spaCy's tokenizer does. */
export class Affixes {
  readonly #prefix: RegExp;
  readonly #suffix: RegExp;
  readonly #infix: RegExp;
  readonly #url: RegExp;
  readonly #isException: (text: string) => boolean;

  constructor(
    tables: Pick<LanguageTables, 'prefix' | 'suffix' | 'infix' | 'url'>,
    isException: (text: string) => boolean,
  ) {
    this.#prefix = fromPython(tables.prefix);
    this.#suffix = fromPython(tables.suffix);
    this.#infix = fromPython(tables.infix, 'g');
    this.#url = fromPython(`^(?:${tables.url.replace('(?u)', '').trim()})`);
    this.#isException = isException;
  }

  /** The pieces of a string. What counts as an exception, which must not be cut, may be told apart from the usual. */
  split(text: string, isException = this.#isException): string[] {
    const prefixes: string[] = [];
    const suffixes: string[] = [];
    let core = text;
    for (let last = -1; core !== '' && core.length !== last && !isException(core); ) {
      last = core.length;
      core = this.#peel(core, { prefixes, suffixes, isException });
    }
    return [...prefixes, ...this.#splitCore(core, isException), ...suffixes.reverse()];
  }

  /** Takes at most one affix off either end; only one where what is left is an exception. */
  #peel(core: string, { prefixes, suffixes, isException }: Peeled): string {
    const prefix = this.#prefix.exec(core)?.[0].length ?? 0;
    const withoutPrefix = core.slice(prefix);
    const suffix = this.#suffixLength(withoutPrefix);
    const withoutSuffix = core.slice(0, core.length - suffix);
    const keepsSuffix = suffix === 0 || (prefix > 0 && isException(withoutPrefix));
    const keepsPrefix = prefix === 0 || (!keepsSuffix && isException(withoutSuffix));
    if (!keepsPrefix) prefixes.push(core.slice(0, prefix));
    if (!keepsSuffix) suffixes.push(core.slice(core.length - suffix));
    return core.slice(keepsPrefix ? 0 : prefix, keepsSuffix ? core.length : core.length - suffix);
  }

  /** Looks at the text's end only: a search from its start for each suffix would take quadratic time. */
  #suffixLength(text: string): number {
    for (let window = SUFFIX_WINDOW; ; window *= 2) {
      const match = this.#suffix.exec(text.slice(-window));
      if (match === null) return 0;
      if (match.index > 0 || window >= text.length) return match[0].length;
    }
  }

  #splitCore(core: string, isException: (text: string) => boolean): string[] {
    if (core === '') return [];
    if (isException(core) || (core.length <= LONGEST_URL && this.#url.test(core))) return [core];
    const pieces: string[] = [];
    let start = 0;
    for (const { index, 0: infix } of core.matchAll(this.#infix)) {
      if (index === 0) continue; // spaCy takes no infix at the start
      pieces.push(core.slice(start, index), infix);
      start = index + infix.length;
    }
    return [...pieces, core.slice(start)].filter((piece) => piece !== '');
  }
}

interface Peeled {
  readonly prefixes: string[];
  readonly suffixes: string[];
  readonly isException: (text: string) => boolean;
}
