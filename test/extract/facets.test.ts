import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { extract } from './extractor.ts';

/** The claim of a predicate in a text, with entity ids replaced by names. */
async function claimOf(
  text: string,
  predicate: string,
): Promise<Claim & { readonly named: (id?: string | null) => string }> {
  const { entities, claims } = await extract(text);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const claim = claims.find((candidate) => (candidate.predicate as string) === predicate)!;
  return { ...claim, named: (id) => names.get(id ?? '') ?? '_' };
}

describe('what a claim holds beside its arguments', () => {
  it('names those who relayed it', async () => {
    const { via, named } = await claimOf('Norway told Reuters that Sweden had arrested Erik Dahl.', 'ARRESTED');
    expect(via?.map(named)).toEqual(['Reuters']);
  });

  it('names what it was done with', async () => {
    const { instrument, named } = await claimOf('Rebels killed the mayor with a bomb.', 'KILLED');
    expect(named(instrument)).toBe('bomb');
  });

  it('names where it was done', async () => {
    const { place, named } = await claimOf('Swedish police arrested Erik Dahl in Oslo.', 'ARRESTED');
    expect(named(place)).toBe('Oslo');
  });

  it('counts the dead', async () => {
    expect((await claimOf('The bombing in Lagos killed 1,200 people.', 'KILLED')).count).toBe(1200);
  });

  it.each([
    ['nineteen people', 19],
    ['Twenty-two people', 22],
    ['one guard', 1],
    ['at least seven guards', 7],
    ['two hundred people', undefined],
    ['dozens of people', undefined],
  ])('counts in words: %s', async (whom, count) => {
    expect((await claimOf(`The bombing in Lagos killed ${whom}.`, 'KILLED')).count).toBe(count);
  });

  it('keeps the words of the time', async () => {
    const { time } = await claimOf('Norway warned Sweden about Erik Dahl in March 2015.', 'WARNED');
    expect(time).toEqual({ text: 'in March 2015', start: '2015-03-01', end: '2015-03-31' });
  });

  it('tells the mode of a charge and the title of a leader', async () => {
    expect((await claimOf('The court convicted Erik Dahl.', 'CHARGED')).mode).toBe('convict');
    expect((await claimOf('Anna Berg, director of UNESCO, resigned.', 'LEADS')).role).toBe('director');
  });

  it('refers from a silence to both warnings it leaves unanswered', async () => {
    const { claims } = await extract(
      'Norway warned Sweden about Erik Dahl twice: first in March 2015, and again in June 2015. But Norway never got a response from Sweden.',
    );
    const ids = (predicate: string): string[] =>
      claims.filter((claim) => (claim.predicate as string) === predicate).map(({ id }) => id);
    for (const { refs, inference } of claims.filter(({ predicate }) => (predicate as string) === 'IGNORED')) {
      expect(inference).toBe('implicit');
      expect(refs?.map(({ claim, kind }) => [claim, kind])).toEqual(ids('WARNED').map((id) => [id, 'response_to']));
    }
    expect(ids('WARNED')).toHaveLength(2);
    expect(ids('IGNORED')).toHaveLength(1);
  });

  it('marks what is read off titles as structural and says which rule fired', async () => {
    const { inference, rule } = await claimOf('Anna Berg, director of UNESCO, resigned.', 'LEADS');
    expect([inference, rule]).toEqual(['structural', 'structure:lead-title']);
  });

  it('scopes unnamed actors to their document', async () => {
    const text = 'The police arrested Erik Dahl.';
    const ids = (await Promise.all([extract(text, 'doc:a'), extract(text, 'doc:b')])).map(({ entities }) =>
      entities.map(({ id }) => id),
    );
    expect(ids[0]).toContain('agency:police~doc:a');
    expect(ids[1]).toContain('agency:police~doc:b');
    expect(ids[0]!.filter((id) => ids[1]!.includes(id))).toEqual(['person:erik-dahl']);
  });
});
