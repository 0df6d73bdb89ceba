import type { DraftToken } from './draft-token.ts';
import type { RulerPattern, TokenCondition, TokenPattern } from './tables.ts';

type Attributes = RulerPattern['attrs'];
type Test = (token: DraftToken) => boolean;

/** The attributes that the model's patterns look at. */
const READERS: Readonly<Record<string, (token: DraftToken) => string | boolean>> = {
  TAG: (token) => token.tag,
  LOWER: (token) => token.text.toLowerCase(),
  DEP: (token) => token.dep,
  IS_SPACE: (token) => token.isSpace,
};

function compileCondition(attribute: string, condition: TokenCondition): Test {
  const read = READERS[attribute];
  if (read === undefined) throw new RangeError(`attribute ruler: cannot read the attribute ${attribute}`);
  if (typeof condition !== 'object') return (token) => read(token) === condition;
  const { IN, NOT_IN, REGEX } = condition;
  const expression = REGEX === undefined ? undefined : new RegExp(REGEX);
  return (token) => {
    const value = String(read(token));
    if (IN !== undefined && !IN.includes(value)) return false;
    if (NOT_IN?.includes(value)) return false;
    return expression === undefined || expression.test(value);
  };
}

function compileToken(pattern: TokenPattern): Test {
  const tests = Object.entries(pattern).map(([attribute, condition]) => compileCondition(attribute, condition));
  return (token) => tests.every((test) => test(token));
}

interface Rule {
  readonly tests: readonly Test[];
  readonly index: number;
  readonly attributes: Attributes;
}

/** The tag that a rule looks at and nothing else, if it is such a rule. Most are. */
function onlyTag({ patterns }: RulerPattern): string | undefined {
  const pattern = patterns[0]?.[0];
  const alone = patterns.length === 1 && patterns[0]!.length === 1 && Object.keys(pattern!).length === 1;
  const tag = alone ? pattern!['TAG'] : undefined;
  return typeof tag === 'string' ? tag : undefined;
}

function assign(token: DraftToken, { TAG, POS, MORPH, LEMMA, DEP }: Attributes): void {
  if (TAG) token.tag = TAG;
  if (POS) token.pos = POS;
  if (MORPH !== undefined) token.morph = MORPH === '_' ? '' : MORPH;
  if (LEMMA) token.lemma = LEMMA;
  if (DEP) token.dep = DEP;
}

/** spaCy's attribute ruler: maps tags to universal parts of speech and features, and mends what patterns name. */
export class AttributeRuler {
  readonly #byTag = new Map<string, Attributes[]>();
  readonly #rules: Rule[] = [];

  constructor(patterns: readonly RulerPattern[]) {
    for (const pattern of patterns) {
      const tag = onlyTag(pattern);
      if (tag !== undefined) this.#byTag.set(tag, [...(this.#byTag.get(tag) ?? []), pattern.attrs]);
      else
        for (const tokens of pattern.patterns) {
          const index = pattern.index < 0 ? tokens.length + pattern.index : pattern.index;
          this.#rules.push({ tests: tokens.map(compileToken), index, attributes: pattern.attrs });
        }
    }
  }

  /** Sets tag, pos, morph, lemma and dep in place. All patterns are matched before any of them is applied. */
  apply(tokens: readonly DraftToken[]): void {
    for (const token of tokens) for (const attributes of this.#byTag.get(token.tag) ?? []) assign(token, attributes);
    const matches = this.#rules.flatMap((rule) => this.#matches(rule, tokens));
    for (const [token, attributes] of matches) assign(token, attributes);
  }

  #matches({ tests, index, attributes }: Rule, tokens: readonly DraftToken[]): [DraftToken, Attributes][] {
    const found: [DraftToken, Attributes][] = [];
    for (let start = 0; start + tests.length <= tokens.length; start++)
      if (tests.every((test, k) => test(tokens[start + k]!))) found.push([tokens[start + index]!, attributes]);
    return found;
  }
}
