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
import type { ClaimDocument } from './domain/claim.ts';
import type { SourceDocument } from './domain/document.ts';
import type { Ontology } from './domain/ontology.ts';
import { createOfflineExtractor, type OfflineKnowledge } from './extract/offline/offline-extractor.ts';
import { createEnglish } from './language/index.ts';
import type { Explanation, Rejection } from './ports/trace.ts';

/** Everything that turns text into claims. */
export interface Engine {
  readonly ontology: Ontology;
  extract(document: SourceDocument): Promise<ClaimDocument>;
  /** The same with everything on the way: what was read, which rules fired and what was left out. */
  explain(document: SourceDocument): Promise<Explanation>;
}

/** For those who fit or watch the extractor: other weights, and what confidence rests on. */
export interface Fitting extends Partial<Pick<OfflineKnowledge, 'belief' | 'onClaim'>> {
  /** The user's own additions to the model. */
  readonly extension?: Extension | undefined;
}

/**
 * Makes an engine of shipped files: of the ontology at once, of word lists and the language model only when a document
 * asks for them. It uses nothing of Node. @throws ClaimgraphError E_ASSET, E_INPUT for additions that do not fit
 */
export function engineOf(files: ShippedFiles, fitting: Fitting = {}): Engine {
  const ontology = ontologyOf(files, fitting.extension);
  let loaded: ReturnType<typeof stagesOf> | undefined;
  const stages = () => (loaded ??= stagesOf(files, ontology, fitting));
  return {
    ontology,
    async extract(document) {
      const { analyze, extractor } = stages();
      return extractor.extract(analyze(document));
    },
    async explain(document) {
      const { analyze, extractor } = stages();
      const analyzed = analyze(document);
      const rejections: Rejection[] = [];
      const claims = await extractor.extract(analyzed, (rejection) => rejections.push(rejection));
      return { analyzed, rejections, claims };
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
