import type { Row } from './rows.ts';

/** Who wanted what done, and whether it was. */
export const demands: readonly Row[] = [
  [
    'Norway ordered the coastguard to arrest Erik Dahl.',
    'Norway ORDERED coastguard',
    'coastguard >ARRESTED Erik Dahl by Norway',
  ],
  ['Norway asked that Erik Dahl be released.', '_ >RELEASED Erik Dahl by Norway'],
  ['The court has been unable to release Anna Berg.', 'court not RELEASED Anna Berg'],
  ['The court cannot release Anna Berg.', 'court not ?RELEASED Anna Berg'],
  ['The guards did not stop or search Erik Dahl.', 'guards not STOPPED Erik Dahl'],
  ['Without arresting Erik Dahl, the police left.', 'police not ARRESTED Erik Dahl'],
  ['Anna Berg planned to visit Finland.', 'Anna Berg >TRAVELLED_TO Finland'],
  ['Anna Berg hopes to visit Finland.', 'Anna Berg >TRAVELLED_TO Finland'],
  ['Anna Berg vowed to attack the airport.', 'Anna Berg THREATENED airport', 'Anna Berg >ATTACKED airport'],
  ['Norway did not say that Sweden had arrested Erik Dahl.', 'Sweden ?ARRESTED Erik Dahl by Norway'],
  ['Norway claimed to have arrested Erik Dahl.', 'Norway ~ARRESTED Erik Dahl by Norway'],
  ['The failure to arrest Erik Dahl angered Norway.', '!_ ARRESTED Erik Dahl'],
  ['There were rumours that Sweden had arrested Erik Dahl.', 'Sweden ?ARRESTED Erik Dahl'],
  ['Finland received reports that Sweden had arrested Erik Dahl.', 'Sweden ~ARRESTED Erik Dahl'],
  ['The alleged bomber attacked the airport in a bombing.', '!bomber CARRIED_OUT bombing'],
];

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
];
