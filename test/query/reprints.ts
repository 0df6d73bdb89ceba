/**
 * Invented articles on one blast: what a wire wrote, two papers that print it, one of them cut and in its own voice; one
 * that found out for itself; and a page that was changed.
 */
const entity = (id: string, type: string, name: string, more = {}) => ({ id, type, name, mentions: [name], ...more });

const cast = [
  entity('sarn', 'Nation', 'Sarn'),
  entity('guard', 'Agency', 'Sarn coast guard'),
  entity('roth', 'Person', 'Emil Roth'),
  entity('blast', 'Attack', 'Pier blast'),
  entity('dockers', 'Group', 'dockers'),
  entity('mayor', 'Person', 'Hanne Vik'),
];
const officer = entity('officer', 'Person', 'officer', { generic: true });

type Told = readonly [triple: string, quote: string, more?: object];

function article(doc: object, lines: readonly string[], told: readonly Told[]) {
  return {
    doc: { ...doc, text: lines.join('\n') },
    entities: [...cast, officer],
    claims: told.map(([triple, quote, more], index) => {
      const [subject, predicate, object] = triple.split(' ');
      const plain = { polarity: 'affirmed', modality: 'asserted', attributedTo: null };
      return { id: `c${index}`, subject, predicate, object, quote, ...plain, ...more };
    }),
  };
}

const WARNED = 'The Sarn coast guard warned Sarn in April that Emil Roth had bought two tons of fertiliser.';
const SET = 'Emil Roth, who had worked on the pier for eleven years, set off the Pier blast before dawn.';
const KILLED = 'The Pier blast killed seven dockers who had come in early to unload a ship with fruit.';
const KNEW = 'Sarn had known of Emil Roth since he was seen with the plans of the old fort';

const story: readonly Told[] = [
  ['guard WARNED sarn', WARNED, { about: ['roth'] }],
  ['roth CARRIED_OUT blast', SET],
  ['blast KILLED dockers', KILLED, { count: 7 }],
];
const saidByOfficer: Told = [
  'sarn KNEW roth',
  `${KNEW}, an officer said.`,
  { modality: 'reported', attributedTo: 'officer' },
];

export const wire = article(
  { id: 'doc:wire', title: 'Seven dead at the pier', publisher: 'Coast Wire', published: '2032-05-03' },
  ['Seven dead at the pier', WARNED, SET, KILLED, `${KNEW}, an officer said.`],
  [...story, saidByOfficer],
);

export const tribune = article(
  { id: 'doc:tribune', title: 'Blood on the quay', publisher: 'Port Tribune', published: '2032-05-03' },
  ['Blood on the quay', `SARN (CW) - ${WARNED}`, SET, KILLED, `${KNEW}, an officer said.`, 'Printed in Port.'],
  [...story, saidByOfficer],
);

/** What the officer said stands here as if the paper knew. */
export const echo = article(
  { id: 'doc:echo', title: 'They knew him', publisher: 'Sarn Echo', published: '2032-05-02' },
  ['They knew him', SET, KILLED, `${KNEW}.`, '(Coast Wire)'],
  [...story.slice(1), ['sarn KNEW roth', `${KNEW}.`]],
);

export const gazette = article(
  { id: 'doc:gazette', title: 'A morning in Sarn', publisher: 'Orsk Gazette', published: '2032-05-05' },
  [
    'A morning in Sarn',
    'Our reporter counted the coats on the hooks of the canteen.',
    'Seven dockers died in the Pier blast; their names are read out at noon in the church by the water.',
  ],
  [['blast KILLED dockers', 'Seven dockers died in the Pier blast', { count: 7 }]],
);

const page = { title: 'Pier blast: what we know', publisher: 'Sarn Daily', published: '2032-05-02' };

export const firstVersion = article(
  { ...page, id: 'doc:daily-1', url: 'https://www.daily.example/pier?utm_source=mail' },
  [
    'Five dockers were killed by the Pier blast on Sunday. Hanne Vik blamed Sarn. We keep this page up to date.',
    'Hanne Vik accused Sarn of sleeping.',
    'Emil Roth has fled.',
  ],
  [
    ['blast KILLED dockers', 'Five dockers were killed by the Pier blast on Sunday.', { count: 5 }],
    ['mayor ACCUSED sarn', 'Hanne Vik accused Sarn of sleeping.'],
    ['roth EVADED guard', 'Emil Roth has fled.', { modality: 'possible' }],
  ],
);

export const secondVersion = article(
  { ...page, id: 'doc:daily-2', url: 'https://daily.example/pier', modified: '2032-05-04' },
  [
    'Seven dockers were killed by the Pier blast on Sunday. We keep this page up to date.',
    'The Sarn coast guard has arrested Emil Roth.',
    'An officer said that Emil Roth had got away from the coast guard twice.',
  ],
  [
    ['blast KILLED dockers', 'Seven dockers were killed by the Pier blast on Sunday.', { count: 7 }],
    ['guard ARRESTED roth', 'The Sarn coast guard has arrested Emil Roth.'],
    [
      'roth EVADED guard',
      'An officer said that Emil Roth had got away from the coast guard twice.',
      { modality: 'reported', attributedTo: 'officer' },
    ],
  ],
);

export const reprints = [wire, tribune, echo, gazette, firstVersion, secondVersion];
