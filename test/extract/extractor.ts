import { createAnalyzer } from '../../src/analyze/index.ts';
import {
  loadBelief,
  loadEnglishAssets,
  loadFrames,
  loadGazetteer,
  loadLexicon,
  loadOntology,
} from '../../src/assets.ts';
import type { ClaimDocument } from '../../src/domain/claim.ts';
import { createOfflineExtractor } from '../../src/extract/offline/offline-extractor.ts';
import { createEnglish } from '../../src/language/index.ts';

const lexicon = loadLexicon();
const gazetteer = loadGazetteer();
const analyze = createAnalyzer({ english: await createEnglish(loadEnglishAssets()), gazetteer, lexicon });
const extractor = createOfflineExtractor({
  ontology: loadOntology(),
  frames: loadFrames(),
  lexicon,
  gazetteer,
  belief: loadBelief(),
});

/** Wednesday: "on Monday" is 2016-05-09, "last Friday" 2016-05-06. */
export const PUBLISHED = '2016-05-11';

/** The claims of a text by the whole real engine. */
export const extract = (text: string, id = 'doc:test'): Promise<ClaimDocument> =>
  extractor.extract(analyze({ id, text, published: PUBLISHED }));
