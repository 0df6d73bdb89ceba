import { describe, expect, it } from 'vitest';
import { ArticleTexts } from '../../../src/export/rdf/article-texts.ts';
import { iriOf, nodeOf } from '../../../src/export/rdf/node.ts';
import { expanded } from '../../../src/export/rdf/vocabulary.ts';
import { whenOf } from '../../../src/export/rdf/when.ts';
import { Draw } from '../../random/draw.ts';

describe('a time in RDF', () => {
  const typed = (value: string, type: string) => ({ '@value': value, '@type': type });

  it.each([
    ['2031-05-12', '2031-05-12', typed('2031-05-12', 'xsd:date'), '2031-05-12'],
    ['2031-02-01', '2031-02-28', typed('2031-02', 'xsd:gYearMonth'), '2031-02-01/2031-02-28'],
    ['2031-01-01', '2031-12-31', typed('2031', 'xsd:gYear'), '2031-01-01/2031-12-31'],
    ['2031-05-12', '2031-05-14', typed('2031-05-12/2031-05-14', 'edtf:EDTF'), '2031-05-12/2031-05-14'],
    ['2031-05-12', null, typed('2031-05-12/..', 'edtf:EDTF'), '2031-05-12/..'],
    [undefined, '2031-05-14', typed('../2031-05-14', 'edtf:EDTF'), '../2031-05-14'],
    [null, null, null, null],
    ['2031-05-14', '2031-05-12', null, null],
    ['2031-02-30', 'soon', null, null],
  ])('from %s to %s is as precise as that', (start, end, time, temporalCoverage) => {
    expect(whenOf(start, end, 'then')).toMatchObject({ time, temporalCoverage, timeText: 'then' });
  });

  it('keeps as text what is no day', () => {
    const { timeStart, timeEnd } = whenOf('2031-02-30', '2031-02-28', null);
    expect([timeStart, timeEnd]).toEqual(['2031-02-30', typed('2031-02-28', 'xsd:date')]);
  });
});

describe('an IRI', () => {
  it('is one for each id, and holds nothing that could end it', () => {
    const draw = new Draw(3);
    const pieces = ['a', ' ', '%', '2', '0', ':', '/', '~', '#', '>', '"', '\n', '\u00e9', 'e\u0301', '😀'];
    const ids = draw.times(5000, 5000, () => draw.times(0, 4, () => draw.one(pieces)).join(''));
    const iris = ids.map((id) => expanded(iriOf('entity', id)));
    expect(new Set(iris).size).toBe(new Set(ids).size);
    expect(iris.filter((iri) => !/^urn:claimgraph:entity:(?:[\w.!~*'():-]|%[0-9A-F]{2})*$/.test(iri))).toEqual([]);
  });

  it('can be made of half a character', () => {
    expect(iriOf('entity', 'a\ud800')).toBe('entity:a%EF%BF%BD');
  });
});

describe('a node', () => {
  it('says nothing of what is not known, and whole characters only', () => {
    const properties = { a: null, b: undefined, c: [], d: 0, e: false, f: 'x\udc00', g: ['y', 'z'] };
    expect(nodeOf('claim:c', [], properties)).toEqual({
      id: 'claim:c',
      d: '0',
      e: 'false',
      f: 'x\ufffd',
      g: ['y', 'z'],
    });
  });
});

describe('texts of articles', () => {
  const text = `${'😀'.repeat(40)}quote${'🏴'.repeat(40)}`;
  const span = { start: 80, end: 85 };

  it('tell where a quote stands in code points, and what is around it in whole characters', () => {
    const texts = new ArticleTexts();
    texts.add('a', text);
    expect(texts.find('a', span)).toEqual({ start: 40, end: 45, prefix: '😀'.repeat(16), suffix: '🏴'.repeat(16) });
    expect(texts.find('a', { start: 83, end: 85 })).toMatchObject({ prefix: `${'😀'.repeat(14)}quo` });
    expect(texts.find('b', span)).toBeNull();
  });

  it('keep the positions where they are too many to be kept whole', () => {
    const texts = new ArticleTexts(text.length);
    texts.add('a', text);
    texts.add('b', 'x');
    expect(texts.find('a', span)).toEqual({ start: 40, end: 45 });
    expect(texts.find('b', { start: 0, end: 1 })).toEqual({ start: 0, end: 1 });
  });
});
