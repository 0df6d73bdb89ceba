import { AttributeRuler } from './attribute-ruler.ts';
import type { English, EnglishAssets, LanguageDoc, LanguageEntity } from './doc.ts';
import type { DraftToken } from './draft-token.ts';
import { hashString } from './hash.ts';
import { createKernel } from './kernel.ts';
import { Lemmatizer } from './lemmatizer.ts';
import { EntityRecognizer } from './ner.ts';
import { Parser } from './parser.ts';
import { deprojectivize, sentenceStarts } from './projectivity.ts';
import { asLanguageTables, type LanguageTables } from './tables.ts';
import { Tagger } from './tagger.ts';
import { Tok2Vec } from './tok2vec.ts';
import { Tokenizer } from './tokenizer.ts';
import { TransitionScorer } from './transition.ts';
import { decodeWeights, Tensors, weightCount } from './weights.ts';
import { Workspace } from './workspace.ts';

/** Tokens that are analysed in one piece; about 4 kB of scratch each. Longer paragraphs are cut at sentence ends. */
const LONGEST_PIECE = 2000;

/** spaCy's id of a string: a small number for its symbols, a hash for the rest, 0 for none. Cached. */
function stringIds(symbols: LanguageTables['symbols']): (text: string) => bigint {
  const ids = new Map(Object.entries(symbols).map(([text, id]) => [text, BigInt(id)]));
  ids.set('', 0n);
  return (text) => ids.get(text) ?? hashString(text);
}

/** Where to cut a run of tokens that is too long: after the last full stop of a piece, else at its end. */
function pieces(tokens: readonly DraftToken[]): DraftToken[][] {
  const cut: DraftToken[][] = [];
  for (let start = 0; start < tokens.length; ) {
    const piece = tokens.slice(start, start + LONGEST_PIECE);
    const last = start + piece.length < tokens.length ? piece.findLastIndex(({ text }) => /^[.!?]$/.test(text)) : -1;
    const length = last > LONGEST_PIECE / 2 ? last + 1 : piece.length;
    cut.push(piece.slice(0, length));
    start += length;
  }
  return cut;
}

class EnglishEngine implements English {
  readonly #tokenizer: Tokenizer;
  readonly #tok2vec: Tok2Vec;
  readonly #tagger: Tagger;
  readonly #parser: Parser;
  readonly #ruler: AttributeRuler;
  readonly #lemmatizer: Lemmatizer;
  readonly #nerTok2vec: Tok2Vec;
  readonly #ner: EntityRecognizer;

  constructor(tables: LanguageTables, workspace: Workspace) {
    const tensors = new Tensors(tables.index);
    const idOf = stringIds(tables.symbols);
    this.#tokenizer = new Tokenizer(tables);
    this.#tok2vec = new Tok2Vec(workspace, tensors, 't2v', tables.t2vSeeds, idOf);
    this.#tagger = new Tagger(workspace, tensors, tables.tags);
    this.#parser = new Parser(new TransitionScorer(workspace, tensors, 'par'), tables.parserMoves);
    this.#ruler = new AttributeRuler(tables.attrRuler);
    this.#lemmatizer = new Lemmatizer(tables.lemma);
    this.#nerTok2vec = new Tok2Vec(workspace, tensors, 'ner', tables.nerSeeds, idOf);
    this.#ner = new EntityRecognizer(new TransitionScorer(workspace, tensors, 'ner'), tables.nerMoves);
  }

  isWord(form: string): boolean {
    return this.#lemmatizer.isWord(form);
  }

  analyze(text: string): LanguageDoc {
    const tokens: DraftToken[] = [];
    const entities: LanguageEntity[] = [];
    for (const piece of pieces(this.#tokenizer.tokenize(text))) {
      const before = tokens.length;
      for (const { start, end, label } of this.#annotate(piece))
        entities.push({ start: start + before, end: end + before, label });
      for (const token of piece) tokens.push(Object.assign(token, { head: token.head + before }));
    }
    return { text, tokens, entities };
  }

  /** Fills the tokens in and returns their entities, all counted from the piece's start. */
  #annotate(tokens: readonly DraftToken[]): readonly LanguageEntity[] {
    this.#parse(tokens);
    this.#ruler.apply(tokens);
    for (const token of tokens) token.lemma = this.#lemmatizer.lemma(token);
    const entities = this.#ner.recognize(this.#nerTok2vec.vectors(tokens), tokens);
    for (const { start, end, label } of entities)
      for (let at = start; at < end; at++)
        Object.assign(tokens[at]!, { entityLabel: label, iob: at === start ? 'B' : 'I' });
    return entities;
  }

  #parse(tokens: readonly DraftToken[]): void {
    const vectors = this.#tok2vec.vectors(tokens);
    const tags = this.#tagger.tag(vectors, tokens.length);
    const { heads, labels } = this.#parser.parse(vectors, tokens.length);
    deprojectivize(heads, labels, (token) => tokens[token]!.isSpace);
    const starts = sentenceStarts(heads);
    tokens.forEach((token, at) => {
      const [tag, dep] = [tags[at]!, labels[at]!];
      Object.assign(token, { tag, head: heads[at]!, dep, sentenceStart: starts[at] === 1 });
    });
  }
}

/**
 * Makes the English engine: inference of spaCy's `en_core_web_sm` 3.8. Needs no Node; engines share nothing.
 * @throws TypeError or RangeError when tables and weights do not fit together.
 */
export function createEnglish(assets: EnglishAssets, options: { kernel?: 'auto' | 'javascript' } = {}): English {
  const tables = asLanguageTables(assets.tables);
  const weights = decodeWeights(assets.weights, weightCount(tables));
  return new EnglishEngine(tables, new Workspace(createKernel(options.kernel), weights));
}
