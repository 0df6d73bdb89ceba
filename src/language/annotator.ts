import { AttributeRuler, type Rule, type TaggedWord, type WordAttributes } from './attribute-ruler.ts';
import type { DraftToken } from './draft-token.ts';
import type { Lemmatizer } from './lemmatizer.ts';
import type { Lexeme } from './lexeme.ts';
import type { RulerPattern } from './tables.ts';

/** What was found for a word under one tag and relation. */
interface Known {
  readonly tag: string;
  readonly dep: string;
  readonly attributes: WordAttributes;
}

/** Parts of speech, features and lemmas of tagged and parsed tokens. What it finds for a word it keeps. */
export class Annotator {
  readonly #ruler: AttributeRuler;
  readonly #lemmatizer: Lemmatizer;
  readonly #known = new WeakMap<Lexeme, Known[]>();

  constructor(patterns: readonly RulerPattern[], lemmatizer: Lemmatizer) {
    this.#ruler = new AttributeRuler(patterns);
    this.#lemmatizer = lemmatizer;
  }

  /** Sets the attributes of all tokens. */
  annotate(tokens: readonly DraftToken[]): void {
    const phrases = this.#ruler.phrases(tokens);
    tokens.forEach((token, at) => {
      const rules = phrases.size === 0 ? undefined : phrases.get(at);
      token.attributes = rules === undefined ? this.#look(token) : this.#read(token, rules);
    });
  }

  /** A word that no rule of several words changes. */
  #look(word: TaggedWord): WordAttributes {
    const { lexeme, tag, dep } = word;
    const known = this.#known.get(lexeme) ?? [];
    for (const { tag: knownTag, dep: knownDep, attributes } of known)
      if (knownTag === tag && knownDep === dep) return attributes;
    const attributes = this.#read(word);
    if (known.push({ tag, dep, attributes }) === 1) this.#known.set(lexeme, known);
    return attributes;
  }

  #read(word: TaggedWord, rules?: readonly Rule[]): WordAttributes {
    const attributes = this.#ruler.read(word, rules);
    if (attributes.lemma === '')
      attributes.lemma = this.#lemmatizer.lemma(word.lexeme.text, attributes.pos.toLowerCase(), attributes.morph);
    return attributes;
  }
}
