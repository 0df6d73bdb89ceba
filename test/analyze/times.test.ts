import { describe, expect, it } from 'vitest';
import { analyze, read } from './analyzer.ts';

/** Published on Monday, 12 May 2014: sentence, phrase as listed, first and last day. */
const DATED: readonly (readonly [sentence: string, text: string, from: string | null, to: string | null])[] = [
  ['The minister resigned on Friday.', 'on Friday', '2014-05-09', '2014-05-09'],
  ['The minister resigned on Monday.', 'on Monday', '2014-05-12', '2014-05-12'],
  ['The minister resigned last Monday.', 'last Monday', '2014-05-05', '2014-05-05'],
  ['The council will meet on Wednesday.', 'on Wednesday', '2014-05-14', '2014-05-14'],
  ['The council is expected to meet on Wednesday.', 'on Wednesday', '2014-05-14', '2014-05-14'],
  ['The guards found the crates yesterday.', 'yesterday', '2014-05-11', '2014-05-11'],
  ['The guards found the crates in March 2012.', 'in March 2012', '2012-03-01', '2012-03-31'],
  ['The guards found the crates on 3 March 2012.', 'on 3 March 2012', '2012-03-03', '2012-03-03'],
  ['The guards found the crates on March 3, 2012.', 'on March 3, 2012', '2012-03-03', '2012-03-03'],
  ['The guards found the crates in February 2012.', 'in February 2012', '2012-02-01', '2012-02-29'],
  ['The guards found the crates in 2009.', 'in 2009', '2009-01-01', '2009-12-31'],
  ['The guards found the crates in early 2009.', 'in early 2009', '2009-01-01', '2009-04-30'],
  ['The guards found the crates in late June 2009.', 'in late June 2009', '2009-06-21', '2009-06-30'],
  ['The guards found the crates before June 2009.', 'before June 2009', null, '2009-05-31'],
  ['The guards had waited since June 2009.', 'since June 2009', '2009-06-01', null],
  ['The guards waited until June 2009.', 'until June 2009', null, '2009-06-30'],
  ['Tourists came in the summer of 2010.', 'in the summer of 2010', '2010-06-01', '2010-08-31'],
  ['The bridge was built in the 1980s.', 'in the 1980s', '1980-01-01', '1989-12-31'],
  ['The bridge fell last year.', 'last year', '2013-01-01', '2013-12-31'],
  ['A court shut the mill in February this year.', 'in February this year', '2014-02-01', '2014-02-28'],
  ['The mill will open in May next year.', 'in May next year', '2015-05-01', '2015-05-31'],
  ['The bridge fell last month.', 'last month', '2014-04-01', '2014-04-30'],
  ['The bridge fell last week.', 'last week', '2014-05-05', '2014-05-11'],
  ['The bridge fell three days ago.', 'three days ago', '2014-05-09', '2014-05-09'],
  ['The bridge fell two years ago.', 'two years ago', '2012-01-01', '2012-12-31'],
  ['The bridge fell more than a year ago.', 'more than a year ago', null, '2013-05-12'],
  ['The mayor served from 2004 until 2009.', 'from 2004 until 2009', '2004-01-01', '2009-12-31'],
  [
    'The bank lent money between July 2003 and December 2004.',
    'between July 2003 and December 2004',
    '2003-07-01',
    '2004-12-31',
  ],
  ['The border has been shut since the fire in January 2013.', 'since the fire in January 2013', '2013-01-01', null],
  ['He fled after dawn on Saturday.', 'on Saturday', '2014-05-10', '2014-05-10'],
  ['The clerk was jailed in the first half of 2009.', 'in the first half of 2009', '2009-01-01', '2009-06-30'],
  ['Sales fell in the second quarter of 2011.', 'in the second quarter of 2011', '2011-04-01', '2011-06-30'],
  ['The bridge was built in the 19th century.', 'in the 19th century', '1801-01-01', '1900-12-31'],
  ['He moved there in the late 1990s.', 'in the late 1990s', '1996-09-01', '1999-12-31'],
  ['He moved there in the early 1990s.', 'in the early 1990s', '1990-01-01', '1993-04-30'],
  ['Talks were held on May 3 and 4.', 'on May 3 and 4', '2014-05-03', '2014-05-04'],
  ['Talks took place on 3–5 May.', 'on 3–5 May', '2014-05-03', '2014-05-05'],
  ['The army fought rebels from Monday to Wednesday.', 'from Monday to Wednesday', '2014-05-05', '2014-05-07'],
  ['The festival will run from Friday to Tuesday.', 'from Friday to Tuesday', '2014-05-16', '2014-05-20'],
  ['Reviews in 1999, 2000, and 2001 found nothing.', 'in 1999, 2000, and 2001', '1999-01-01', '2001-12-31'],
  ['Beginning on June 3, 2012, police raided homes.', 'Beginning on June 3, 2012', '2012-06-03', null],
  ['Starting in May 2011, prices rose.', 'Starting in May 2011', '2011-05-01', null],
  ['They did not see the memo until after June 3, 2012.', 'until after June 3, 2012', null, '2012-06-03'],
  ['Attacks have grown in recent months.', 'in recent months', null, '2014-05-12'],
  ['The mayor resigned over the weekend.', 'over the weekend', '2014-05-10', '2014-05-11'],
  ['The mayor will resign at the weekend.', 'at the weekend', '2014-05-17', '2014-05-18'],
  ['The mayor will resign by the end of the year.', 'by the end of the year', null, '2014-12-31'],
  ['The army will attack over the next few days.', 'over the next few days', '2014-05-12', null],
  ['The strike will go on during the next two weeks.', 'during the next two weeks', '2014-05-12', '2014-05-26'],
  ['The army said on Monday it would withdraw.', 'on Monday', '2014-05-12', '2014-05-12'],
  ['The vote scheduled for Thursday was cancelled.', 'for Thursday', '2014-05-15', '2014-05-15'],
  ['It exploded on the night of 4 March 2012.', '4 March 2012', '2012-03-04', '2012-03-04'],
  ['The church was burned on Christmas Day 2012.', 'Christmas Day 2012', '2012-12-25', '2012-12-25'],
  ['In advance of June 2009, guards were told.', 'In advance of June 2009', null, '2009-05-31'],
  ['The agency was founded after 9/11.', 'after 9/11', '2001-09-11', null],
];

describe('resolveTimes', () => {
  it.each(DATED)('%s', (sentence, text, from, to) => {
    const { times } = read(sentence);
    const found = times.find((time) => time.text.endsWith(text)) ?? times[0];
    expect(found && { from: found.from, to: found.to }).toEqual({ from, to });
  });

  it.each(['The post is inspected every day.', 'The strike lasted for three weeks.', 'It rained for months.'])(
    'names no date: %s',
    (sentence) => {
      const { times } = read(sentence);
      expect(times).toHaveLength(1);
      expect(times[0]).toMatchObject({ from: null, to: null, precision: null });
    },
  );

  it('takes no age for a date', () => {
    expect(read('Rikard Holm, 26, left the country.').times).toEqual([]);
  });

  it('leaves relative dates open without a date of publication, and still reads absolute ones', () => {
    const { times } = analyze({ id: 'doc:test', text: 'The dam broke yesterday. It was built in May 1990.' });
    expect(times.map(({ from }) => from)).toEqual([null, '1990-05-01']);
  });

  it('counts from the day named last', () => {
    const { times } = read('The dam broke on 4 March 2011. The next day the mayor resigned. Two days later he fled.');
    expect(times.map(({ from }) => from)).toEqual(['2011-03-04', '2011-03-05', '2011-03-07']);
  });

  it.each([
    ['That same day, the army denied it.', '2012-03-03', '2012-03-03'],
    ['Since then, the road has been shut.', '2012-03-03', null],
    ['Before that, it was open.', null, '2012-03-02'],
    ['Soon thereafter the mayor fled.', '2012-03-03', '2012-03-03'],
    ['Hours later the mayor fled.', '2012-03-03', '2012-03-03'],
    ['Earlier in the day the mayor fled.', '2012-03-03', '2012-03-03'],
    ['The mayor fled at 9:00.', '2012-03-03', '2012-03-03'],
    ['The mayor fled shortly before midnight.', '2012-03-03', '2012-03-03'],
    ['By then the town was empty.', null, '2012-03-03'],
    ['At the same time, shots were fired.', '2012-03-03', '2012-03-03'],
  ])('counts from the day named last: %s', (next, from, to) => {
    const { times } = read(`The clinic was shelled on 3 March 2012. ${next}`);
    expect(times[1]).toMatchObject({ from, to });
  });

  it('goes on from the story, not from the day on which it was told', () => {
    for (const told of ['a court heard on Friday', 'police said on Friday']) {
      const { times } = read(`Guards freed Holm on 11 March 2012, ${told}. He shot the mayor nine days later.`);
      expect(times.map(({ from }) => from)).toEqual(['2012-03-11', '2014-05-09', '2012-03-20']);
    }
  });

  it('leaves open what would have come after the article', () => {
    const { times } = read('The army shelled the mill on Saturday. Two weeks later he fled.');
    expect(times[1]).toMatchObject({ from: null, to: null });
  });

  it('takes a date without a year for one of the story where it is near to that and not to the article', () => {
    const story = 'The dam broke on 4 November 2011, police said on Friday.';
    expect(read(`${story} The mayor fled on 9 November.`).times[2]).toMatchObject({ from: '2011-11-09' });
    expect(read(`${story} The mayor was jailed on 9 March.`).times[2]).toMatchObject({ from: '2014-03-09' });
    const fresh = 'The dam broke on 20 April 2011, police said on Friday. The mayor was jailed on 9 May.';
    expect(read(fresh).times[2]).toMatchObject({ from: '2014-05-09' });
  });

  it('leaves a clock time to the day that its own sentence names, and open where none is named', () => {
    const { times } = read('The clinic was shelled on Friday. The mayor was shot at noon on Sunday.');
    expect(times.map(({ from }) => from)).toEqual(['2014-05-09', null, '2014-05-11']);
    expect(read('The mayor fled at 9:00.').times[0]).toMatchObject({ from: null, to: null });
  });

  it('takes the year of a narrative from the happening or the year in its title', () => {
    const text = 'Guards saw the boat on June 21. On June 25 they warned the mayor.';
    const titled = (title: string) =>
      analyze({ id: 'doc:test', text, title, published: '2014-05-12' }).times.map(({ from }) => from);
    expect(titled('Report of the 9/11 inquiry')).toEqual(['2001-06-21', '2001-06-25']);
    expect(titled('The floods of 1997')).toEqual(['1997-06-21', '1997-06-25']);
    expect(titled('The boat')).toEqual([null, null]);
    const after = { id: 'doc:test', title: 'Report of the 9/11 inquiry', published: '2014-05-12' };
    expect(analyze({ ...after, text: 'On November 21 guards saw the boat.' }).times[0]).toMatchObject({ from: null });
  });

  it('keeps the year of the story where a thing is dated otherwise', () => {
    const { times } = read('The cell was formed in January 1998. It read the March 1994 cable. On August 7 it struck.');
    expect(times[2]).toMatchObject({ from: '1998-08-07', to: '1998-08-07' });
  });

  it('gives a narrative the year that it is in', () => {
    const { times } = read('The cell was formed in January 1998. On August 7 it struck.');
    expect(times[1]).toMatchObject({ from: '1998-08-07', to: '1998-08-07', precision: 'day' });
  });

  it('dates news from its publication', () => {
    const { times } = read('The bank was robbed yesterday. It had been robbed in January.');
    expect(times[1]).toMatchObject({ from: '2014-01-01', to: '2014-01-31', precision: 'month' });
  });
});
