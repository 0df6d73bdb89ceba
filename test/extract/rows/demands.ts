import type { Row } from './row.ts';

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
