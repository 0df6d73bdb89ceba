import type { LemmaTables } from './tables.ts';

/** The lemma tables of punctuation are keyed by the id of its symbol. */
const PUNCTUATION = '445';
const LETTERS_ONLY = /^\p{L}+$/u;
const INFLECTED = ['noun', 'verb', 'adj', 'adv'] as const;

const featuresOf = (morph: string): ReadonlyMap<string, string> =>
  new Map(morph.split('|').map((feature) => feature.split('=') as [string, string]));

/** True when the features say that the form is the lemma already. */
function isBaseForm(pos: string, morph: string): boolean {
  const features = featuresOf(morph);
  const form = features.get('VerbForm');
  if (form === 'Inf' || features.get('Degree') === 'Pos') return true;
  if (pos === 'noun') return features.get('Number') === 'Sing';
  return pos === 'verb' && form === 'Fin' && features.get('Tense') === 'Pres' && !features.has('Number');
}

/** spaCy's rule lemmatizer over the WordNet tables: exceptions, then suffix rules whose result is a known word. */
export class Lemmatizer {
  readonly #tables: LemmaTables;
  readonly #index: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(tables: LemmaTables) {
    this.#tables = tables;
    this.#index = new Map(Object.entries(tables.lemma_index).map(([pos, words]) => [pos, new Set(words)]));
  }

  /** True for a form that is, or is inflected from, a word of the tables; lower case expected. */
  isWord(form: string): boolean {
    return INFLECTED.some((pos) => {
      const index = this.#index.get(pos)!;
      if (index.has(form) || Object.hasOwn(this.#tables.lemma_exc[pos] ?? {}, form)) return true;
      return this.#candidates(form, pos).some((candidate) => index.has(candidate));
    });
  }

  #candidates(form: string, pos: string): string[] {
    return (this.#tables.lemma_rules[pos] ?? [])
      .filter(([suffix]) => form.endsWith(suffix))
      .map(([suffix, replacement]) => form.slice(0, form.length - suffix.length) + replacement)
      .filter((candidate) => candidate !== '');
  }

  /** The lemma of a word with a universal part of speech, in lower case as the tables have it. */
  lemma(text: string, pos: string, morph: string): string {
    const lower = text.toLowerCase();
    if (pos === '' || pos === 'space' || isBaseForm(pos, morph)) return lower;
    const table = pos === 'punct' ? PUNCTUATION : pos;
    const { lemma_rules: rules, lemma_exc: exceptions } = this.#tables;
    if (!this.#index.has(table) && !(table in exceptions) && !(table in rules)) return pos === 'propn' ? text : lower;
    return this.#inflected(text, lower, table);
  }

  #inflected(text: string, lower: string, table: string): string {
    const index = this.#index.get(table) ?? new Set<string>();
    const candidates = this.#candidates(lower, table);
    const known = candidates.filter((form) => index.has(form)).reverse();
    const odd = candidates.filter((form) => !index.has(form) && !LETTERS_ONLY.test(form));
    const exceptions = Object.hasOwn(this.#tables.lemma_exc[table] ?? {}, lower)
      ? this.#tables.lemma_exc[table]![lower]!
      : [];
    const forms = [...new Set([...known, ...odd])];
    const ahead = exceptions.filter((form) => !forms.includes(form)).reverse();
    const unknown = candidates.filter((form) => !index.has(form) && LETTERS_ONLY.test(form));
    return [...ahead, ...forms, ...unknown, text][0]!;
  }
}
