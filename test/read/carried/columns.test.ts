import { describe, expect, it } from 'vitest';
import { parseColumns } from '../../../src/read/carried/columns.ts';

describe('parseColumns', () => {
  it('reads pairs of field and column', () => {
    expect(parseColumns('text=body, published = Publish Date,url=data.link')).toEqual({
      text: 'body',
      published: 'Publish Date',
      url: 'data.link',
    });
    expect(parseColumns('text=3,url=1')).toEqual({ text: '3', url: '1' });
    expect(parseColumns('text=a\\,b,title=x\\=y')).toEqual({ text: 'a,b', title: 'x=y' });
  });

  it.each([
    ['', 'has "", which has no "="'],
    ['body', 'has "body", which has no "="'],
    ['text=a=b', 'has "text=a=b", which has more than one "="'],
    ['body=text', 'names "body", which is no field'],
    ['__proto__=x', 'names "__proto__", which is no field'],
    ['text=', 'names no column for text'],
    ['text=a,text=b', 'names two columns for text'],
    ['text=3,url=link', 'names some columns and counts others; a table has a header or it has none'],
    ['\u001b[31m=x', 'names "\ufffd[31m", which is no field'],
  ])('says what is wrong with %j', (text, message) => {
    expect(() => parseColumns(text)).toThrow(
      expect.objectContaining({
        code: 'E_USAGE',
        message: `--columns ${message}`,
        hint: expect.stringContaining('text=body'),
      }),
    );
  });
});
