import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../src/domain/document.ts';
import { documentId } from '../../src/domain/id.ts';
import { decodeText } from '../../src/read/decode.ts';
import { readJsonArticle } from '../../src/read/json-article.ts';
import { readMarkdown } from '../../src/read/markdown.ts';
import { readPlainText } from '../../src/read/plain-text.ts';
import { type ReadOptions, toDocument } from '../../src/read/to-document.ts';

const FORMATS = {
  text: readPlainText,
  markdown: readMarkdown,
  json: (json: string) => readJsonArticle(json, 'a.json'),
};
type Format = keyof typeof FORMATS;

const read = (text: string, format: Format = 'text', options: ReadOptions = {}): SourceDocument =>
  toDocument(FORMATS[format](decodeText(Buffer.from(text), `a.${format}`)), `a.${format}`, options);

describe('plain text', () => {
  it('takes header lines off the text', () => {
    const document = read(
      'Title: Depot burns\nPublished: 16 November 2015\nPublisher: The Courier\nURL: https://c.example/x\n\nPolice came.\n',
    );
    expect(document).toEqual({
      id: documentId('Police came.', 'https://c.example/x'),
      title: 'Depot burns',
      published: '2015-11-16',
      publisher: 'The Courier',
      url: 'https://c.example/x',
      text: 'Police came.',
    });
  });

  it('takes the first short line as title and leaves it in the text', () => {
    const document = read('Harbour office had two letters\nThe office ignored both.');
    expect(document.title).toBe('Harbour office had two letters');
    expect(document.text).toBe('Harbour office had two letters\nThe office ignored both.');
  });

  it.each([
    ['Ferry burns\nBy Ana Brodt, 4 May 2031\nPolice came.', '2031-05-04', 'byline', 'Ana Brodt'],
    ['Ferry burns\n\nBy Ana Brodt\nPosted: May 4, 2031\n\nPolice came.', '2031-05-04', 'byline', 'Ana Brodt'],
    ['Ferry burns\nBy Ana Brodt, Courier, 4 May 2031\nPolice came.', '2031-05-04', 'byline', 'Ana Brodt'],
    ['Ferry burns\nBy Ana Brodt, The Orsk Courier, 4 May 2031\nPolice came.', '2031-05-04', 'byline', 'Ana Brodt'],
    ['Ferry burns\nBy Ana Brodt, Leo Marr, 4 May 2031\nPolice came.', '2031-05-04', 'byline', 'Ana Brodt, Leo Marr'],
    ['ORSK, May 4, 2031 (AP) - Police came to the harbour.', '2031-05-04', 'dateline', undefined],
  ])('reads who wrote it and when off its first lines, which stay: %j', (text, published, origin, author) => {
    const document = read(text);
    expect(document).toMatchObject({ published, origins: { published: origin } });
    expect(document.author).toBe(author);
    expect(document.text).toContain(text.split('\n')[1] ?? text);
  });

  it('takes no date from a sentence, and rather one that is given', () => {
    expect(read('Ferry burns\nPolice came on 4 May 2031 and left.').published).toBeUndefined();
    const given = read('Published: 2031-05-06\n\nFerry burns\nBy Ana Brodt, 4 May 2031\nPolice came.');
    expect(given.published).toBe('2031-05-06');
  });

  it('sees no title in a sentence, nor in a text of one line', () => {
    expect(read('The office ignored both.\nIt was fined.').title).toBeUndefined();
    expect(read('Turkey warned France').title).toBeUndefined();
  });

  it('keeps a first sentence that merely looks like a header', () => {
    expect(read('Warning: the depot burns.\nNobody answered.').text).toMatch(/^Warning: the depot/);
  });

  it('makes line breaks, spaces and composed letters plain', () => {
    const document = read('\ufeffOne\u00a0line\r\nZoe\u0308 ran.\u0007\rThe depart\u00adment\u200b slept.  \n');
    expect(document.text).toBe('One line\nZoë ran.\nThe department slept.');
  });

  it('strips navigation and addresses from the end, and reads the date off the address', () => {
    const tail =
      'https://paper.example/2015/11/16/why#top\n\n0 Comments:\nPost a Comment\nSubscribe to Posts [Atom]\n<< Home';
    const document = read(`It failed.\nShe said: "We share this on principle."\n${tail}`);
    expect(document.text).toBe('It failed.\nShe said: "We share this on principle."');
    expect(document.url).toBe('https://paper.example/2015/11/16/why#top');
    expect(document.published).toBe('2015-11-16');
  });

  it('keeps navigation words that stand in the middle or end a sentence', () => {
    const text = 'They said:\n0 Comments\nSubscribe to no theory, the judge said.';
    expect(read(text).text).toBe(text);
  });

  it('joins hard-wrapped lines and leaves other short lines alone', () => {
    const wrapped =
      'The harbour office ignored two warnings\nabout the fuel depot that exploded on\nWednesday, according to letters that\nthe paper has seen.\n\nNobody answered.';
    expect(read(wrapped).text.split('\n')).toEqual([
      'The harbour office ignored two warnings about the fuel depot that exploded on Wednesday, according to letters that the paper has seen.',
      '',
      'Nobody answered.',
    ]);
    const list = 'He named four.\nIlya.\nPetar Rusan, who fled to the coast.\nMira.\nAnton.';
    expect(read(list).text).toBe(list);
  });
});

describe('Markdown', () => {
  it('reads front matter', () => {
    const document = read(
      '---\ntitle: "Depot: a history"\npublished: 2023-04-18\npublisher: Courier\n---\nPolice came.\n',
      'markdown',
    );
    expect(document).toMatchObject({ title: 'Depot: a history', published: '2023-04-18', text: 'Police came.' });
  });

  it('takes the first heading as title and keeps prose without markup', () => {
    const source = [
      '# Depot *burns*',
      '',
      'The [harbour office](https://x.example) **ignored**',
      'two `warnings`.[^1] ![map](m.png) It cost 5\\*3 &amp; a_b_c.',
      '',
      '> Nobody called.',
      '',
      '- Orrel',
      '- Tessen',
      '',
      '```sh',
      'rm -rf x',
      '```',
      '',
      '[^1]: note',
      '---',
      'Last.',
    ].join('\n');
    const document = read(source, 'markdown');
    expect(document.title).toBe('Depot burns');
    expect(document.text.split('\n')).toEqual([
      'Depot burns',
      'The harbour office ignored two warnings. It cost 5*3 & a_b_c.',
      'Nobody called.',
      'Orrel',
      'Tessen',
      'Last.',
    ]);
  });
});

describe('JSON', () => {
  const article = {
    id: 'a1',
    title: 'T',
    url: 'https://x.example/a',
    publisher: 'P',
    published: '2001-09-11T08:00:00Z',
    text: 'Línea\r\n  two \n0 Comments',
  };

  it('takes the text as it is, at the top or under doc, and reads nothing beside it', () => {
    const expected = { ...article, published: '2001-09-11' };
    expect(read(JSON.stringify({ ...article, claims: [{ quote: 'x' }] }), 'json')).toEqual(expected);
    expect(read(JSON.stringify({ doc: article, text: 'other', entities: 7, claims: null }), 'json')).toEqual(expected);
  });

  it('normalises decomposed letters and broken surrogates', () => {
    expect(read('{"text":"Zoe\\u0308 \\ud800 ran"}', 'json').text).toBe('Zoë \ufffd ran');
  });

  it('mints an id where there is none, and accepts null fields', () => {
    const document = read('{"text":"It burns.","title":null,"id":null}', 'json');
    expect(document).toEqual({ id: documentId('It burns.'), text: 'It burns.' });
  });

  it('says where the JSON breaks', () => {
    expect(() => read('{\n "text": "a",\n}', 'json')).toThrow(/^a\.json is not valid JSON \(line 3, column 1\): /);
    expect(() => read('{"text": ', 'json')).toThrow(/line 1, column 10/);
  });

  it.each(['{"doc":{"title":"x"}}', '[]', '"text"', '{"text":5}'])('refuses %s', (json) => {
    expect(() => read(json, 'json')).toThrow(/a\.json is no article/);
  });
});

describe('publication date', () => {
  it('is overridden by the option', () => {
    expect(read('Published: 2001-01-01\n\nIt burns.', 'text', { published: '2002-02-02' }).published).toBe(
      '2002-02-02',
    );
  });

  it('is passed over with a warning when it is none', () => {
    const warnings: string[] = [];
    const document = read('Published: 2015-02-30\n\nIt burns.', 'text', { warn: (message) => warnings.push(message) });
    expect(document.published).toBeUndefined();
    expect(warnings).toEqual(['a.text: "2015-02-30" is not a date such as 2015-11-16 and was passed over']);
  });

  it.each([
    ['Nov. 6, 2015', '2015-11-06'],
    ['Monday, November 16, 2015', '2015-11-16'],
    ['Mon, 16 Nov 2015 08:00:00 GMT', '2015-11-16'],
    ['2015-1-6', '2015-01-06'],
  ])('reads %s', (written, iso) => expect(read(`Date: ${written}\n\nIt burns.`).published).toBe(iso));
});

it.each([
  ['   \n \n', /holds no text/],
  ['0 Comments\n<< Home', /holds no text/],
])('refuses what holds no article: %j', (text, reason) => expect(() => read(text)).toThrow(reason));
