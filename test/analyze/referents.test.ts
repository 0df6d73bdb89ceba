import { describe, expect, it } from 'vitest';
import { at, called, read } from './analyzer.ts';

describe('nations', () => {
  it.each([
    ['Norwegian officials left.', 'Norwegian', 'Norway'],
    ["Norway's police left.", 'Norway', 'Norway'],
    ['The U.S. and its allies left.', 'U.S.', 'United States'],
    ['South Korean troops left.', 'Korean', 'South Korea'],
    ['Britain left the talks.', 'Britain', 'United Kingdom'],
    ['The Swiss-led mission left.', 'Swiss', 'Switzerland'],
  ])('%s', (text, word, nation) => {
    const document = read(text);
    const token = document.tokens.find((candidate) => candidate.text === word)!;
    expect(document.referentsAt.get(token.index)?.map(({ name, type }) => [name, type])).toEqual([[nation, 'Nation']]);
  });

  it('lets a capital that acts stand for its government, and a capital where things happen for itself', () => {
    const document = read('Oslo rejected the plan. A fire broke out in Oslo.');
    expect(at(document, 'Oslo', 1)).toEqual(['nation:norway']);
    expect(at(document, 'Oslo', 2)).toEqual(['place:oslo']);
  });

  it('takes no pronoun for a country', () => {
    expect(read('They told us nothing.').referents.some(({ type }) => type === 'Nation')).toBe(false);
  });
});

describe('role groups', () => {
  const text =
    'Danish investigators warned Swedish officials. Danish authorities waited. Danish police searched a boat. Danish intelligence services knew. A Danish official spoke.';

  it('makes one agency of the officials of one country', () => {
    const danes = called(read(text), 'Danish investigators');
    expect(danes.surfaces).toContain('Danish authorities');
    expect(danes).toMatchObject({ type: 'Agency', nations: ['Denmark'], generic: false });
  });

  it.each(['Danish police', 'Danish intelligence services', 'Swedish officials', 'A Danish official'])(
    'keeps %s apart',
    (surface) => {
      const document = read(text);
      expect(called(document, surface).key).not.toBe(called(document, 'Danish investigators').key);
    },
  );

  it('takes a single official for a person', () => {
    expect(called(read(text), 'A Danish official')).toMatchObject({ type: 'Person', generic: true });
  });
});

describe('names', () => {
  it.each<readonly [text: string, surface: string, expected: object]>([
    ['Nadia Ortega left. Ortega was tired.', 'Ortega', { name: 'Nadia Ortega', type: 'Person' }],
    ['President Nadia Ortega left.', 'President Nadia Ortega', { name: 'Nadia Ortega', type: 'Person' }],
    ['The Oslo Transport Board (OTB) met. OTB refused.', 'OTB', { name: 'Oslo Transport Board' }],
    ['ISIL fled. Daesh returned.', 'Daesh', { name: 'ISIS', type: 'Group', kind: 'terror' }],
    [
      'The CIA knew. The Central Intelligence Agency said so.',
      'CIA',
      { name: 'CIA', type: 'Agency', kind: 'intelligence' },
    ],
    ['They fled to Lyon.', 'Lyon', { type: 'Place' }],
    ['The Associated Press reported it.', 'Associated Press', { type: 'Organization', kind: 'media' }],
    [
      'The Norwegian Interior Ministry replied.',
      'The Norwegian Interior Ministry',
      { type: 'Agency', nations: ['Norway'] },
    ],
  ])('%s', (text, surface, expected) => {
    expect(called(read(text), surface)).toMatchObject(expected);
  });

  it('does not let a headline name people', () => {
    const document = read('Police Hunt Runaway Bear\nPolice hunted a bear on Friday. It had run away.');
    expect(document.paragraphs.map(({ headline }) => headline)).toEqual([true, false]);
    expect(document.referents.some(({ type }) => type === 'Person')).toBe(false);
  });
});

describe('descriptions and appositions', () => {
  it.each<readonly [text: string, one: string, other: string]>([
    ['Nadia Ortega, a lawyer, left.', 'Nadia Ortega', 'a lawyer'],
    ['Nadia Ortega was the gunman.', 'Nadia Ortega', 'the gunman'],
    ['Police identified the driver as Nadia Ortega.', 'the driver', 'Nadia Ortega'],
    ['The militia seized a mine. The group sold the gold.', 'The militia', 'The militia'],
    ['A lawyer came. The lawyer was angry.', 'A lawyer', 'The lawyer'],
    ['A plane crashed in Peru on Friday. The crash killed nine.', 'The crash', 'The crash'],
    ["Peru's navy sank the boat. Peru's navy denied it.", "Peru's navy", 'navy'],
    ['President Nadia Ortega came. The President was angry.', 'Nadia Ortega', 'The President'],
  ])('%s', (text, one, other) => {
    const document = read(text);
    expect(called(document, one).key).toBe(called(document, other).key);
  });

  it.each<readonly [text: string, one: string, other: string]>([
    ['Nadia Ortega was not the gunman.', 'Nadia Ortega', 'the gunman'],
    ['Nadia Ortega may be the gunman.', 'Nadia Ortega', 'the gunman'],
    ['A lawyer came. Another lawyer left.', 'A lawyer', 'Another lawyer'],
  ])('keeps apart: %s', (text, one, other) => {
    const document = read(text);
    expect(called(document, one).key).not.toBe(called(document, other).key);
  });
});

describe('happenings', () => {
  it('is one attack under many descriptions', () => {
    const document = read(
      'The Lima attacks killed nine people on Friday. The attacks shocked Peru. The deadly attacks went on for hours.',
    );
    expect(called(document, 'The Lima attacks').key).toBe(called(document, 'The deadly attacks').key);
    expect(called(document, 'The Lima attacks')).toMatchObject({ type: 'Attack', unreal: false });
  });

  it('keeps attacks in different places apart', () => {
    const document = read('The Lima attack killed nine people. The Quito attack killed none.');
    expect(called(document, 'The Lima attack').key).not.toBe(called(document, 'The Quito attack').key);
  });

  it('keeps a planned attack apart from the one that happened', () => {
    const document = read('The Lima attacks killed nine people. Agents had warned of an imminent attack.');
    expect(called(document, 'an imminent attack')).toMatchObject({ unreal: true });
    expect(called(document, 'an imminent attack').key).not.toBe(called(document, 'The Lima attacks').key);
  });
});

describe('what is shared with other articles', () => {
  it.each<readonly [text: string, surface: string, expected: object]>([
    ['The attacks killed nine people. The Lima attacks shocked Peru.', 'The Lima attacks', { name: 'Lima attacks' }],
    ['The Lima attacks shocked Peru.', 'The Lima attacks', { generic: false }],
    ['A bombing killed nine people.', 'A bombing', { generic: true }],
    ['Danish officials issued a warning.', 'a warning', { generic: true }],
    ['Danish officials issued a warning.', 'Danish officials', { generic: false }],
    ['Two Danish suspects fled.', 'Two Danish suspects', { generic: true }],
  ])('%s', (text, surface, expected) => {
    expect(called(read(text), surface)).toMatchObject(expected);
  });
});

describe('pronouns', () => {
  it.each<readonly [text: string, word: string, key: string]>([
    ['Nadia Ortega left early. She was tired.', 'She', 'person:nadia-ortega'],
    ['Anna Lind met Robert Falk. He was tired.', 'He', 'person:robert-falk'],
    ['Anna Lind met Robert Falk. She was tired.', 'She', 'person:anna-lind'],
    ['Chile closed its border.', 'its', 'nation:chile'],
    ['Peruvian officials met a smuggler. They arrested him.', 'They', 'agency:peruvian-officials'],
    ['The rebels took the town. The army drove them out.', 'them', 'group:rebels'],
    ['Soldiers stopped some of the smugglers and later freed them.', 'them', 'group:smugglers'],
    ['Robert Falk spoke. It rained. Police arrested a clerk. He denied it.', 'He', 'person:clerk'],
  ])('%s', (text, word, key) => {
    expect(at(read(text), word)).toEqual([key]);
  });

  it('stands for two parties', () => {
    expect(at(read('Anna Lind and Robert Falk left. They were tired.'), 'They')).toEqual([
      'person:anna-lind',
      'person:robert-falk',
    ]);
  });

  it('calls a body "it", and no crowd', () => {
    const document = read('The company closed a mill. More than thirty were hurt. It blamed the rain.');
    expect(at(document, 'It')).toEqual(['organization:company']);
  });

  it('leaves "it is clear" empty', () => {
    expect(at(read('Chile lost. It is clear that the game is over.'), 'It')).toEqual([]);
  });
});
