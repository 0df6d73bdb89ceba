import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadTime, medianLeadTime } from '../../src/domain/lead-time.ts';

const date = (start: string | null, end = start) => ({ start, end });
const day = date('2031-05-12');

describe('leadTime', () => {
  it.each([
    ['a day before', date('2031-05-11'), day, '1 day'],
    ['the day itself', day, day, 'the same day'],
    ['days', date('2031-04-01'), day, '41 days'],
    ['a year before, to the month', date('2030-06-01', '2030-06-30'), day, 'about 11 months'],
    ['a month before, to the month', date('2031-04-01', '2031-04-30'), day, 'between 12 and 41 days'],
    ['two months before, to the month', date('2031-03-01', '2031-03-31'), day, 'about 2 months'],
    ['exact days, but many', date('2030-11-20'), day, 'about 6 months'],
    ['two months', date('2030-11-01', '2030-11-30'), date('2031-05-01', '2031-05-31'), 'between 4 and 7 months'],
    ['years', date('2020-01-01', '2020-12-31'), day, 'between 10 and 12 years'],
    ['before some day', date(null, '2031-05-10'), day, 'at least 2 days'],
    ['since some month', date('2030-11-01', null), day, 'at most 7 months'],
    ['within the same year', date('2031-01-01', '2031-12-31'), day, 'at most 5 months'],
    ['too late', date('2031-05-13'), day, 'after the attack'],
    ['no attack date', day, date(null), "unknown: the attack's date is not stated"],
    ['no warning date', date(null), day, "unknown: the warning's date is not stated"],
    ['no dates', date(null), date(null), "unknown: the attack's date is not stated"],
    ['a date that is none', date('soon'), day, "unknown: the warning's date is not stated"],
    [
      'open to each other',
      date('2031-01-01', null),
      date('2031-02-01', null),
      'unknown: the dates are too open to compare',
    ],
  ])('%s', (_case, warning, attack, words) => {
    expect(leadTime(warning, attack)).toBe(words);
  });

  it('never names days when a date is known to the month and the lead is long', () => {
    const months = fc.integer({ min: 3, max: 35 });
    fc.assert(
      fc.property(months, (back) => {
        const start = new Date(Date.UTC(2031, 4 - back, 1)).toISOString().slice(0, 10);
        const end = new Date(Date.UTC(2031, 5 - back, 0)).toISOString().slice(0, 10);
        expect(leadTime(date(start, end), day)).toMatch(/^about \d+ (months|years)$/);
      }),
    );
  });
});

describe('medianLeadTime', () => {
  const june = date('2030-06-01', '2030-06-30');
  const lead = (warning: ReturnType<typeof date>, attack = day) => ({ warning, attack });

  it.each([
    ['none', [], null],
    ['one, to the month', [lead(june)], 'about 11 months'],
    ['two exact days', [lead(date('2031-05-11')), lead(date('2031-05-02'))], 'between 5 and 6 days (median of 2)'],
    ['a month and a day', [lead(june), lead(date('2031-04-12'))], 'about 6 months (median of 2)'],
    ['three', [lead(june), lead(date('2031-05-11')), lead(date('2031-05-02'))], '10 days (median of 3)'],
    ['one without a date', [lead(june), lead(date(null))], 'about 11 months (1 undated)'],
    ['one after the fact', [lead(june), lead(date('2031-05-13'))], 'about 11 months (1 undated)'],
    ['open ends', [lead(date(null, '2031-05-10')), lead(date(null, '2031-05-04'))], 'at least 5 days (median of 2)'],
    ['no attack dates', [lead(june, date(null))], 'unknown: no dates to compare'],
  ])('%s', (_case, leads, words) => {
    expect(medianLeadTime(leads)).toBe(words);
  });

  it('of warnings dated to the month never names days, and does not depend on their order', () => {
    const back = fc.array(fc.integer({ min: 3, max: 30 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(back, (months) => {
        const leads = months.map((ago) => {
          const [start, end] = [new Date(Date.UTC(2031, 4 - ago, 1)), new Date(Date.UTC(2031, 5 - ago, 0))];
          return lead(date(start.toISOString().slice(0, 10), end.toISOString().slice(0, 10)));
        });
        const words = medianLeadTime(leads);
        expect(words).toMatch(/^(about|between) [^d]*(months|years)( \(median of \d+\))?$/);
        expect(medianLeadTime(leads.toReversed())).toBe(words);
      }),
    );
  });
});
