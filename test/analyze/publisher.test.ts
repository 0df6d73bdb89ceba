import { describe, expect, it } from 'vitest';
import { createNameKnowledge, withPublisher } from '../../src/analyze/name-knowledge.ts';
import { loadGazetteer } from '../../src/assets.ts';

const common = createNameKnowledge(loadGazetteer());

describe('the publisher of an article', () => {
  const names = withPublisher(common, 'The Oruma Evening Post');

  it.each(['The Oruma Evening Post', 'Oruma Evening Post', 'Evening Post', 'Post'])('is called %s', (name) => {
    expect(names.body(name)).toMatchObject({ name: 'The Oruma Evening Post', type: 'Organization', kind: 'media' });
  });

  it.each(['post', 'Evening', 'FBI'])('is not called %s', (name) =>
    expect(names.body(name)).toEqual(common.body(name)),
  );

  it('takes no name from a country, a body or a place', () => {
    expect(withPublisher(common, 'Voice of Peru').body('Peru')).toBeUndefined();
    expect(withPublisher(common, 'Friends of the FBI').body('FBI')).toEqual(common.body('FBI'));
  });

  it('changes nothing when there is none', () => expect(withPublisher(common, undefined)).toBe(common));
});
