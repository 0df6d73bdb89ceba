import type { Lexeme } from './lexeme.ts';
import type { RulerPattern, TokenCondition, TokenPattern } from './tables.ts';

type Changes = RulerPattern['attrs'];

/** A word as the tagger and the parser see it. */
export interface TaggedWord {
  readonly lexeme: Lexeme;
  readonly tag: string;
  readonly dep: string;
}

/** What tag and relation say of a word. `lemma` is '' where the ruler knows none. */
export interface WordAttributes {
  tag: string;
  dep: string;
  pos: string;
  morph: string;
  lemma: string;
}

type Test = (word: TaggedWord) => boolean;

/** The attributes that the model's patterns look at. */
const READERS: Readonly<Record<string, (word: TaggedWord) => string | boolean>> = {
  TAG: ({ tag }) => tag,
  LOWER: ({ lexeme }) => lexeme.lower,
  DEP: ({ dep }) => dep,
  IS_SPACE: ({ lexeme }) => lexeme.isSpace,
};

function compileCondition(attribute: string, condition: TokenCondition): Test {
  const read = READERS[attribute];
  if (read === undefined) throw new RangeError(`attribute ruler: cannot read the attribute ${attribute}`);
  if (typeof condition !== 'object') return (word) => read(word) === condition;
  const { IN, NOT_IN, REGEX } = condition;
  const expression = REGEX === undefined ? undefined : new RegExp(REGEX);
  return (word) => {
    const value = String(read(word));
    if (IN !== undefined && !IN.includes(value)) return false;
    if (NOT_IN?.includes(value)) return false;
    return expression === undefined || expression.test(value);
  };
}

function compileToken(pattern: TokenPattern): Test {
  const tests = Object.entries(pattern).map(([attribute, condition]) => compileCondition(attribute, condition));
  return (word) => tests.every((test) => test(word));
}

/** A pattern; of two that change one word the later one wins. */
export interface Rule {
  readonly order: number;
  readonly tests: readonly Test[];
  /** Which word of the match is changed. */
  readonly index: number;
  readonly changes: Changes;
}

/** A place in a rule of several words where only some words can stand. */
interface Anchor {
  readonly rule: Rule;
  readonly at: number;
}

/** The tag that a rule looks at and nothing else, if it is such a rule. Most are. */
function onlyTag({ patterns }: RulerPattern): string | undefined {
  const pattern = patterns[0]?.[0];
  const alone = patterns.length === 1 && patterns[0]!.length === 1 && Object.keys(pattern!).length === 1;
  const tag = alone ? pattern!['TAG'] : undefined;
  return typeof tag === 'string' ? tag : undefined;
}

/** The words that alone can stand at a place of a pattern; undefined where others can. */
function wordsAt(pattern: TokenPattern): readonly string[] | undefined {
  const lower = pattern['LOWER'];
  if (typeof lower === 'string') return [lower];
  return typeof lower === 'object' && lower.REGEX === undefined ? lower.IN : undefined;
}

function change(word: WordAttributes, { TAG, POS, MORPH, LEMMA, DEP }: Changes): void {
  if (TAG) word.tag = TAG;
  if (POS) word.pos = POS;
  if (MORPH !== undefined) word.morph = MORPH === '_' ? '' : MORPH;
  if (LEMMA) word.lemma = LEMMA;
  if (DEP) word.dep = DEP;
}

/** spaCy's attribute ruler: maps tags to universal parts of speech and features, and mends what patterns name. */
export class AttributeRuler {
  readonly #byTag = new Map<string, Changes[]>();
  readonly #rules: Rule[] = [];
  /** Rules of several words, by a word that has to be there. */
  readonly #anchors = new Map<string, Anchor[]>();

  /** @throws RangeError for a pattern that looks at what is not known of words, or has no word of its own. */
  constructor(patterns: readonly RulerPattern[]) {
    let order = 0;
    for (const pattern of patterns) {
      const tag = onlyTag(pattern);
      if (tag !== undefined) this.#byTag.set(tag, [...(this.#byTag.get(tag) ?? []), pattern.attrs]);
      else for (const words of pattern.patterns) this.#add(words, pattern, order++);
    }
  }

  #add(words: readonly TokenPattern[], { attrs, index }: RulerPattern, order: number): void {
    const rule = {
      order,
      tests: words.map(compileToken),
      index: index < 0 ? words.length + index : index,
      changes: attrs,
    };
    if (words.length === 1) {
      this.#rules.push(rule);
      return;
    }
    const at = words.findIndex((word) => wordsAt(word) !== undefined);
    if (at < 0) throw new RangeError('attribute ruler: a pattern of several tokens names no word');
    for (const word of new Set(wordsAt(words[at]!)))
      this.#anchors.set(word, [...(this.#anchors.get(word) ?? []), { rule, at }]);
  }

  /** The rules of several words that change a word of the text, by its index. */
  phrases(words: readonly TaggedWord[]): ReadonlyMap<number, readonly Rule[]> {
    const found = new Map<number, Rule[]>();
    words.forEach(({ lexeme }, index) => {
      for (const { rule, at } of this.#anchors.get(lexeme.lower) ?? []) {
        const start = index - at;
        const fits = rule.tests.every((test, k) => words[start + k] !== undefined && test(words[start + k]!));
        if (!fits) continue;
        const changed = start + rule.index;
        found.set(changed, [...(found.get(changed) ?? []), rule]);
      }
    });
    return found;
  }

  /** What its tag, its relation and the rules of several words say of a word. All rules look at it as it came. */
  read(word: TaggedWord, phrases: readonly Rule[] = []): WordAttributes {
    const attributes = { tag: word.tag, dep: word.dep, pos: '', morph: '', lemma: '' };
    for (const changes of this.#byTag.get(word.tag) ?? []) change(attributes, changes);
    const rules = [...this.#rules.filter(({ tests }) => tests[0]!(word)), ...phrases];
    for (const { changes } of rules.sort((a, b) => a.order - b.order)) change(attributes, changes);
    return attributes;
  }
}
