import type { AnalyzedDocument, Paragraph, Referent } from '../domain/analysis.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { Gazetteer } from '../domain/gazetteer.ts';
import type { Lexicon } from '../domain/lexicon.ts';
import { textOf } from '../domain/span.ts';
import type { English } from '../language/index.ts';
import { readAcronyms } from './acronyms.ts';
import { correctEntityLabels } from './entity-labels.ts';
import { MentionReader } from './mentions.ts';
import { createNameKnowledge, type NameKnowledge, withPublisher } from './name-knowledge.ts';
import { looksLikeHeadline } from './paragraphs.ts';
import type { Reading } from './reading.ts';
import { finishReferents } from './referents.ts';
import { Registry } from './registry.ts';
import { resolveTimes } from './times.ts';
import { type Tokenized, tokenize } from './tokens.ts';

/** What the analysis needs: the language engine and the two tables of `ontology/`. */
export interface AnalyzerParts {
  readonly english: English;
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
}

/** Turns a text into tokens, times and referents. Pure: the same document gives the same analysis. */
export type Analyzer = (document: SourceDocument) => AnalyzedDocument;

function describeParagraphs({ tokens, paragraphs }: Tokenized, document: SourceDocument): readonly Paragraph[] {
  const counts = new Map<number, number>();
  for (const { paragraph } of tokens) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1);
  return paragraphs.map((span, index) => {
    const line = textOf(document.text, span);
    const title = index === 0 && paragraphs.length > 1 && line === document.title?.trim();
    return {
      ...span,
      index,
      headline: title || (paragraphs.length > 1 && looksLikeHeadline(line, counts.get(index) ?? 0)),
    };
  });
}

/** Reads who and what the text speaks of, in order of mention. */
function readReferents(reading: Reading): Pick<AnalyzedDocument, 'referents' | 'referentsAt' | 'speakerAt'> {
  const reader = new MentionReader(reading);
  reader.read();
  const { registry } = reading;
  const finished = finishReferents(registry.all());
  const referentsAt = new Map<number, readonly Referent[]>();
  for (const token of registry.tokens())
    referentsAt.set(
      token,
      registry.at(token).map((draft) => finished.get(draft)!),
    );
  const speakerAt = new Map<number, Referent>();
  for (const token of reader.quotedTokens()) {
    const speaker = reader.speakerAt(token);
    if (speaker !== undefined) speakerAt.set(token, finished.get(speaker)!);
  }
  return { referents: [...finished.values()], referentsAt, speakerAt };
}

function analyze(
  document: SourceDocument,
  { english, lexicon }: AnalyzerParts,
  common: NameKnowledge,
): AnalyzedDocument {
  const names = withPublisher(common, document.publisher);
  const tokenized = tokenize(document, english, lexicon);
  const { tokens, sentences, language } = tokenized;
  correctEntityLabels(tokens, names, lexicon);
  const paragraphs = describeParagraphs(tokenized, document);
  const headlines = new Set(paragraphs.filter(({ headline }) => headline).map(({ index }) => index));
  const acronyms = readAcronyms(document.text);
  const reading: Reading = {
    text: document.text,
    tokens,
    headlines,
    lexicon,
    names,
    acronyms,
    registry: new Registry(),
  };
  const times = resolveTimes(document.text, tokens, names, lexicon, document);
  const source = language === undefined ? document : { ...document, language };
  return { source, tokens, sentences, paragraphs, times, ...readReferents(reading) };
}

/** Makes the analysis of documents; build once, use for many. */
export function createAnalyzer(parts: AnalyzerParts): Analyzer {
  const names = createNameKnowledge(parts.gazetteer);
  return (document) => analyze(document, parts, names);
}
