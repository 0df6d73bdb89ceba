import { describe, expect, it } from 'vitest';
import { parsePublished } from '../../src/read/published.ts';

describe('a date of publication', () => {
  it.each([
    ['2015-11-16', '2015-11-16'],
    ['2015-11-16T23:30:00-05:00', '2015-11-16'],
    ['2015-11-16 08:00', '2015-11-16'],
    ['2015/11/16', '2015-11-16'],
    ['20151116', '2015-11-16'],
    ['20151116T091400Z', '2015-11-16'],
    ['16 November 2015', '2015-11-16'],
    ['16. November 2015', '2015-11-16'],
    ['16-Nov-2015', '2015-11-16'],
    ['Mon, 16 Nov 2015 09:14:00 +0100', '2015-11-16'],
    ['Mon, 16 Nov 2015 09:14:00 GMT', '2015-11-16'],
    ['November 16, 2015 at 9:14 a.m. EST', '2015-11-16'],
    ['Monday, Nov. 16th, 2015', '2015-11-16'],
    ['9:14 a.m. EST, November 16, 2015', '2015-11-16'],
    ['16.11.2015', '2015-11-16'],
    ['16. 11. 2015, 09:14', '2015-11-16'],
    ['16/11/2015', '2015-11-16'],
    ['11/16/2015', '2015-11-16'],
    ['5/5/2015', '2015-05-05'],
    ['16. März 2015', '2015-03-16'],
    ['lunes, 16 de marzo de 2015', '2015-03-16'],
    ['1er août 2015', '2015-08-01'],
    ['16 listopada 2015', '2015-11-16'],
    ['16 ноября 2015 г.', '2015-11-16'],
  ])('is read as written: %s', (written, day) => {
    expect(parsePublished(written)).toBe(day);
  });

  it('with slashes goes by the order of the country', () => {
    expect(parsePublished('3/4/2015', true)).toBe('2015-04-03');
    expect(parsePublished('3/4/2015 6:00 a.m.', false)).toBe('2015-03-04');
    expect(parsePublished('16/4/2015', false)).toBe('2015-04-16');
  });

  it.each(['3/4/2015', '31.02.2015', '2015-13-01', 'yesterday', 'November 2015', '1447665240', '16 Brumaire 2015', ''])(
    'is none where nobody can know the day: "%s"',
    (written) => {
      expect(parsePublished(written)).toBeNull();
    },
  );
});
