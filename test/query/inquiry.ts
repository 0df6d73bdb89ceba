/**
 * Three invented articles on one bombing, as an annotator would write them down. They tell some of the same, some of it
 * otherwise, and each tells something that the others lack; people who speak without a name and through relays; warnings
 * dated to the day and to the month; and arrests whose attack came after, came before, or is not told of.
 */
const entity = (id: string, type: string, name: string, more = {}) => ({ id, type, name, mentions: [name], ...more });

const people = [
  entity('marrow', 'Nation', 'Marrow'),
  entity('tess', 'Nation', 'Tess'),
  entity('police', 'Agency', 'Marrow police'),
  entity('service', 'Agency', 'Tess intelligence'),
  entity('dorn', 'Person', 'Ilya Dorn'),
  entity('anchor', 'Group', 'Red Anchor'),
  entity('bombing', 'Attack', 'Quay bombing'),
  entity('passengers', 'Group', 'passengers'),
  entity('falk', 'Person', 'Lena Falk'),
];
const wire = entity('wire', 'Organization', 'Coast Wire');
const unnamed = (name: string) => entity('unnamed', 'Person', name, { generic: true });
const topic = entity('warnings', 'Topic', 'the two warnings');

const day = (text: string, start: string) => ({ text, start, end: start });

/** Claims of one article, told in its order: each quote is a sentence of the text that they make up. */
function article(doc: object, entities: readonly object[], told: readonly (readonly [string, string, object])[]) {
  return {
    doc: { ...doc, text: [...new Set(told.map(([, quote]) => quote))].join('\n') },
    entities,
    claims: told.map(([triple, quote, more], index) => {
      const [subject, predicate, object] = triple.split(' ').map((id) => (id === '-' ? null : id));
      const said = { polarity: 'affirmed', modality: 'asserted', attributedTo: null, ...more };
      return { id: `c${index}`, subject, predicate, object, quote, ...said };
    }),
  };
}

export const ledger = article(
  { id: 'doc:ledger', title: 'Twelve dead at the quay', publisher: 'Marrow Ledger', published: '2030-09-10' },
  [...people, wire, unnamed('police officer'), entity('mill', 'Attack', 'Mill fire')].concat([
    entity('orr', 'Person', 'Pavel Orr'),
    entity('kray', 'Person', 'Nils Kray'),
  ]),
  [
    ['police PART_OF marrow', 'Marrow police are an arm of Marrow.', { inference: 'structural' }],
    [
      'service WARNED police',
      'Tess intelligence warned Marrow police of Ilya Dorn in October 2029.',
      { about: ['dorn'], time: { text: 'in October 2029', start: '2029-10-01', end: '2029-10-31' } },
    ],
    [
      'police IGNORED service',
      'Marrow police put the letter aside.',
      { about: ['dorn'], refs: [{ claim: 'c1', kind: 'response_to' }] },
    ],
    [
      'service WARNED police',
      'On 1 August 2030 Tess intelligence warned Marrow police of the Quay bombing.',
      { about: ['bombing'], time: day('On 1 August 2030', '2030-08-01') },
    ],
    ['police RESPONDED_TO service', 'Marrow police wrote back.', { refs: [{ claim: 'c3', kind: 'response_to' }] }],
    [
      'police ARRESTED dorn',
      'Marrow police arrested Ilya Dorn on 3 February 2030.',
      { time: day('on 3 February 2030', '2030-02-03') },
    ],
    ['- RELEASED dorn', 'Ilya Dorn was let go two days later.', { time: day('two days later', '2030-02-05') }],
    [
      'police STOPPED orr',
      'Marrow police stopped Pavel Orr on 9 May 2030.',
      { time: day('on 9 May 2030', '2030-05-09') },
    ],
    ['police RELEASED orr', 'Marrow police released Pavel Orr.', {}],
    [
      'orr CARRIED_OUT mill',
      'Pavel Orr set the Mill fire on 2 June 2028.',
      { time: day('on 2 June 2028', '2028-06-02') },
    ],
    ['police STOPPED kray', 'Marrow police stopped Nils Kray and let him go.', {}],
    ['police RELEASED kray', 'Marrow police stopped Nils Kray and let him go.', {}],
    [
      'bombing KILLED passengers',
      'The Quay bombing killed 12 passengers on 1 September 2030.',
      { count: 12, time: day('on 1 September 2030', '2030-09-01') },
    ],
    ['dorn CARRIED_OUT bombing', 'Ilya Dorn set the bomb.', {}],
    [
      'police KNEW dorn',
      'Marrow police knew Ilya Dorn, a police officer told Coast Wire.',
      { modality: 'reported', attributedTo: 'unnamed', via: ['wire'], mode: 'aware' },
    ],
    [
      'anchor FUNDED dorn',
      'Red Anchor paid Ilya Dorn, a police officer said.',
      { modality: 'reported', attributedTo: 'unnamed' },
    ],
  ],
);

export const dispatch = article(
  { id: 'doc:dispatch', title: 'Tess says it warned', publisher: 'Coast Wire', published: '2030-09-12' },
  [...people, topic, unnamed('Tess official')],
  [
    [
      'service WARNED police',
      'Tess intelligence warned Marrow police of Ilya Dorn last autumn.',
      { about: ['dorn'], time: { text: 'last autumn', start: '2029-09-01', end: '2029-11-30' } },
    ],
    ['bombing KILLED passengers', 'The Quay bombing killed 14 passengers.', { count: 14 }],
    ['bombing INJURED passengers', 'It injured 30 passengers.', { count: 30 }],
    [
      'anchor CLAIMED_RESPONSIBILITY bombing',
      'Red Anchor said on 2 September that the Quay bombing was its work.',
      { time: day('on 2 September', '2030-09-02') },
    ],
    ['falk DENIED warnings', 'Lena Falk denied the two warnings.', { about: ['bombing'] }],
    ['service ACCUSED police', 'Tess intelligence accused Marrow police of sleeping.', { about: ['bombing'] }],
    [
      'tess SHARED_WITH marrow',
      'Tess had passed the file on Ilya Dorn to Marrow in June 2030, a Tess official said.',
      {
        about: ['dorn'],
        modality: 'reported',
        attributedTo: 'unnamed',
        time: { text: 'in June 2030', start: '2030-06-01', end: '2030-06-30' },
      },
    ],
    [
      'anchor FUNDED dorn',
      'Red Anchor paid Ilya Dorn, Lena Falk said.',
      { modality: 'reported', attributedTo: 'falk' },
    ],
  ],
);

export const review = article(
  { id: 'doc:review', title: 'What the minister knew', url: 'https://post.example/review', published: '2031-01-05' },
  [...people, topic, entity('marsh', 'Person', 'Odo Marsh'), entity('reed', 'Attack', 'Reed fire')],
  [
    [
      'falk ADMITTED warnings',
      'Lena Falk admitted the two warnings on 4 January 2031.',
      { about: ['bombing'], time: day('on 4 January 2031', '2031-01-04') },
    ],
    ['dorn CARRIED_OUT bombing', 'Ilya Dorn set off the Quay bombing.', {}],
    ['anchor PLANNED bombing', 'Red Anchor may have planned it.', { modality: 'possible' }],
    ['marrow SHARED_WITH tess', 'Marrow never told Tess of the arrest.', { polarity: 'negated' }],
    [
      '- CHARGED dorn',
      'Ilya Dorn was charged with the Quay bombing on 20 December 2030.',
      { about: ['bombing'], time: day('on 20 December 2030', '2030-12-20'), mode: 'charge' },
    ],
    [
      'police ARRESTED marsh',
      'Marrow police arrested Odo Marsh in 2030, freed him, and he set the Reed fire.',
      {
        time: { text: 'in 2030', start: '2030-01-01', end: '2030-12-31' },
      },
    ],
    ['- RELEASED marsh', 'Marrow police arrested Odo Marsh in 2030, freed him, and he set the Reed fire.', {}],
    ['marsh CARRIED_OUT reed', 'Marrow police arrested Odo Marsh in 2030, freed him, and he set the Reed fire.', {}],
    ['bombing INJURED passengers', 'The Quay bombing injured many.', {}],
    ['bombing INJURED passengers', 'The Quay bombing injured 31 passengers.', { count: 31 }],
    ['- DENIED warnings', 'The two warnings were denied at first.', {}],
    ['anchor DENIED bombing', 'Red Anchor has since denied the Quay bombing.', {}],
  ],
);

const vale = entity('vale', 'Person', 'Juno Vale');

/** One person stopped twice and let go twice; only the first release is dated. */
export const custody = article(
  { id: 'doc:custody', title: 'In and out', publisher: 'Marrow Ledger', published: '2030-02-01' },
  [...people, vale],
  [
    ['police STOPPED vale', 'Stopped on 4 March 2028.', { time: day('on 4 March 2028', '2028-03-04') }],
    ['police RELEASED vale', 'Let go on 6 March 2028.', { time: day('on 6 March 2028', '2028-03-06') }],
    ['police ARRESTED vale', 'Arrested on 1 July 2029.', { time: day('on 1 July 2029', '2029-07-01') }],
    ['police RELEASED vale', 'Let go again.', {}],
  ],
);

/** The second of those arrests, with no word of a release. */
export const record = article(
  { id: 'doc:record', title: 'A record', publisher: 'Coast Wire', published: '2030-03-01' },
  [...people, vale],
  [
    [
      'police ARRESTED vale',
      'Arrested in mid-July 2029.',
      { time: { text: 'in mid-July 2029', start: '2029-07-10', end: '2029-07-20' } },
    ],
  ],
);

/** Two more releases of the same person, the later one first. */
export const releases = article(
  { id: 'doc:releases', title: 'Who was let go', publisher: 'Coast Wire', published: '2030-04-01' },
  [...people, vale],
  [
    ['police RELEASED vale', 'Let go on 2 January 2030.', { time: day('on 2 January 2030', '2030-01-02') }],
    ['police RELEASED vale', 'Let go on 20 July 2029.', { time: day('on 20 July 2029', '2029-07-20') }],
  ],
);
