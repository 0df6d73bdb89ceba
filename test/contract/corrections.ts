import { normalizeCorrection } from '../../src/resolve/normalize-correction.ts';
import { ontology } from './documents.ts';

/** A correction of a test: by Ana Vey on a day in June, unless told otherwise. */
export const correction = (change: object, made: { readonly author?: string; readonly time?: string } = {}) =>
  normalizeCorrection(
    { author: 'Ana Vey', time: '2031-06-01T10:00:00Z', reason: 'Read the article again.', ...made, ...change },
    ontology,
  );
