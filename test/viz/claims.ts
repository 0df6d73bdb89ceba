import { projectionOf } from '../../src/domain/modality.ts';
import type { ViewClaim } from '../../src/domain/view.ts';

/** A claim for tests: "a warned b", asserted, with whatever is said otherwise. */
export function viewClaim(part: Partial<ViewClaim> = {}): ViewClaim {
  const { polarity = 'affirmed', modality = 'asserted' } = part;
  return {
    id: 'claim:1',
    subject: 'a',
    object: 'b',
    predicate: 'WARNED',
    family: 'warning',
    polarity,
    modality,
    projection: projectionOf({ polarity, modality }),
    inference: 'explicit',
    confidence: 1,
    time: null,
    about: [],
    place: null,
    count: null,
    role: null,
    speaker: null,
    voice: 'article',
    via: [],
    publisher: null,
    quote: '',
    quoteStart: 0,
    quoteEnd: 0,
    docId: 'd',
    title: null,
    published: null,
    rule: '',
    extractor: '',
    contradicts: [],
    ...part,
  };
}
