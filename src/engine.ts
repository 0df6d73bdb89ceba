import { createAnalyzer } from './analyze/index.ts';
import type { Extension } from './assets/extension.ts';
import {
  beliefOf,
  englishOf,
  framesOf,
  gazetteerOf,
  lexiconOf,
  ontologyOf,
  type ShippedFiles,
} from './assets/shipped.ts';
import { canonicalJson } from './domain/canonical-json.ts';
import type { ClaimDocument } from './domain/claim.ts';
import type { SourceDocument } from './domain/document.ts';
import { contentHash } from './domain/id.ts';
import type { Ontology } from './domain/ontology.ts';
import { createOfflineExtractor, OFFLINE, type OfflineKnowledge } from './extract/offline/offline-extractor.ts';
import { createEnglish } from './language/index.ts';
import type { Explanation, Rejection } from './ports/trace.ts';

/** Everything that turns text into claims. */
export interface Engine {
  readonly ontology: Ontology;
  extract(document: SourceDocument): Promise<ClaimDocument>;
  /** The same with everything on the way: what was read, which rules fired and what was left out. */
  explain(document: SourceDocument): Promise<Explanation>;
  /**
   * 32 hex digits of the SHA-256 of all that claims hang on: the document but for when it was fetched, the extractor's
   * version and the model. A document that has it already would be read as before.
   */
  readingHash(document: SourceDocument): string;
  /** What makes the same engine in another thread; missing for one that is fitted or watched, which only this one has. */
  readonly recipe?: Recipe;
}

/** What an engine of the shipped files is made with, as plain data. */
export interface Recipe {
  /** The user's own additions to the model. */
  readonly extension?: Extension | undefined;
}

/** For those who fit or watch the extractor: other weights, and what confidence rests on. */
export interface Fitting extends Recipe, Partial<Pick<OfflineKnowledge, 'belief' | 'onClaim'>> {}

/** Gives `Engine.readingHash`. The file that additions came from has a name that says nothing. */
function readingHashOf({ data }: Ontology, { extension }: Recipe): (document: SourceDocument) => string {
  let model: string | undefined;
  return (document) => {
    model ??= contentHash(OFFLINE, canonicalJson([data, { ...extension, file: undefined }]));
    return contentHash(model, canonicalJson({ ...document, retrieved: undefined }));
  };
}

/**
 * Makes an engine of shipped files: of the ontology at once, of word lists and the language model only when a document
 * asks for them. It uses nothing of Node. @throws ClaimgraphError E_ASSET, E_INPUT for additions that do not fit
 */
export function engineOf(files: ShippedFiles, fitting: Fitting = {}): Engine {
  const ontology = ontologyOf(files, fitting.extension);
  let loaded: ReturnType<typeof stagesOf> | undefined;
  const stages = () => (loaded ??= stagesOf(files, ontology, fitting));
  const { belief, onClaim, extension } = fitting;
  const readingHash = readingHashOf(ontology, fitting);
  return {
    ontology,
    readingHash,
    ...(belief === undefined && onClaim === undefined && { recipe: { extension } }),
    async extract(document) {
      const { analyze, extractor } = stages();
      return { ...(await extractor.extract(analyze(document))), readingHash: readingHash(document) };
    },
    async explain(document) {
      const { analyze, extractor } = stages();
      const analyzed = analyze(document);
      const rejections: Rejection[] = [];
      const claims = await extractor.extract(analyzed, (rejection) => rejections.push(rejection));
      return { analyzed, rejections, claims: { ...claims, readingHash: readingHash(document) } };
    },
  };
}

function stagesOf(files: ShippedFiles, ontology: Ontology, { extension, belief, onClaim }: Fitting) {
  const [gazetteer, lexicon, frames] = [gazetteerOf(files), lexiconOf(files), framesOf(files, extension)];
  const english = createEnglish(englishOf(files));
  return {
    analyze: createAnalyzer({ english, gazetteer, lexicon }),
    extractor: createOfflineExtractor({
      ontology,
      frames,
      lexicon,
      gazetteer,
      belief: belief ?? beliefOf(files),
      onClaim,
    }),
  };
}
