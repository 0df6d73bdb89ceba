import type { Row } from './row.ts';

/** Who is what, and where. */
export const structure: readonly Row[] = [
  ['Swedish police arrested Erik Dahl.', 'Swedish police PART_OF Sweden'],
  ['Anna Berg, director of Unesco, resigned.', 'Anna Berg LEADS UNESCO'],
  ['Anna Berg, a researcher at Harvard University, resigned.', 'Anna Berg MEMBER_OF Harvard University'],
  ['CIA director Anna Berg resigned.', 'Anna Berg LEADS CIA'],
  ['CIA deputy director Anna Berg resigned.', 'Anna Berg MEMBER_OF CIA', '!Anna Berg LEADS CIA'],
  ['Anna Berg is a spokeswoman for the CIA.', 'Anna Berg MEMBER_OF CIA'],
  ['Anna Berg joined Boko Haram in 2013.', 'Anna Berg MEMBER_OF Boko Haram at 2013-01-01..2013-12-31'],
  ['Anna Berg works for Reuters.', 'Anna Berg MEMBER_OF Reuters'],
  ['Anna Berg leads Boko Haram.', 'Anna Berg LEADS Boko Haram'],
  [
    'The U.S.-led coalition bombed the village.',
    'United States LEADS U.S.-led coalition',
    'U.S.-led coalition ATTACKED village',
  ],
  ['Norway is not part of the alliance.', 'Norway not MEMBER_OF alliance'],
  ['Norway shares a border with Sweden.', 'Norway BORDERS Sweden'],
  ["Norway's border with Sweden was closed.", 'Norway BORDERS Sweden'],
  ['The summit was held in Geneva.', 'summit OCCURRED_IN Geneva'],
  ['The company is based in Oslo.', 'company LOCATED_IN Oslo'],
  ['Erik Dahl met Anna Berg in Oslo.', 'Erik Dahl RELATED_TO Anna Berg'],
];
