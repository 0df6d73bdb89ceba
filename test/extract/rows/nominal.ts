import type { Row } from './row.ts';

/** Acts that nouns tell. */
export const nominal: readonly Row[] = [
  ["The rebels' threat against Kenya alarmed the minister.", 'rebels THREATENED Kenya'],
  ['Threats by the rebels against Kenya continued.', 'rebels THREATENED Kenya'],
  ['The order from the general to the soldiers was clear.', 'general ORDERED soldiers'],
  ['The accusation by Norway against Sweden was false.', 'Norway ACCUSED Sweden'],
  ["Norway's criticism of Sweden continued.", 'Norway ACCUSED Sweden'],
  ["The rebels' attack on the village killed 12 people.", 'rebels ATTACKED village'],
  ['An attack by rebels on the village killed 12 people.', 'rebels CARRIED_OUT attack', 'rebels ATTACKED village'],
  ['The shelling of the village by rebels lasted all night.', 'rebels ATTACKED village'],
  ['The assassination of the mayor by rebels shocked Kenya.', 'rebels KILLED mayor'],
  ['A warning from Norway to Sweden was lost.', 'Norway WARNED Sweden'],
  ['There was no warning from Norway to Sweden.', 'Norway not WARNED Sweden'],
  ["Sweden's support for the rebels angered Norway.", 'Sweden SUPPORTED rebels'],
  ["Anna Berg's visit to Finland ended.", 'Anna Berg TRAVELLED_TO Finland'],
  [
    "Norway's failure to stop Erik Dahl led to the bombing.",
    'Norway not STOPPED Erik Dahl',
    "Norway's failure LED_TO bombing",
  ],
  ['The group said it carried out the bombing.', 'group CLAIMED_RESPONSIBILITY bombing'],
  ['Erik Dahl, wanted by Swedish police, fled to Finland.', 'Swedish police INVESTIGATED Erik Dahl'],
  ['The blast, which killed 12 people, was blamed on rebels.', '_ ACCUSED rebels about blast'],
  ['Norway is accused of sheltering the rebels.', 'Norway ~SUPPORTED rebels'],
  ['Norway sent a letter to Kenya. Kenya did not answer the letter.', 'Kenya not RESPONDED_TO _ about letter'],
  ['Fishermen alerted the coastguard to the leak.', 'Fishermen WARNED coastguard about leak'],
  ['The ship was prevented from sailing by the coastguard.', 'coastguard STOPPED ship'],
];
