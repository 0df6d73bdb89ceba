import type { Sentence, SourceDocument } from './document.ts';
import type { Span } from './span.ts';
import type { TimePrecision } from './time.ts';

/** One token with its analysis. `start`/`end` are offsets in the source text, whatever was repaired on the way. */
export interface Token extends Span {
  /** Position in `AnalyzedDocument.tokens`; `head`, `children` and entity bounds are such positions too. */
  readonly index: number;
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  /** Universal part of speech (`VERB`). */
  readonly pos: string;
  /** Penn Treebank tag (`VBD`). */
  readonly tag: string;
  readonly morph: string;
  /** Dependency label (ClearNLP scheme: `nsubj`, `dobj`, `relcl`, …). */
  readonly dep: string;
  /** The root is its own head. */
  readonly head: number;
  readonly children: readonly number[];
  /** Named-entity label (`PERSON`, `DATE`, …) or ''. */
  readonly entityLabel: string;
  /** Token range `[entityStart, entityEnd)` of the named entity; -1 outside one. */
  readonly entityStart: number;
  readonly entityEnd: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

/** A paragraph: one line of the source text. */
export interface Paragraph extends Span {
  readonly index: number;
  /** A title, cross-heading or byline: read last, and not trusted to name people. */
  readonly headline: boolean;
}

/** A time phrase, resolved against the publication date where it can be. */
export interface TimeExpression extends Span {
  /** Token range of the phrase. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: TimePrecision | null;
}

/** A cluster of mentions of one document that mean the same thing. */
export interface Referent {
  /** Unique within the document, stable across runs. */
  readonly key: string;
  readonly name: string;
  /** Entity type name of the ontology, e.g. `Agency`. */
  readonly type: string;
  readonly kind?: string;
  /** Has a proper name of its own, as opposed to a description. */
  readonly named: boolean;
  /** Unnamed actor, scoped to the document. */
  readonly generic: boolean;
  readonly plural: boolean;
  /** Lemma of the head noun of the first mention. */
  readonly headLemma: string;
  /** Lemmas that modify the head ("deadly", "intelligence"). */
  readonly modifiers: ReadonlySet<string>;
  /** Canonical country names that its descriptions name it by ("Turkish officials" → Turkey). */
  readonly nations: readonly string[];
  /** Planned, possible or otherwise not (yet) real ("an imminent attack"). */
  readonly unreal: boolean;
  readonly aliases: readonly string[];
  readonly surfaces: readonly string[];
  /** Head tokens of its mentions in reading order. */
  readonly mentions: readonly number[];
}

/** A document with everything that claims are read off. Nothing in it is a claim yet. */
export interface AnalyzedDocument {
  readonly source: SourceDocument;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly times: readonly TimeExpression[];
  readonly referents: readonly Referent[];
  /** The referents that the noun phrase or pronoun headed by a token stands for; several for "they" = two parties. */
  readonly referentsAt: ReadonlyMap<number, readonly Referent[]>;
  /** For a token inside quotation marks: who speaks, where it is known. */
  readonly speakerAt: ReadonlyMap<number, Referent>;
}
