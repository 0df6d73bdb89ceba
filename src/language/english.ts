import { Annotator } from './annotator.ts';
import type { English, EnglishAssets, LanguageDoc, LanguageEntity, LanguageToken } from './doc.ts';
import { type DraftToken, finished } from './draft-token.ts';
import { createKernel } from './kernel-choice.ts';
import { Lemmatizer } from './lemmatizer.ts';
import { Vocabulary } from './lexeme.ts';
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

/** Where to cut a run of tokens that is too long: after the last full stop of a piece, else at its end. */
function pieces(tokens: readonly DraftToken[]): DraftToken[][] {
  const cut: DraftToken[][] = [];
  for (let start = 0; start < tokens.length; ) {
    const piece = tokens.slice(start, start + LONGEST_PIECE);
    const last =
      start + piece.length < tokens.length ? piece.findLastIndex(({ lexeme }) => /^[.!?]$/.test(lexeme.text)) : -1;
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
  readonly #lemmatizer: Lemmatizer;
  readonly #annotator: Annotator;
  readonly #nerTok2vec: Tok2Vec;
  readonly #ner: EntityRecognizer;

  constructor(tables: LanguageTables, workspace: Workspace) {
    const tensors = new Tensors(tables.index);
    const vocabulary = new Vocabulary(tables.norms, tables.symbols);
    const encoder = (prefix: string, seeds: readonly number[]) =>
      new Tok2Vec(workspace, tensors, { prefix, seeds, vocabulary });
    this.#tokenizer = new Tokenizer(tables, vocabulary);
    this.#tok2vec = encoder('t2v', tables.t2vSeeds);
    this.#tagger = new Tagger(workspace, tensors, tables.tags);
    this.#parser = new Parser(new TransitionScorer(workspace, tensors, 'par'), tables.parserMoves);
    this.#lemmatizer = new Lemmatizer(tables.lemma);
    this.#annotator = new Annotator(tables.attrRuler, this.#lemmatizer);
    this.#nerTok2vec = encoder('ner', tables.nerSeeds);
    this.#ner = new EntityRecognizer(new TransitionScorer(workspace, tensors, 'ner'), tables.nerMoves);
  }

  isWord(form: string): boolean {
    return this.#lemmatizer.isWord(form);
  }

  analyze(text: string): LanguageDoc {
    const tokens: LanguageToken[] = [];
    const entities: LanguageEntity[] = [];
    for (const piece of pieces(this.#tokenizer.tokenize(text))) {
      const before = tokens.length;
      for (const { start, end, label } of this.#annotate(piece))
        entities.push({ start: start + before, end: end + before, label });
      for (const token of piece) tokens.push(finished(token, before));
    }
    return { text, tokens, entities };
  }

  /** Fills the tokens in and returns their entities, all counted from the piece's start. */
  #annotate(tokens: readonly DraftToken[]): readonly LanguageEntity[] {
    this.#parse(tokens);
    this.#annotator.annotate(tokens);
    const entities = this.#ner.recognize(this.#nerTok2vec.vectors(tokens), tokens);
    for (const { start, end, label } of entities)
      for (let at = start; at < end; at++) {
        tokens[at]!.entityLabel = label;
        tokens[at]!.iob = at === start ? 'B' : 'I';
      }
    return entities;
  }

  #parse(tokens: readonly DraftToken[]): void {
    const vectors = this.#tok2vec.vectors(tokens);
    const tags = this.#tagger.tag(vectors);
    const { heads, labels } = this.#parser.parse(vectors);
    deprojectivize(heads, labels, (token) => tokens[token]!.lexeme.isSpace);
    const starts = sentenceStarts(heads);
    tokens.forEach((token, at) => {
      token.tag = tags[at]!;
      token.head = heads[at]!;
      token.dep = labels[at]!;
      token.sentenceStart = starts[at] === 1;
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
