import type { Row } from './row.ts';

/** What reports on disasters and failures tell: who reached whom in vain, bare numbers of people, names that come late. */
export const inquiries: readonly Row[] = [
  ['The clerk faxed the coast guard that the dam was cracking.', 'clerk WARNED coast guard about dam'],
  ['The clerk faxed the coast guard, with no reply.', 'coast guard not RESPONDED_TO clerk'],
  [
    'Norway warned Sweden about Erik Dahl by letter. The letter was not answered.',
    'Sweden IGNORED Norway',
    'Sweden not RESPONDED_TO Norway',
  ],
  ['Norway warned Sweden about Erik Dahl by letter. The letter was answered.', '!Sweden IGNORED Norway'],
  ['The mayor was aware that smugglers were digging under the laundry.', 'mayor KNEW smugglers'],
  ['Sweden was unaware that Erik Dahl had left.', 'Sweden not KNEW Erik Dahl'],
  ['The flood claimed 312 lives. Sixty-one were injured.', 'flood KILLED 312 lives', 'flood INJURED Sixty-one'],
  ['Two sailors drowned in the storm.', 'storm KILLED Two sailors'],
  ['Forty villagers were treated for burns.', '_ INJURED Forty villagers'],
  ['Forty villagers were treated with respect.', '!_ INJURED Forty villagers'],
  ['The sentry was hit in the shoulder.', '_ INJURED sentry'],
  ['Three explosions ripped through the market.', 'Three explosions ATTACKED market'],
  ['Police raided the market.', 'Police INVESTIGATED market', '!Police ATTACKED market'],
  ['The rebels raided villages along the border.', 'rebels ATTACKED villages', '!rebels INVESTIGATED villages'],
  ['Erik Dahl was caught at a checkpoint.', '_ ARRESTED Erik Dahl'],
  ['Erik Dahl was caught in traffic.', '!_ ARRESTED Erik Dahl'],
  ['Erik Dahl received a life term.', '_ CHARGED Erik Dahl'],
  ['Erik Dahl slipped into Finland.', 'Erik Dahl FLED_TO Finland'],
  ['Erik Dahl went into hiding in Finland.', 'Erik Dahl FLED_TO Finland'],
  ['Anna Berg betrayed Erik Dahl to Norway.', 'Anna Berg SHARED_WITH Norway about Erik Dahl'],
  ['Anna Berg, a member of the assembly, called on Oslo to act.', 'Anna Berg REQUESTED Norway'],
  [
    'Anna Berg testified for an hour. The gunman, Erik Dahl, had told a friend of his plan. Police arrested him.',
    'Police ARRESTED Erik Dahl',
  ],
];
