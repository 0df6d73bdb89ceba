import { ClaimgraphError } from './errors.ts';

/** A value as it is written, and where. */
export interface Word {
  readonly text: string;
  readonly quoted: boolean;
  readonly at: number;
}

/** `key:value,value`, with `-` before it for what must not fit. */
export interface WrittenClause {
  readonly key: string;
  readonly not: boolean;
  /** Of a parameter: what stands before `=`. */
  readonly name?: string;
  readonly words: readonly [Word, ...Word[]];
  readonly at: number;
}

/** The error for a selection that cannot be read. @param at index of the character where reading failed */
export const unreadable = (at: number, what: string, hint: string): ClaimgraphError =>
  new ClaimgraphError('E_USAGE', `the selection cannot be read at character ${at + 1}: ${what}`, { hint });

/** The only value of a clause that takes no list. @throws ClaimgraphError E_USAGE */
export function only({ key, words: [word, second] }: WrittenClause): Word {
  if (second === undefined) return word;
  throw unreadable(second.at, `"${key}:" takes one value`, 'Write another clause for another value.');
}

const QUOTES = 'Put what has spaces or commas in quotes: entity:"Port of Ayl".';
const LISTS = 'Alternatives are a list without spaces in one clause: predicate:WARNED,IGNORED.';
const CLAUSES = 'A clause is a word, a colon and a value: predicate:WARNED, entity:"Port of Ayl", since:2001-03.';

/** Reads clauses off a text, from left to right, and knows nothing of what they mean. */
export class Scanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The clauses of the whole text. @throws ClaimgraphError E_USAGE */
  clauses(): readonly WrittenClause[] {
    const clauses: WrittenClause[] = [];
    for (this.#skip(/(?:\s+|AND(?=\s))*/y); this.#at < this.#text.length; this.#skip(/(?:\s+|AND(?=\s))*/y))
      clauses.push(this.#clause());
    return clauses;
  }

  #clause(): WrittenClause {
    const at = this.#at;
    const not = this.#take(/-|NOT\s+/y) !== undefined;
    const key = this.#take(/[A-Za-z]+(?=:)/y)?.toLowerCase();
    if (key === undefined) throw this.#noClause(at);
    this.#at += 1;
    const name = key === 'param' ? this.#parameterName() : undefined;
    const words: [Word, ...Word[]] = [this.#word(`"${key}:" has no value`)];
    while (this.#take(/,/y) !== undefined) words.push(this.#word('a value is missing after the comma'));
    if (this.#at < this.#text.length && !/\s/.test(this.#text.charAt(this.#at)))
      throw unreadable(this.#at, 'a space is missing between two clauses', QUOTES);
    return { key, not, words, at, ...(name !== undefined && { name }) };
  }

  #noClause(at: number): ClaimgraphError {
    const word = this.#take(/\S{1,40}/y) ?? '';
    if (/^OR$|^[()|]/.test(word)) return unreadable(at, `there is no ${word}`, LISTS);
    const quoted = this.#text.slice(0, at).includes('"');
    return unreadable(at, `${JSON.stringify(word)} is no clause`, quoted ? CLAUSES : `${CLAUSES} ${QUOTES}`);
  }

  #parameterName(): string {
    const at = this.#at;
    const name = this.#quoted()?.text ?? this.#take(/[^\s,="]+/y);
    if (name !== undefined && this.#take(/=/y) !== undefined) return name;
    throw unreadable(at, 'a parameter needs a name and a value', 'Write it as param:name=value.');
  }

  #word(missing: string): Word {
    const quoted = this.#quoted();
    if (quoted !== undefined) return quoted;
    const at = this.#at;
    const text = this.#take(/[^\s,"]+/y);
    if (text === undefined)
      throw unreadable(at, missing, `Nothing stands between a colon or comma and its value. ${QUOTES}`);
    return { text, quoted: false, at };
  }

  /** Text in quotes, within which a backslash makes the quote, or itself, a character as any other. */
  #quoted(): Word | undefined {
    const at = this.#at;
    const quote = this.#take(/["']/y);
    if (quote === undefined) return undefined;
    const rest = this.#take(quote === '"' ? /[^"\\]*(?:\\.[^"\\]*)*"/sy : /[^'\\]*(?:\\.[^'\\]*)*'/sy);
    if (rest === undefined) throw unreadable(at, 'the quote that opens here is not closed', `Close it with ${quote}.`);
    return { text: rest.slice(0, -1).replace(/\\(["'\\])/g, '$1'), quoted: true, at };
  }

  #skip(pattern: RegExp): void {
    this.#take(pattern);
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }
}
