import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Predicate } from '../../src/domain/claim.ts';
import { claimId, contentHash, documentId, entityId, normalizeText, slug } from '../../src/domain/id.ts';

const claim: Omit<Claim, 'id'> = {
  subject: 'agency:coast-guard',
  predicate: 'WARNED' as Predicate,
  object: 'agency:harbour-office',
  about: [],
  time: { text: 'in May', start: '2023-05-01', end: '2023-05-31' },
  place: null,
  polarity: 'affirmed',
  modality: 'asserted',
  attributedTo: null,
  quote: 'the coast guard warned the harbour office',
  quoteStart: 4,
  quoteEnd: 45,
  confidence: 0.8,
  rule: 'frame:warn',
  extractor: 'offline@1',
};

describe('ids', () => {
  it.each([
    ['Turkish authorities', 'turkish-authorities'],
    ["Saint-Étienne's", 'saint-etienne-s'],
    ['  --  U.S.-led  ', 'u-s-led'],
    ['Москва', 'москва'],
  ])('makes the slug of %j', (name, expected) => expect(slug(name)).toBe(expected));

  it('hashes a name without letters instead of giving every one the same slug', () => {
    expect(slug('!!!')).not.toBe(slug('???'));
  });

  it('cuts long slugs to 80 characters and keeps them apart', () => {
    const long = 'a very long name '.repeat(20);
    expect(slug(long).length).toBeLessThanOrEqual(80);
    expect(slug(`${long}one`)).not.toBe(slug(`${long}two`));
  });

  it('scopes generic actors to their document', () => {
    expect(entityId('Agency', 'police', 'doc:1')).toBe('agency:police~doc:1');
    expect(entityId('Agency', 'police')).toBe('agency:police');
  });

  it('normalises before hashing: composed and decomposed text, lone surrogates', () => {
    expect(documentId('e\u0301')).toBe(documentId('é'));
    expect(normalizeText('a\ud800b')).toBe('a\ufffdb');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => normalizeText(normalizeText(text)) === normalizeText(text)),
    );
  });

  it('is the SHA-256 of the parts, joined by the unit separator', () => {
    expect(contentHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223');
    expect(contentHash('a', 'bc')).not.toBe(contentHash('ab', 'c'));
  });

  it('identifies a claim by what it says and where, not by who found it', () => {
    const id = claimId('doc:1', claim);
    expect(claimId('doc:1', { ...claim, rule: 'other', extractor: 'llm@2', confidence: 0.1 })).toBe(id);
    expect(claimId('doc:2', claim)).not.toBe(id);
    expect(claimId('doc:1', { ...claim, polarity: 'negated' })).not.toBe(id);
    expect(claimId('doc:1', { ...claim, subject: null })).not.toBe(id);
    expect(claimId('doc:1', { ...claim, quoteStart: 5 })).not.toBe(id);
  });
});
