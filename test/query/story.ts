// Two invented articles as an annotator would write them down: short ids, no offsets. Between them they hold one case for
// every question, and for each question something that must not be in its answer.

/** A claim as it is written down: affirmed and asserted by the article itself, unless more is said. */
export const claim = (
  id: string,
  subject: string | null,
  predicate: string,
  object: string | null,
  quote: string,
  more = {},
) => ({
  id,
  subject,
  predicate,
  object,
  quote,
  polarity: 'affirmed',
  modality: 'asserted',
  attributedTo: null,
  ...more,
});

/** An entity that is mentioned by its name, unless more is said. */
export const entity = (id: string, type: string, name: string, more = {}) => ({
  id,
  type,
  name,
  mentions: [name],
  ...more,
});

const march = { text: 'in March 2031', start: '2031-03-01', end: '2031-03-31' };
const fire = { text: 'on 12 May 2031', start: '2031-05-12', end: '2031-05-12' };

const courierText = [
  'The Velden harbour fire',
  'Orrish inspectors warned Velden about Tomas Brack in March 2031. They asked Velden for his file.',
  'But Orrish inspectors never heard back from Velden.',
  'Dock police stopped Tomas Brack in April and let him go.',
  'The Velden harbour fire killed nine people on 12 May 2031. Tomas Brack set it.',
  'Senator Ruiz accused Velden of sleeping. Velden denied the senator’s charge.',
  'Velden may have watched Tomas Brack, Senator Ruiz said.',
  'The night watch warned Dock police of the Velden harbour fire a day before, and Dock police brushed the night watch aside.',
  'Velden asked Orrin for help after the blaze.',
].join('\n');

export const courier = {
  doc: {
    id: 'doc:courier',
    title: 'The Velden harbour fire',
    publisher: 'Velden Courier',
    published: '2031-05-20',
    text: courierText,
  },
  entities: [
    entity('velden', 'Nation', 'Velden'),
    entity('orrin', 'Nation', 'Orrin', { mentions: ['Orrish'] }),
    entity('inspectors', 'Agency', 'Orrish inspectors'),
    entity('brack', 'Person', 'Tomas Brack', { aliases: ['T. Brack'] }),
    entity('police', 'Agency', 'Dock police', { generic: true }),
    entity('watch', 'Agency', 'night watch', { generic: true }),
    entity('fire', 'Attack', 'Velden harbour fire'),
    entity('dead', 'Group', 'nine people', { generic: true }),
    entity('ruiz', 'Person', 'Ana Ruiz', { mentions: ['Senator Ruiz'] }),
  ],
  claims: [
    claim(
      'warned',
      'inspectors',
      'WARNED',
      'velden',
      'Orrish inspectors warned Velden about Tomas Brack in March 2031',
      {
        about: ['brack'],
        time: march,
      },
    ),
    claim('organ', 'inspectors', 'PART_OF', 'orrin', 'Orrish inspectors', { inference: 'structural' }),
    claim('asked', 'inspectors', 'REQUESTED', 'velden', 'They asked Velden for his file', { about: ['brack'] }),
    claim('silence', 'velden', 'RESPONDED_TO', 'inspectors', 'Orrish inspectors never heard back from Velden', {
      polarity: 'negated',
      about: ['brack'],
      refs: [{ claim: 'warned', kind: 'response_to' }],
    }),
    claim('ignored', 'velden', 'IGNORED', 'inspectors', 'Orrish inspectors never heard back from Velden', {
      inference: 'implicit',
      about: ['brack'],
      refs: [{ claim: 'warned', kind: 'response_to' }],
    }),
    claim('stopped', 'police', 'STOPPED', 'brack', 'Dock police stopped Tomas Brack in April and let him go'),
    claim('released', 'police', 'RELEASED', 'brack', 'Dock police stopped Tomas Brack in April and let him go'),
    claim('killed', 'fire', 'KILLED', 'dead', 'killed nine people on 12 May 2031', { time: fire, count: 9 }),
    claim('did', 'brack', 'CARRIED_OUT', 'fire', 'Tomas Brack set it'),
    claim('accused', 'ruiz', 'ACCUSED', 'velden', 'Senator Ruiz accused Velden of sleeping'),
    claim('denied', 'velden', 'DENIED', 'ruiz', 'Velden denied the senator’s charge'),
    claim('watched', 'velden', 'INVESTIGATED', 'brack', 'Velden may have watched Tomas Brack', {
      modality: 'possible',
      attributedTo: 'ruiz',
    }),
    claim('nightly', 'watch', 'WARNED', 'police', 'The night watch warned Dock police of the Velden harbour fire', {
      about: ['fire'],
      time: { text: 'a day before', start: '2031-05-11', end: '2031-05-11' },
    }),
    claim('help', 'velden', 'REQUESTED', 'orrin', 'Velden asked Orrin for help'),
    claim('aside', 'police', 'IGNORED', 'watch', 'Dock police brushed the night watch aside'),
  ],
};

/** Tells the same otherwise: Velden did answer, says its own spokesman; and it tells of a warning without a warner. */
export const herald = {
  doc: {
    id: 'doc:herald',
    title: 'Velden speaks',
    url: 'https://www.herald.example/velden',
    text: 'Velden answered Orrish inspectors about Tomas Brack, a spokesman said. Velden was warned of a planned raid. Velden knew Tomas Brack.',
  },
  entities: [
    entity('v', 'Nation', 'Velden'),
    entity('i', 'Agency', 'Orrish inspectors'),
    entity('b', 'Person', 'Tomas Brack'),
    entity('s', 'Person', 'spokesman', { generic: true }),
    entity('raid', 'Attack', 'planned raid', { generic: true, kind: 'planned' }),
  ],
  claims: [
    claim('a', 'v', 'RESPONDED_TO', 'i', 'Velden answered Orrish inspectors about Tomas Brack', {
      modality: 'reported',
      attributedTo: 's',
      about: ['b'],
    }),
    claim('w', null, 'WARNED', 'v', 'Velden was warned of a planned raid', { about: ['raid'] }),
    claim('g', 'v', 'IGNORED', null, 'Velden was warned of a planned raid', {
      modality: 'possible',
      refs: [{ claim: 'w', kind: 'response_to' }],
    }),
    claim('k', 'v', 'KNEW', 'b', 'Velden knew Tomas Brack', { mode: 'aware' }),
  ],
};
