import { expect, test } from 'vitest';
import { type Change, correctionId } from '../../src/domain/correction.ts';
import type { EntityType } from '../../src/domain/entity.ts';
import type { ViewCorrection } from '../../src/domain/view.ts';
import { correctionsOfClaim, correctionsOfEntity, correctionWords, rejections } from '../../viz/src/corrections.ts';

const person = 'Person' as EntityType;

function made(change: Change, reason?: string, documents = 1): ViewCorrection {
  const content = { ...change, author: 'Ana Vey', time: '2024-03-03T10:00:00.000Z', ...(reason && { reason }) };
  return { correction: { ...content, id: correctionId(content) }, documents };
}

const of = { document: 'd', claim: 'c' };
const into = { id: 'person:b', type: person, name: 'Bo' };
const kept = [
  made({ kind: 'confirm', ...of }, 'seen the letter'),
  made({ kind: 'amend', ...of, to: { polarity: 'negated', time: null } }),
  made({ kind: 'reject', document: 'd', claim: 'gone' }, 'a rumour'),
  made({ kind: 'reject', document: 'd', claim: 'overruled' }, undefined, 0),
  made({ kind: 'merge', from: 'person:a', into }),
  made({ kind: 'rename', entity: 'person:a', name: 'Ada' }),
  made({ kind: 'retype', entity: 'person:b', type: person }),
  made({ kind: 'split', document: 'd', entity: 'person:c' }),
];

test('a claim knows who confirmed and amended it, when and why', () => {
  expect(correctionsOfClaim(kept, 'c').map(correctionWords)).toEqual([
    'Confirmed by Ana Vey on 3 Mar 2024: seen the letter',
    'Amended (whether it happened, when) by Ana Vey on 3 Mar 2024',
  ]);
  expect(correctionsOfClaim(kept, 'other')).toEqual([]);
});

test('an entity knows what became part of it, and what was changed about that', () => {
  const told = (id: string) => correctionsOfEntity(kept, id).map(correctionWords);
  expect(told('person:b')).toEqual([
    'person:a was taken for the same by Ana Vey on 3 Mar 2024',
    'Named Ada by Ana Vey on 3 Mar 2024',
    'Made a Person by Ana Vey on 3 Mar 2024',
  ]);
  expect(told('person:c~d')).toEqual(['Told apart in d by Ana Vey on 3 Mar 2024']);
  expect(told('person:x')).toEqual([]);
});

test('only rejections that hold count', () => {
  expect([...rejections(kept)].map(([claim, by]) => `${claim}: ${correctionWords(by)}`)).toEqual([
    'gone: Rejected by Ana Vey on 3 Mar 2024: a rumour',
  ]);
});
