/** Invented articles that count the dead of two bombings: some alike, some otherwise, some so that they cannot be compared. */
import { claim, entity } from './story.ts';

const night = { text: 'on the night of 1 June 2031', start: '2031-06-01', end: '2031-06-01' };

/** What an article says: whom the bombing killed, how many those are, and in which words. */
type Said = readonly [counted: string, count: number, quote: string, more?: object];

/** One article on a bombing. */
export function toll(
  paper: string,
  published: string | undefined,
  said: readonly Said[],
  event = 'Orvane market bombing',
) {
  const id = (at: number): string => `dead${at}`;
  return {
    doc: {
      id: `doc:${paper}`,
      title: `What the ${paper} knows`,
      publisher: `The ${paper}`,
      published,
      text: said.map(([, , quote]) => `${quote}.`).join('\n'),
    },
    entities: [
      entity('bombing', 'Attack', event),
      entity('clinic', 'Agency', 'Orvane clinic'),
      entity('mayor', 'Person', 'Lene Stro'),
      entity('mill', 'Place', 'mill', { generic: true }),
      entity('norland', 'Nation', 'Norland'),
      entity('sund', 'Place', 'Sund'),
      entity('orvane', 'Place', 'Orvane'),
      ...said.map(([counted], at) => entity(id(at), 'Group', counted, { generic: true })),
    ],
    claims: said.map(([, count, quote, more], at) =>
      claim(`c${at}`, 'bombing', 'KILLED', id(at), quote, { count, time: night, ...more }),
    ),
  };
}

export const tolls = [
  toll('Bee', '2031-06-02', [['19 people', 19, 'The bombing killed 19 people']]),
  toll('Ant', '2031-06-03', [
    ['nineteen people', 19, 'Nineteen people died', { time: null }],
    ['7 people', 7, 'It killed 7 people on the spot'],
  ]),
  toll('Crow', '2031-06-04', [
    [
      '22 people',
      22,
      'Twenty-two bodies were counted',
      { modality: 'reported', attributedTo: 'clinic', place: 'orvane' },
    ],
  ]),
  toll('Duck', '2031-06-05', [['22 People', 22, 'The market bombing killed 22 people', { place: 'norland' }]]),
  toll('Elk', '2031-06-06', [['25 people', 25, 'The bombing killed 25 people and hurt at least 40 people']]),
  // None of these can be held against the others.
  toll('Fox', '2031-06-07', [
    ['30 people', 30, 'The bombing killed at least 30 people'],
    ['about 31 people', 31, 'The bombing killed about 31 people'],
    ['people', 32, 'The bombing killed more than 32 people'],
  ]),
  toll('Goat', '2031-06-07', [
    ['12 children', 12, 'The bombing killed 12 children'],
    ['33', 33, 'The bombing killed 33'],
    ['6 others', 6, 'The bombing killed 6 others'],
  ]),
  toll('Hare', '2031-06-07', [['3 people', 3, 'It killed 3 people at the mill', { place: 'mill' }]]),
  toll('Ibis', '2031-06-07', [
    ['50 people', 50, 'The bombing hurt 50 people', { predicate: 'INJURED' }],
    ['61 people', 61, 'It may have killed 61 people', { modality: 'possible' }],
    ['62 people', 62, 'It did not kill 62 people', { polarity: 'negated' }],
  ]),
  toll('Jay', '2031-06-08', [
    [
      '90 people',
      90,
      'In 2029 it killed 90 people',
      { time: { text: 'in 2029', start: '2029-01-01', end: '2029-12-31' } },
    ],
  ]),
  // The pier is either in Sund or in Norland, as are those whom it counts.
  toll('Lark', '2031-06-08', [['5 guards', 5, 'It killed 5 guards in Sund', { place: 'sund' }]], 'Vik pier bombing'),
  toll(
    'Mole',
    '2031-06-08',
    [['6 guards', 6, 'It killed 6 guards in Norland', { place: 'norland' }]],
    'Vik pier bombing',
  ),
  // What the article says itself may be what the mayor goes on to say.
  toll(
    'Newt',
    '2031-06-08',
    [
      ['8 cooks', 8, 'It killed 8 cooks, Stro said', { modality: 'reported', attributedTo: 'mayor' }],
      ['9 cooks', 9, 'It killed 9 cooks in all'],
    ],
    'Rook hall bombing',
  ),
  // Two speakers in one article.
  toll(
    'Kite',
    undefined,
    [
      ['4 guards', 4, 'It killed 4 guards, the clinic said', { modality: 'reported', attributedTo: 'clinic' }],
      ['five guards', 5, 'Five guards are dead, Stro said', { modality: 'reported', attributedTo: 'mayor' }],
    ],
    'Halm depot bombing',
  ),
];

/** The words of the pairs that cannot both be right, the number that was told first at the left, and who else tells each. */
export const DISPUTED = [
  [
    'The bombing killed 19 people',
    ['Nineteen people died'],
    'Twenty-two bodies were counted',
    ['The market bombing killed 22 people'],
  ],
  [
    'Twenty-two bodies were counted',
    ['The market bombing killed 22 people'],
    'The bombing killed 25 people and hurt at least 40 people',
    [],
  ],
  ['It killed 4 guards, the clinic said', [], 'Five guards are dead, Stro said', []],
];
