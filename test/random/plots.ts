/** One claim of a plot: who, what, whom; what about; to which of its claims it answers. */
export interface Step {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly about?: string;
  /** The claim to which it responds, counted from 0. */
  readonly to?: number;
  readonly kind?: string;
}

/** Claims that belong together. Names are types of entities, with a number where a plot has several of one type. */
const PLOTS: readonly (readonly string[])[] = [
  [
    'Agency1 WARNED Nation1 about Person1',
    'Nation1 IGNORED Agency1 about Person1 response_to 0',
    'Person1 CARRIED_OUT Attack1',
    'Attack1 KILLED Group1',
    'Attack1 INJURED Group1',
  ],
  ['Nation1 WARNED Nation2 about Attack1', 'Nation2 RESPONDED_TO Nation1 response_to 0', 'Attack1 KILLED Group1'],
  ['Agency1 WARNED Agency2 about Attack1', 'Agency2 IGNORED Agency1 about Attack1', 'Attack1 OCCURRED_IN Place1'],
  ['Agency1 ARRESTED Person1', 'Agency2 RELEASED Person1', 'Person1 MEMBER_OF Group1', 'Group1 CARRIED_OUT Attack1'],
  ['Agency1 STOPPED Person1', 'Agency1 RELEASED Person1', 'Person1 CARRIED_OUT Attack1'],
  [
    'Person1 ACCUSED Nation1 about Topic1',
    'Nation1 DENIED Topic1 about Topic1',
    'Nation1 ADMITTED Topic1',
    'Nation1 DENIED Person1 response_to 0',
  ],
  ['Agency1 CHARGED Person1 about Attack1', 'Person1 DENIED Attack1', 'Person1 ADMITTED Attack1'],
  ['Nation1 REQUESTED Nation2 about Person1', 'Nation2 RESPONDED_TO Nation1 response_to 0'],
  ['Agency1 REQUESTED Agency2', 'Agency2 IGNORED Agency1 response_to 0'],
  ['Agency1 SHARED_WITH Agency2 about Topic1', 'Agency1 PART_OF Nation1', 'Agency2 PART_OF Nation2'],
  ['Group1 CLAIMED_RESPONSIBILITY Attack1', 'Person1 PLANNED Attack1', 'Group1 DENIED Attack1'],
  ['Agency1 KNEW Person1', 'Agency1 INVESTIGATED Person1', 'Agency1 IDENTIFIED Attack1', 'Agency1 PART_OF Nation1'],
  ['Person1 SAID Topic1', 'Person2 SAID Topic1 corroborates 0', 'Person2 SAID Topic1 repeats 1'],
];

function parse(line: string): Step {
  const [subject, predicate, object, ...rest] = line.split(' ') as [string, string, string, ...string[]];
  const at = (word: string): string | undefined => rest[rest.indexOf(word) + 1];
  const kind = ['response_to', 'corroborates', 'repeats', 'qualifies'].find((word) => rest.includes(word));
  return {
    subject,
    predicate,
    object,
    ...(rest.includes('about') && { about: at('about')! }),
    ...(kind !== undefined && { kind, to: Number(at(kind)) }),
  };
}

export const plots: readonly (readonly Step[])[] = PLOTS.map((lines) => lines.map(parse));
