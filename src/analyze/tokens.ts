import type { Sentence, SourceDocument } from '../domain/document.ts';
import type { Lexicon } from '../domain/lexicon.ts';
import type { Span } from '../domain/span.ts';
import type { English, LanguageDoc, LanguageToken } from '../language/index.ts';
import type { DraftToken } from './draft-token.ts';
import { countSuspects, type GlueKnowledge, repairGlue } from './glue-repair.ts';
import { tellLanguages } from './languages.ts';
import { leadInLength } from './lead-in.ts';
import { splitParagraphs } from './paragraphs.ts';
import { plainText } from './plain-text.ts';
import { markQuotations } from './quotations.ts';
import { repairTree } from './tree-repair.ts';
import { straighten } from './typography.ts';

/** All paragraphs of a document as one list of tokens. */
export interface Tokenized {
  readonly tokens: DraftToken[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Span[];
  /** The language of the document, where it is not English, or is although it says otherwise. */
  readonly language: string | undefined;
}

interface Line {
  readonly doc: LanguageDoc;
  readonly start: number;
  readonly offsets: readonly number[];
}

interface Draft {
  readonly tokens: DraftToken[];
  readonly sentences: (Span & { index: number })[];
}

const spanOf = (token: LanguageToken, line: Line): Span => ({
  start: line.start + line.offsets[token.offset]!,
  end: line.start + line.offsets[token.offset + Math.max(token.text.length, 1) - 1]! + 1,
});

function draftToken(
  token: LanguageToken,
  span: Span,
  place: { index: number; base: number; sentence: number; paragraph: number },
): DraftToken {
  return {
    start: span.start,
    end: span.end,
    index: place.index,
    text: token.text,
    lower: token.text.toLowerCase(),
    lemma: token.lemma.toLowerCase(),
    pos: token.pos,
    tag: token.tag,
    morph: token.morph,
    dep: token.dep,
    head: place.base + token.head,
    children: [],
    entityLabel: '',
    entityStart: -1,
    entityEnd: -1,
    sentence: place.sentence,
    paragraph: place.paragraph,
    quoted: false,
  };
}

function addEntities(draft: Draft, line: Line, base: number): void {
  for (const { start, end, label } of line.doc.entities)
    for (let at = base + start; at < base + end; at++) {
      const token = draft.tokens[at]!;
      token.entityLabel = label;
      token.entityStart = base + start;
      token.entityEnd = base + end;
    }
}

function addQuotations(draft: Draft, base: number, text: string): void {
  const own = draft.tokens.slice(base);
  const pieces = own.map((token) => ({
    text: token.text,
    source: text.slice(token.start, token.end),
    spaceBefore: /\s/.test(text[token.start - 1] ?? ' '),
  }));
  const quoted = markQuotations(pieces);
  own.forEach((token, at) => {
    token.quoted = quoted[at]!;
  });
}

/** Adds the tokens and sentences of one paragraph. White-space tokens of the engine keep their place in the list. */
function addLine(draft: Draft, line: Line, paragraph: number, text: string): void {
  const base = draft.tokens.length;
  line.doc.tokens.forEach((token, at) => {
    const span = spanOf(token, line);
    if (token.sentenceStart || at === 0) draft.sentences.push({ ...span, index: draft.sentences.length });
    const sentence = draft.sentences.at(-1)!;
    draft.sentences[sentence.index] = { ...sentence, end: span.end };
    draft.tokens.push(draftToken(token, span, { index: base + at, base, sentence: sentence.index, paragraph }));
  });
  for (const token of draft.tokens.slice(base))
    if (token.head !== token.index) draft.tokens[token.head]!.children.push(token.index);
  repairTree(draft.tokens, base);
  addEntities(draft, line, base);
  addQuotations(draft, base, text);
}

/**
 * Analyses a document paragraph by paragraph into one flat list of tokens whose offsets are those of the source. What is
 * in another language stays without tokens.
 */
export function tokenize(document: SourceDocument, english: English, lexicon: Lexicon): Tokenized {
  const { text } = document;
  const knowledge: GlueKnowledge = { isWord: (form) => english.isWord(form), functionWords: lexicon.functionWords };
  const suspects = countSuspects(text);
  const paragraphs = splitParagraphs(text);
  const languages = tellLanguages(text, paragraphs, {
    functionWords: lexicon.languages,
    isWord: knowledge.isWord,
    said: document.language,
  });
  const draft: Draft = { tokens: [], sentences: [] };
  paragraphs.forEach(({ start, end }, paragraph) => {
    if (languages.foreign.has(paragraph)) return;
    const first = start + leadInLength(text.slice(start, end));
    const plain = plainText(straighten(text.slice(first, end)));
    const repaired = repairGlue(plain.text, suspects, knowledge);
    const offsets = repaired.offsets.map((offset) => plain.offsets[offset]!);
    addLine(draft, { doc: english.analyze(repaired.text), start: first, offsets }, paragraph, text);
  });
  const isSaidOtherwise = languages.isEnglish && !/^en\b/i.test(document.language ?? 'en');
  return { ...draft, paragraphs, language: isSaidOtherwise ? 'en' : languages.main };
}
