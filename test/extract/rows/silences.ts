import type { Row } from './row.ts';

/** Answers that never came, and those that were slow to be missed. */
export const silences: readonly Row[] = [
  ['The ministry received a report from Norway. The ministry took no action.', 'ministry IGNORED Norway about report'],
  ['Norway warned Sweden about Erik Dahl. The warnings were not acted on.', '_ IGNORED warnings'],
  ['Norway warned Sweden about Erik Dahl. Sweden ignored Norway.', 'Sweden IGNORED Norway'],
  ['Norway warned Sweden about Erik Dahl. The bombing killed 30 people.', '!Sweden IGNORED Norway'],
  ['Norway warned Sweden about Erik Dahl. Sweden arrested Erik Dahl.', '!Sweden IGNORED Norway'],
  ['Norway never got a reply from Sweden.', 'Sweden not RESPONDED_TO Norway', '!Sweden IGNORED Norway'],
  ['No managers at the depot read the memo.', '_ not KNEW memo'],
  ['The embassy was denied access to the prisoners by the ministry.', 'ministry STOPPED embassy'],
  ['Erik Dahl was remanded to the custody of the Border Corps.', 'Border Corps ARRESTED Erik Dahl'],
  ['Erik Dahl was deported to Finland.', 'Erik Dahl TRAVELLED_TO Finland'],
  ['Norway provided Sweden with new information.', 'Norway SHARED_WITH Sweden about new information'],
  ['Anna Berg faces charges of fraud.', '_ CHARGED Anna Berg'],
  ['While Anna Berg was in Finland, police arrested Erik Dahl.', 'Anna Berg LOCATED_IN Finland'],
  // who did not answer is whom the verb before it reached
  [
    'The Harbour Police wrote to the Customs Office on June 3 and on July 9 but received no reply.',
    'Customs Office not RESPONDED_TO Harbour Police',
  ],
  [
    'The embassy wrote to the ministry in March 2020, and again in May 2021, but never got an answer, two diplomats said.',
    'ministry not ~RESPONDED_TO embassy by two diplomats',
  ],
  [
    'Norway wrote to Sweden in 2019. Finland wrote to Denmark in 2020 but got no answer.',
    'Denmark not RESPONDED_TO Finland',
    '!Sweden not RESPONDED_TO Norway',
  ],
  [
    'Norway asked Sweden for the file in 2020, and again in 2022, but never received a reply, its lawyer said.',
    'Norway ~REQUESTED Sweden about file at 2020-01-01..2020-12-31 by its lawyer',
    'Norway ~REQUESTED Sweden about file at 2022-01-01..2022-12-31 by its lawyer',
    'Sweden not ~RESPONDED_TO Norway',
  ],
];
