import type { Row } from './row.ts';

/** When it was: dates, and which of a sentence's claims they belong to. Published on Wednesday, 11 May 2016. */
export const when: readonly Row[] = [
  ['On Friday, police arrested Erik Dahl.', 'police ARRESTED Erik Dahl at 2016-05-06..2016-05-06'],
  ['Police arrested Erik Dahl in early March 2012.', 'Police ARRESTED Erik Dahl at 2012-03-01..2012-03-10'],
  ['Police arrested Erik Dahl in late 2011.', 'Police ARRESTED Erik Dahl at 2011-09-01..2011-12-31'],
  ['Erik Dahl, who was arrested on Friday, denied the charges.', '_ ARRESTED Erik Dahl at 2016-05-06..2016-05-06'],
  ['Norway warned Sweden before June 2012 about Erik Dahl.', 'Norway WARNED Sweden at ..2012-05-31'],
  ['Norway has supported Hamas since June 2012.', 'Norway SUPPORTED Hamas at 2012-06-01..'],
  // one date, several acts
  ['On Friday police raided the house and arrested Erik Dahl.', 'police ARRESTED Erik Dahl at 2016-05-06..2016-05-06'],
  [
    'Police arrested Erik Dahl in 2009 and later recruited Anna Berg.',
    'Police ARRESTED Erik Dahl at 2009-01-01..2009-12-31',
    '!Police RECRUITED Anna Berg at 2009-01-01..2009-12-31',
    '!Police RELATED_TO Anna Berg at 2009-01-01..2009-12-31',
  ],
  ['Gunmen stormed the hotel on Friday, killing ten people.', 'Gunmen KILLED ten people at 2016-05-06..2016-05-06'],
  ['Police began searching the house on Friday.', 'Police INVESTIGATED house at 2016-05-06..2016-05-06'],
  ['Police asked Erik Dahl to leave Oslo on Friday.', '!Police REQUESTED Erik Dahl at 2016-05-06..2016-05-06'],
  // whose date: the thing's or the act's
  ['Police found the March 2009 letter.', '!Police IDENTIFIED letter at 2009-03-01..2009-03-31'],
  ['The 2009 report warned Norway.', '2009 report WARNED Norway at 2009-01-01..2009-12-31'],
  ['Erik Dahl was jailed for the 2005 bombing.', '!_ ARRESTED Erik Dahl at 2005-01-01..2005-12-31'],
  ['Erik Dahl was arrested for the bombing in 2005.', '!_ ARRESTED Erik Dahl at 2005-01-01..2005-12-31'],
  [
    'Hamas claimed responsibility for the attack on Friday.',
    'Hamas CLAIMED_RESPONSIBILITY attack at 2016-05-06..2016-05-06',
  ],
  ["Friday's bombing killed ten people.", "Friday's bombing KILLED ten people at 2016-05-06..2016-05-06"],
  ['The bombing on 4 March 2012 killed ten people.', 'bombing KILLED ten people at 2012-03-04..2012-03-04'],
  ['The bombing in Lyon last Friday killed ten people.', 'bombing KILLED ten people at 2016-05-06..2016-05-06'],
  ['Hamas ordered an attack on Norway in the days ahead.', '!Hamas ORDERED attack at 2016-05-11..'],
  // clauses of time
  ['Erik Dahl was killed when police raided the house on Friday.', '_ KILLED Erik Dahl at 2016-05-06..2016-05-06'],
  ['Hamas detained Erik Dahl until Norway released him in May 2013.', 'Hamas ARRESTED Erik Dahl at ..2013-05-31'],
  ['Norway warned Sweden before Hamas bombed Oslo in May 2013.', 'Norway WARNED Sweden at ..2013-04-30'],
  ['Norway warned Sweden after Hamas bombed Oslo in May 2013.', 'Norway WARNED Sweden at 2013-05-01..'],
  ['Norway warned Sweden because Hamas bombed Oslo in May 2013.', '!Norway WARNED Sweden at 2013-05-01..2013-05-31'],
  // told by a happening
  [
    'The bombing killed ten people on 4 March 2012. Norway had warned Sweden before the bombing.',
    'Norway WARNED Sweden at ..2012-03-03',
  ],
  [
    'The bombing killed ten people on 4 March 2012. Norway warned Sweden in advance of the bombing.',
    'Norway WARNED Sweden at ..2012-03-03',
  ],
  [
    'The bombing killed ten people on 4 March 2012. Norway warned Sweden ahead of the bombing.',
    'Norway WARNED Sweden at ..2012-03-03',
  ],
  [
    'The bombing killed ten people on 4 March 2012. Police arrested Erik Dahl 12 days after the bombing.',
    'Police ARRESTED Erik Dahl at 2012-03-16..2012-03-16',
  ],
  [
    'The bombing killed ten people on 4 March 2012. Police arrested Erik Dahl eleven days after the bombing.',
    'Police ARRESTED Erik Dahl at 2012-03-15..2012-03-15',
  ],
  [
    'The bombing killed ten people on 4 March 2012. Police arrested Erik Dahl two days after the bombing.',
    'Police ARRESTED Erik Dahl at 2012-03-06..2012-03-06',
  ],
  [
    'The bombing killed ten people on 4 March 2012. Police arrested Erik Dahl the day before the bombing.',
    'Police ARRESTED Erik Dahl at 2012-03-03..2012-03-03',
  ],
  [
    'The bombing killed ten people on 4 March 2012. Police arrested Erik Dahl a week after the bombing.',
    'Police ARRESTED Erik Dahl at 2012-03-11..2012-03-11',
  ],
  [
    'The bombing killed ten people on 4 March 2012. Hours after the bombing, police arrested Erik Dahl.',
    'police ARRESTED Erik Dahl at 2012-03-04..2012-03-04',
  ],
  [
    'The bombing killed ten people on 4 March 2012. Since the bombing, Norway has supported Sweden.',
    'Norway SUPPORTED Sweden at 2012-03-04..',
  ],
  ['Norway warned Sweden before the bombing.', '!Norway WARNED Sweden at ..2016-05-10'],
  ["Friday's bombing came a week after Norway warned Sweden.", 'Norway WARNED Sweden at 2016-04-29..2016-04-29'],
  ['The bombing killed ten people on Friday, days after Norway warned Sweden.', 'Norway WARNED Sweden at ..2016-05-06'],
  [
    'Police arrested Erik Dahl on Tuesday, a day after Norway accused him.',
    'Police ARRESTED Erik Dahl at 2016-05-10..2016-05-10',
    'Norway ACCUSED Erik Dahl at 2016-05-09..2016-05-09',
  ],
  // one happening, one date
  [
    'Gunmen attacked the ship on 4 March 2012. The blast killed ten people.',
    'blast KILLED ten people at 2012-03-04..2012-03-04',
  ],
  [
    'The explosion, which occurred on Friday, killed ten people.',
    'explosion KILLED ten people at 2016-05-06..2016-05-06',
  ],
  [
    'The explosion happened in Lyon on Friday. It killed ten people.',
    'explosion OCCURRED_IN Lyon at 2016-05-06..2016-05-06',
    'explosion KILLED ten people at 2016-05-06..2016-05-06',
  ],
  [
    'The explosion happened in Lyon on Friday.\nErik Dahl spoke of the explosion.\nThe explosion killed ten people, he said.',
    '!explosion KILLED ten people at 2016-05-06..2016-05-06',
  ],
  ['The summit was held in Geneva in June 2012.', 'summit OCCURRED_IN Geneva at 2012-06-01..2012-06-30'],
  ['The Geneva summit was held on Friday.', 'Geneva summit OCCURRED_IN Geneva at 2016-05-06..2016-05-06'],
  // what takes up the date named last
  [
    'Norway warned Sweden on 4 March 2012. The next day, police arrested Erik Dahl.',
    'police ARRESTED Erik Dahl at 2012-03-05..2012-03-05',
  ],
  [
    'Norway warned Sweden on 4 March 2012. Before that, police had arrested Erik Dahl.',
    'police ARRESTED Erik Dahl at ..2012-03-03',
  ],
  [
    'Norway warned Sweden on 4 March 2012. Police arrested Erik Dahl at 9:00.',
    'Police ARRESTED Erik Dahl at 2012-03-04..2012-03-04',
  ],
  [
    'Norway warned Sweden on 4 March 2012. Police arrested Erik Dahl.',
    '!Police ARRESTED Erik Dahl at 2012-03-04..2012-03-04',
  ],
  ['Police arrested Erik Dahl late Tuesday.', 'Police ARRESTED Erik Dahl at 2016-05-10..2016-05-10'],
  ['Police arrested Erik Dahl at about 3 a.m. Sunday.', 'Police ARRESTED Erik Dahl at 2016-05-08..2016-05-08'],
  ["Police had arrested ten people by year's end.", 'Police ARRESTED ten people at ..2016-12-31'],
  [
    'Erik Dahl was arrested on Sunday and released two days later.',
    '_ ARRESTED Erik Dahl at 2016-05-08..2016-05-08',
    '_ RELEASED Erik Dahl at 2016-05-10..2016-05-10',
  ],
  // one act in two verbs
  [
    'Police arrested Erik Dahl on 4 March 2012 and let him go two days later.',
    'Police ARRESTED Erik Dahl at 2012-03-04..2012-03-04',
    'Police RELEASED Erik Dahl at 2012-03-06..2012-03-06',
  ],
  [
    'Norway warned Sweden on 4 March 2012. The following Tuesday, police arrested Erik Dahl.',
    'police ARRESTED Erik Dahl at 2012-03-06..2012-03-06',
  ],
  ['Police arrested Erik Dahl in the wake of the bombing in March 2012.', 'Police ARRESTED Erik Dahl at 2012-03-01..'],
  ['Norway warned Sweden no later than June 2009.', 'Norway WARNED Sweden at ..2009-06-30'],
  // comparisons date nothing
  [
    'The bombing, the deadliest since 2005, killed ten people on Friday.',
    'bombing KILLED ten people at 2016-05-06..2016-05-06',
  ],
  ['The arrest of Erik Dahl on Sunday angered Norway.', '_ ARRESTED Erik Dahl at 2016-05-08..2016-05-08'],
  // what is written speaks when it is sent
  ['Norway warned Sweden in a letter dated May 3.', 'Norway WARNED Sweden at 2016-05-03..2016-05-03'],
  ['In a report published in 2009, Norway accused Sweden.', 'Norway ACCUSED Sweden at 2009-01-01..2009-12-31'],
  ['The letter sent to Sweden last week warned Norway.', 'letter WARNED Norway at 2016-05-02..2016-05-08'],
  ['Norway plans to withdraw its troops in June.', 'Norway >WITHDREW its troops at 2016-06-01..2016-06-30'],
  // who says so on what day
  [
    'Police said on Friday that they had arrested Erik Dahl.',
    '!Police ARRESTED Erik Dahl at 2016-05-06..2016-05-06',
    '!Police ~ARRESTED Erik Dahl at 2016-05-06..2016-05-06',
  ],
  ['Police said they arrested Erik Dahl in 2009.', 'Police ~ARRESTED Erik Dahl at 2009-01-01..2009-12-31 by Police'],
  ['Norway will attack Sweden next week.', 'Norway >ATTACKED Sweden at 2016-05-16..2016-05-22'],
  ['Norway held Erik Dahl for three weeks.', '!Norway ARRESTED Erik Dahl at 2016-04-20..2016-05-11'],
  ['Norway warned Sweden every day.', '!Norway WARNED Sweden at 2016-05-11..2016-05-11'],
];
