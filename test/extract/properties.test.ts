import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadOntology } from '../../src/assets.ts';
import { extract } from './extractor.ts';
import { allRows } from './rows/index.ts';

const ontology = loadOntology();
const sentences = allRows.map(([text]) => text);
const article = fc
  .array(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((paragraphs) => paragraphs.map((paragraph) => paragraph.join(' ')).join('\n'));

const check = (property: (text: string) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(article, property), { numRuns: 25, seed: 20160511 });

describe('the offline extractor on articles made of any sentences', () => {
  it('quotes the text at the offsets it gives, inside one paragraph', () =>
    check(async (text) => {
      for (const { quote, quoteStart, quoteEnd } of (await extract(text)).claims) {
        expect(text.slice(quoteStart, quoteEnd)).toBe(quote);
        expect(quote).not.toContain('\n');
        expect(quote.trim()).toBe(quote);
      }
    }));

  it('gives unique ids and refers only to what the document holds', () =>
    check(async (text) => {
      const { entities, claims } = await extract(text);
      const entityIds = new Set(entities.map(({ id }) => id));
      const claimIds = new Set(claims.map(({ id }) => id));
      expect(entityIds.size).toBe(entities.length);
      expect(claimIds.size).toBe(claims.length);
      const named = claims.flatMap((claim) => [
        ...[claim.subject, claim.object, claim.place, claim.attributedTo, claim.instrument ?? null],
        ...claim.about,
        ...(claim.via ?? []),
      ]);
      for (const id of named.filter((name) => name !== null)) expect(entityIds).toContain(id);
      for (const { claim: id } of claims.flatMap(({ refs }) => refs ?? [])) expect(claimIds).toContain(id);
    }));

  it('says only what the ontology allows', () =>
    check(async (text) => {
      const { entities, claims } = await extract(text);
      const typeOf = new Map(entities.map(({ id, type }) => [id, type as string]));
      for (const { predicate, subject, object, confidence } of claims) {
        const { domain, range } = ontology.definition(predicate);
        expect(subject ?? object).not.toBeNull();
        if (subject !== null) expect(domain).toContain(typeOf.get(subject));
        if (object !== null) expect(range).toContain(typeOf.get(object));
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }));

  it('mentions entities where it says it does', () =>
    check(async (text) => {
      for (const { places } of (await extract(text)).entities)
        for (const { start, end, surface } of places ?? []) expect(text.slice(start, end)).toBe(surface);
    }));

  it('gives the same bytes for the same text', () =>
    check(async (text) => {
      expect(JSON.stringify(await extract(text))).toBe(JSON.stringify(await extract(text)));
    }));
});

it('survives texts that are no articles', async () => {
  for (const text of ['', '\n\n', 'Yes.', '!!! ???', '“', 'warned', 'by by by of of of'])
    await expect(extract(text)).resolves.toHaveProperty('claims');
});
