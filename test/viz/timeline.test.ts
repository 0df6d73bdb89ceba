import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimTime } from '../../src/domain/time.ts';
import { type Axis, dayAt, spanBetween, spanOf, startsOn, stepsOf, xOf } from '../../viz/src/timeline/axis.ts';
import { binsOf } from '../../viz/src/timeline/bins.ts';
import { edgesOf, movedByKey, nearestStep, rangeOf, withEdge } from '../../viz/src/timeline/brush.ts';
import {
  DAY,
  DECADE,
  dayNumber,
  floorTo,
  isMonthEnd,
  isoDay,
  MONTH,
  stepFrom,
  UNITS,
  YEAR,
} from '../../viz/src/timeline/calendar.ts';
import { marksOf, marksOn, placeMarks, publications } from '../../viz/src/timeline/marks.ts';
import { measurable, rulerBetween, rulerOver } from '../../viz/src/timeline/ruler.ts';
import { ticksOf } from '../../viz/src/timeline/ticks.ts';
import { fromWords, spanWords, toWords } from '../../viz/src/timeline/words.ts';
import { manyClaims } from '../fixtures/viewer/many-claims.ts';
import { viewClaim } from './claims.ts';

const time = (start: string | null, end: string | null): ClaimTime => ({ text: '', start, end });
const axisOf = (from: string, to: string, width = 600): Axis => ({ ...spanBetween(from, to)!, width });
const decade = axisOf('2010-01-01', '2019-12-31');
const dayNumbers = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9998-12-31') });

describe('the calendar', () => {
  test('days come back as they went, whatever the time zone', () => {
    fc.assert(
      fc.property(dayNumbers, (day) => {
        expect(dayNumber(isoDay(day))).toBe(day);
      }),
    );
    expect(dayNumber('1970-01-02T23:00:00-05:00')).toBe(1);
    expect(dayNumber('May')).toBeNaN();
    expect([isoDay(-1e7), isoDay(1e7)]).toEqual(['0000-01-01', '9999-12-31']);
  });

  test('every unit starts no later than the day, and the next one starts after it', () => {
    fc.assert(
      fc.property(dayNumbers, fc.constantFrom(...UNITS), (day, unit) => {
        const [start, next] = [floorTo(unit, day), stepFrom(unit, day)];
        expect(start <= day && day < next).toBe(true);
        expect(floorTo(unit, start)).toBe(start);
        expect(stepFrom(unit, next, -1)).toBe(start);
      }),
    );
  });

  test('months, years and weeks start where people start them', () => {
    const day = dayNumber('2016-02-29');
    expect([DAY, MONTH, YEAR, DECADE].map((unit) => isoDay(floorTo(unit, day)))).toEqual([
      '2016-02-29',
      '2016-02-01',
      '2016-01-01',
      '2010-01-01',
    ]);
    expect(isoDay(floorTo(UNITS[2]!, day))).toBe('2016-02-29'); // a Monday
    expect([isMonthEnd('2016-02-29'), isMonthEnd('2015-02-28'), isMonthEnd('2016-02-28')]).toEqual([true, true, false]);
    expect(isMonthEnd('never')).toBe(false);
  });
});

describe('the axis', () => {
  test('holds every date in whole months, publications among them', () => {
    const claims = [
      viewClaim({ time: time('2015-06-03', '2015-06-03') }),
      viewClaim({ time: time(null, '2015-02-14'), published: '2015-11-16T10:00:00Z' }),
      viewClaim({ time: time(null, null), published: 'yesterday' }),
    ];
    const span = spanOf(claims)!;
    expect([isoDay(span.start), isoDay(span.end)]).toEqual(['2015-02-01', '2015-12-01']);
    expect(spanOf([viewClaim()])).toBeNull();
    expect(spanBetween('2015-02-02', '2015-02-01')).toBeNull();
  });

  test('goes from days to pixels and back', () => {
    expect(xOf(decade, decade.start)).toBe(0);
    expect(xOf(decade, decade.end)).toBe(600);
    expect(dayAt(decade, xOf(decade, 15_000))).toBeCloseTo(15_000);
  });

  test('is labelled with room for every label, the year at the first', () => {
    const labels = (from: string, to: string) => ticksOf(axisOf(from, to)).map(({ label }) => label);
    expect(labels('2010-01-01', '2019-12-31')).toEqual(['2010', '2012', '2014', '2016', '2018']);
    expect(labels('2021-05-01', '2021-09-30')).toEqual(['May 2021', 'Jun', 'Jul', 'Aug', 'Sept']);
    expect(labels('2021-09-10', '2021-09-13')).toEqual(['10 Sept 2021', '11 Sept', '12 Sept', '13 Sept']);
    fc.assert(
      fc.property(dayNumbers, fc.integer({ min: 1, max: 400_000 }), (start, length) => {
        const ticks = ticksOf({ start, end: start + length, width: 700 });
        for (const [at, { x }] of ticks.entries()) if (at > 0) expect(x - ticks[at - 1]!.x).toBeGreaterThan(55);
      }),
    );
  });
});

describe('marks', () => {
  const claims = [
    viewClaim({ id: 'month', time: time('2015-06-01', '2015-06-30') }),
    viewClaim({ id: 'day', time: time('2015-06-10', '2015-06-10'), modality: 'possible' }),
    viewClaim({ id: 'since', time: time('2015-01-01', null) }),
    viewClaim({ id: 'until', time: time(null, '2015-12-31') }),
    viewClaim({ id: 'never', time: time(null, null) }),
    viewClaim({ id: 'undated' }),
  ];

  test('have the days that their dates may mean, and no others; undated ones have none', () => {
    expect(marksOf(claims).map(({ claim, shape, start, end }) => [claim.id, shape, end - start])).toEqual([
      ['since', 'from', 1],
      ['month', 'bar', 30],
      ['day', 'dot', 1],
      ['until', 'until', 1],
    ]);
    expect(marksOf(claims)[2]).toMatchObject({ kind: 'warned', line: 'dotted' });
  });

  test('a month is as wide as the month, a day is a dot, and what would cover another is in a lane of its own', () => {
    const placed = placeMarks(marksOf(claims), axisOf('2015-01-01', '2015-12-31', 730));
    const byId = new Map(placed.map((mark) => [mark.claim.id, mark]));
    expect(byId.get('month')).toMatchObject({ x: 302, width: 60, lane: 0 });
    expect(byId.get('day')).toMatchObject({ x: 317, width: 8, lane: 1 });
    expect(byId.get('since')).toMatchObject({ x: 0, lane: 0 });
    expect(byId.get('until')).toMatchObject({ x: 714, lane: 0 });
  });

  test('never cover each other within a lane', () => {
    const placed = placeMarks(marksOf(manyClaims(800).claims), decade);
    const ends = new Map<number, number>();
    for (const { lane, x, width } of placed) {
      expect(x).toBeGreaterThanOrEqual(ends.get(lane) ?? Number.NEGATIVE_INFINITY);
      ends.set(lane, x + width);
    }
  });

  test('those on an axis are those that meet it', () => {
    const on = (from: string, to: string) => marksOn(axisOf(from, to), marksOf(claims)).map(({ claim }) => claim.id);
    expect(on('2015-06-30', '2015-07-31')).toEqual(['month']);
    expect(on('2015-07-01', '2015-07-31')).toEqual([]);
  });

  test('articles are told once, by the day of their publication', () => {
    const told = publications([
      viewClaim({ docId: 'a', published: '2015-11-16' }),
      viewClaim({ docId: 'a', published: '2015-11-16' }),
      viewClaim({ docId: 'b', published: '2015-11-16' }),
      viewClaim({ docId: 'c' }),
    ]);
    expect([...told].map(([day, articles]) => [isoDay(day), articles.length])).toEqual([['2015-11-16', 2]]);
  });
});

describe('the histogram', () => {
  test('spreads a date over the days it may mean, and loses no claim', () => {
    const year = axisOf('2015-01-01', '2015-12-31', 90);
    const bins = binsOf(marksOf([viewClaim({ time: time('2015-01-01', '2015-12-31') })]), year);
    expect(bins).toHaveLength(12);
    expect(bins[0]!.counts.warned).toBeCloseTo(31 / 365);
    expect(bins.reduce((sum, { total }) => sum + total, 0)).toBeCloseTo(1);
  });

  test('leaves out what an axis does not show', () => {
    const marks = marksOf([
      viewClaim({ id: '1', time: time('2014-12-31', '2014-12-31') }),
      viewClaim({ id: '2', time: time('2014-12-31', '2015-01-01') }),
    ]);
    const bins = binsOf(marks, axisOf('2015-01-01', '2015-01-31', 300));
    expect(bins.reduce((sum, { total }) => sum + total, 0)).toBeCloseTo(0.5);
  });

  test('of 10,000 claims has a bar every few pixels', () => {
    const marks = marksOf(manyClaims(10_000).claims);
    const bins = binsOf(marks, decade);
    expect(bins.length).toBeLessThanOrEqual(600 / 7 + 1);
    expect(bins.reduce((sum, { total }) => sum + total, 0)).toBeCloseTo(marks.length);
  });
});

describe('the brush', () => {
  const span = { start: decade.start, end: decade.end };
  const key = (name: string, iso: string, axis: Axis = decade) =>
    isoDay(movedByKey(name, dayNumber(iso), axis, span) ?? Number.NaN);

  test('steps by what can be seen: days, months or years', () => {
    expect(stepsOf(axisOf('2015-01-01', '2015-03-31'))).toEqual({ small: DAY, large: MONTH });
    expect(stepsOf(decade)).toEqual({ small: MONTH, large: YEAR });
    expect(stepsOf(axisOf('1815-01-01', '2015-12-31'))).toEqual({ small: YEAR, large: DECADE });
  });

  test('keys move an edge to the next start of a step, and to the ends', () => {
    expect(key('ArrowRight', '2015-06-01')).toBe('2015-07-01');
    expect(key('ArrowUp', '2015-06-17')).toBe('2015-07-01');
    expect(key('ArrowLeft', '2015-06-01')).toBe('2015-05-01');
    expect(key('ArrowDown', '2015-06-17')).toBe('2015-06-01');
    expect(key('PageUp', '2015-06-01')).toBe('2016-01-01');
    expect(key('PageDown', '2015-06-01')).toBe('2015-01-01');
    expect(key('Home', '2015-06-01')).toBe('2010-01-01');
    expect(key('End', '2015-06-01')).toBe('2020-01-01');
    expect(movedByKey('a', 0, decade, span)).toBeNull();
  });

  test('is open where it reaches the end of all dates', () => {
    expect(rangeOf(span, span)).toEqual({ from: null, to: null });
    const june = { from: '2015-06-01', to: '2015-06-30' };
    expect(rangeOf(edgesOf(june, span), span)).toEqual(june);
    expect(edgesOf({ from: '2015-99-99', to: null }, span)).toEqual(span);
    const wrong = edgesOf({ from: '2015-06-02', to: '2015-06-01' }, span);
    expect(wrong.end - wrong.start).toBe(1);
  });

  test('an edge never passes the other one, nor the end of all dates', () => {
    fc.assert(
      fc.property(dayNumbers, fc.constantFrom('start' as const, 'end' as const), (day, side) => {
        const edges = withEdge({ start: 16_000, end: 16_500 }, side, day, span);
        expect(edges.start).toBeLessThan(edges.end);
        expect(edges.start >= span.start && edges.end <= span.end).toBe(true);
      }),
    );
  });

  test('a pointer takes the nearest step', () => {
    expect(isoDay(nearestStep(decade, xOf(decade, dayNumber('2015-06-12'))))).toBe('2015-06-01');
    expect(isoDay(nearestStep(decade, xOf(decade, dayNumber('2015-06-22'))))).toBe('2015-07-01');
  });

  test('tells dates by the month where they are whole months', () => {
    expect([fromWords('2015-06-01'), fromWords('2015-06-02')]).toEqual(['June 2015', '2 June 2015']);
    expect([toWords('2015-06-30'), toWords('2015-06-29')]).toEqual(['June 2015', '29 June 2015']);
    const words = (from: string, to: string) => spanWords(spanBetween(from, to)!);
    expect(words('2015-01-01', '2015-12-31')).toBe('2015');
    expect(words('2010-01-01', '2019-12-31')).toBe('2010 – 2019');
    expect(words('2015-06-01', '2015-06-30')).toBe('June 2015');
    expect(words('2015-06-07', '2015-06-07')).toBe('7 June 2015');
    expect(words('2015-06-07', '2015-07-31')).toBe('7 June 2015 – July 2015');
  });
});

describe('the ruler', () => {
  const december = viewClaim({ id: 'december', time: time('2014-12-01', '2014-12-31') });
  const attack = viewClaim({ id: 'attack', time: time('2015-11-13', '2015-11-13') });
  const since = viewClaim({ id: 'since', time: time('2015-06-01', null) });

  test('never claims more than the dates say, and takes the earlier one first', () => {
    expect(rulerBetween(attack, december)).toEqual({
      from: december.time,
      to: attack.time,
      words: 'about 11 months',
    });
    expect(rulerBetween(december, december)?.words).toBe('at most 30 days');
    expect(rulerBetween(since, attack)?.words).toBe('at most 6 months');
  });

  test('a warning after the fact is told of as that', () =>
    expect(rulerOver(attack.time!, december.time!)?.words).toBe('after the attack'));

  test('needs two dates', () => {
    expect(rulerBetween(december, viewClaim())).toBeNull();
    expect(rulerBetween(december, undefined)).toBeNull();
    expect(rulerOver({ start: null, end: null }, attack.time!)).toBeNull();
    expect(measurable([attack, viewClaim(), since, december, viewClaim({ time: time(null, null) })])).toEqual([
      december,
      since,
      attack,
    ]);
  });
});

test('starts on an axis begin with the unit that it starts in', () => {
  expect(startsOn(spanBetween('2015-06-15', '2015-08-01')!, MONTH).map(isoDay)).toEqual([
    '2015-06-01',
    '2015-07-01',
    '2015-08-01',
  ]);
});
