import type { Row } from './row.ts';

/** Reports of single incidents: what is told of who was hit, and what only looks like an attack. */
export const incidents: readonly Row[] = [
  ['Hurricane Marta hit the country on Monday.', '!Hurricane Marta ATTACKED country'],
  ['Typhoon Rosa destroyed the harbor.', '!Typhoon Rosa ATTACKED harbor'],
  ['Storm Edna killed nine people.', 'Storm Edna KILLED nine people'],
  ['The rebels will go on carrying out raids.', 'rebels >CARRIED_OUT raids'],
  ['The rebels kept on attacking the barracks.', 'rebels ATTACKED barracks'],
  [
    "The gunmen committed the murder on the second floor of the mayor's house.",
    "!murder ATTACKED mayor's house",
    "!gunmen ATTACKED mayor's house",
  ],
  ['The killing on Grove Street shocked the town.', '!killing ATTACKED Grove Street'],
  ['The raid on the barracks failed.', 'raid ATTACKED barracks'],
  ['The attack on the barracks failed.', 'attack ATTACKED barracks'],
  ['Ana Celis Moro was kidnapped on Monday. Celis was later freed.', '_ RELEASED Ana Celis Moro'],
  ['The central bank may burn up foreign exchange.', '!central bank ?ATTACKED foreign exchange'],
  ['The rebels burned the market.', '!_ ATTACKED market'],
  ['The rebels are trying to pressure the government.', '!rebels ?ORDERED government'],
  ['The minister held a news conference in Tavora.', '!minister CARRIED_OUT news conference'],
  ['The governor held a press briefing.', '!governor CARRIED_OUT press briefing'],
  ['Prime Minister Eva Roth held crisis talks.', 'Eva Roth CARRIED_OUT crisis talks'],
  ['The army recalled the reservists.', 'army ORDERED reservists'],
  ['The speaker recalled the late bishop.', '!speaker ORDERED late bishop'],
  ['Members of the Hamas movement killed a judge. Hamas said nothing.', 'Hamas KILLED judge'],
];
