import type { Row } from './row.ts';

/** Statements and who vouches for what. */
export const statements: readonly Row[] = [
  ['Anna Berg said the flood was terrible.', 'Anna Berg SAID flood'],
  ['Norway said Sweden had arrested Erik Dahl.', 'Sweden ~ARRESTED Erik Dahl by Norway', '!Norway SAID Sweden'],
  ['According to Norway, Sweden arrested Erik Dahl.', 'Sweden ~ARRESTED Erik Dahl by Norway'],
  ['Sweden arrested Erik Dahl, Anna Berg said.', 'Sweden ~ARRESTED Erik Dahl by Anna Berg'],
  ['"Sweden arrested Erik Dahl," Anna Berg said.', 'Sweden ~ARRESTED Erik Dahl by Anna Berg'],
  ['Norway announced a new treaty on Tuesday.', 'Norway ANNOUNCED new treaty at 2016-05-10..2016-05-10'],
  ['The minister admitted the failure.', 'minister ADMITTED failure'],
  ['Sweden denied the allegation.', 'Sweden DENIED allegation'],
  ['Sweden denied that it had arrested Erik Dahl.', 'Sweden not ~ARRESTED Erik Dahl by Sweden'],
  ['Norway accused Sweden of sheltering the rebels.', 'Norway ACCUSED Sweden', 'Sweden ~SUPPORTED rebels by Norway'],
  ['Norway blamed the bombing on Boko Haram.', 'Norway ACCUSED Boko Haram'],
  ['The union criticised the government for the delay.', 'union ACCUSED government'],
  ['Norway accused Sweden, which denied the allegation.', 'Sweden DENIED allegation'],
  ['Norway told Reuters that Sweden had arrested Erik Dahl.', 'Sweden ~ARRESTED Erik Dahl by Norway'],
  ['Norway said Sweden would release Anna Berg.', 'Sweden >RELEASED Anna Berg by Norway'],
  ['Norway said Sweden might release Anna Berg.', 'Sweden ?RELEASED Anna Berg by Norway'],
];
