import type { Row } from './row.ts';

/** States and armed groups against each other: threats, shelling, cyber attacks, bombings and their trials. */
export const conflict: readonly Row[] = [
  ['Finland vowed revenge against Norway.', 'Finland THREATENED Norway'],
  ['Erik Dahl vowed to continue the campaign.', '!Erik Dahl THREATENED campaign'],
  ['The Harbour Company launched a lawsuit against Anna Berg.', '!Harbour Company ATTACKED Anna Berg'],
  [
    'The Finnish government launched an investigation into Dahl Shipping.',
    'Finnish government INVESTIGATED Dahl Shipping',
    '!Finnish government ATTACKED Dahl Shipping',
  ],
  ['Finland launched missiles at Norway.', 'Finland ATTACKED Norway'],
  ['Rebels lobbed grenades into the barracks.', 'Rebels ATTACKED barracks'],
  ['Hackers took down the website of Dahl Shipping.', 'Hackers ATTACKED website'],
  ['The website of Dahl Shipping was knocked offline by hackers.', 'hackers ATTACKED website'],
  ['Hackers crippled the servers of the bank.', 'Hackers ATTACKED servers'],
  ['Several shells landed on the village.', '_ ATTACKED village'],
  ['A rocket slammed into a hospital.', '_ ATTACKED hospital'],
  ['Finland tested a new missile in May.', '!Finland INVESTIGATED new missile'],
  ['The Court of Appeal struck out the case.', '!Court of Appeal ATTACKED case'],
  ['The appeal of Erik Dahl was dismissed.', '!_ IGNORED appeal'],
  [
    'A group of hackers calling itself Grey Lantern claimed responsibility for the attack.',
    'Grey Lantern CLAIMED_RESPONSIBILITY attack',
    '!Grey Lantern SAID group',
  ],
  ['Soldiers in Oslo fired shells at the island of Brekka.', 'Soldiers ATTACKED Brekka', '!Soldiers ATTACKED Oslo'],
  ['Finland warned Norway not to go ahead with the exercises.', 'Finland THREATENED Norway', '!Finland WARNED Norway'],
  ['Police warned residents not to open the parcels.', 'Police WARNED residents', '!Police THREATENED residents'],
  ['Finland threatened to withdraw from the treaty.', 'Finland THREATENED _ about treaty'],
  ['Finland vowed retaliation for the attack.', 'Finland THREATENED _ about attack'],
  ['The minister blamed neighbouring Norway for the violence.', 'minister ACCUSED Norway'],
  ['Finland recalled its ambassador from Oslo.', 'Finland WITHDREW its ambassador', '!Finland ORDERED its ambassador'],
  ['Protesters boarded the rig, prompting the navy to arrest Erik Dahl.', '!Protesters ARRESTED Erik Dahl'],
  [
    'The Grey Front attacked the Dahl Bank. Police said the group had attacked the airport as well.',
    'Grey Front ~ATTACKED airport',
  ],
];
