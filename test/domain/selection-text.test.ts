import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClaimgraphError } from '../../src/domain/errors.ts';
import { parseSelection } from '../../src/domain/parse-selection.ts';
import { selectionText } from '../../src/domain/selection-text.ts';
import { anySelection } from './selections.ts';

const failure = (text: string): ClaimgraphError => {
  try {
    parseSelection(text);
  } catch (error) {
    return error as ClaimgraphError;
  }
  throw new Error(`was read: ${text}`);
};

describe('a selection in words', () => {
  it('means what it says', () => {
    const text = `entity:"Port of Ayl",person:ida-hale hops:2 since:2001-03 until:2001-12,undated predicate:warned,IGNORED
      certainty:stated confidence:0.7 -source:AP NOT speaker:'Ada "A" Holm' AND dated:yes question:who_warned_whom
      param:name="7" param:least=7 path:A to:"B, C" cypher:"MATCH (c) WHERE c.quote = \\"x\\\\d\\" RETURN c" certainty:DID_NOT`;
    expect(parseSelection(text)).toEqual([
      { kind: 'entity', any: ['Port of Ayl', 'person:ida-hale'], hops: 2 },
      { kind: 'since', date: '2001-03' },
      { kind: 'until', date: '2001-12', undated: true },
      { kind: 'predicate', any: ['WARNED', 'IGNORED'] },
      { kind: 'certainty', any: ['stated'] },
      { kind: 'confidence', least: 0.7 },
      { kind: 'source', any: ['AP'], not: true },
      { kind: 'speaker', any: ['Ada "A" Holm'], not: true },
      { kind: 'dated', dated: true },
      { kind: 'question', name: 'who_warned_whom', parameters: { name: '7', least: 7 } },
      { kind: 'path', from: 'A', to: 'B, C' },
      { kind: 'cypher', cypher: 'MATCH (c) WHERE c.quote = "x\\d" RETURN c' },
      { kind: 'certainty', any: ['did-not'] },
    ]);
    expect(parseSelection(' * ')).toEqual([]);
  });

  it('is written as a person would', () => {
    const text = '-entity:"Port of Ayl",person:ida-hale hops:0 certainty:did-not since:2001 confidence:0.7';
    expect(selectionText(parseSelection(text))).toBe(text);
    expect(selectionText([])).toBe('*');
  });

  it('is read as what was written, whatever it is', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        expect(parseSelection(selectionText(selection))).toEqual(selection);
      }),
      { numRuns: 500 },
    );
  });

  it('is read, or refused with a place and a hint, whatever it says', () => {
    const pieces = fc.constantFrom(
      'entity',
      ':',
      '"',
      "'",
      ',',
      ' ',
      '-',
      'hops:2',
      'param:a=1',
      'since:2001',
      '\\',
      'x',
      '*',
      '=',
    );
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(any, (text) => {
        try {
          const selection = parseSelection(text);
          expect(parseSelection(selectionText(selection))).toEqual(selection);
        } catch (error) {
          if (!(error instanceof ClaimgraphError)) throw error;
          expect(error.code).toBe('E_USAGE');
          expect(error.message).toMatch(/^the selection cannot be read at character [1-9]\d*: ./s);
          expect(error.hint).toMatch(/^[A-Z].*[.?]$/s);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('of megabytes is read in time that grows with it', () => {
    const text = `cypher:"${'\\"x '.repeat(300_000)}"`;
    expect(selectionText(parseSelection(text))).toHaveLength(text.length);
  });
});

describe('a selection that cannot be read', () => {
  it.each([
    ['', 1, 'it is empty', 'Write * for everything.'],
    ['predicat:WARNED', 1, 'there is no "predicat:"', 'Did you mean predicate:'],
    ['entity:Port of Ayl', 13, '"of" is no clause', 'Put what has spaces or commas in quotes'],
    ['entity:"Port of Ayl', 8, 'the quote that opens here is not closed', 'Close it with "'],
    ['entity:', 1, '', ''],
    ['predicate:WARNED, IGNORED', 18, 'a value is missing after the comma', 'Nothing stands between'],
    ['predicate:WARNED OR predicate:IGNORED', 18, 'there is no OR', 'predicate:WARNED,IGNORED'],
    ['entity:"A"hops:2', 11, 'a space is missing', 'quotes'],
    ['certainty:sure', 11, '"certainty:" cannot be "sure"', 'holds, stated, attributed, might, did-not'],
    ['since:March', 7, '"March" is no date', '2001-03-09'],
    ['since:2001-13', 7, 'is no date', ''],
    ['until:2001-02-30', 7, 'is no date', ''],
    ['since:2001,2002', 12, '"since:" takes one date', 'since:2001,undated'],
    ['confidence:70', 12, 'a confidence cannot be "70"', 'from 0 to 1'],
    ['hops:2', 1, '"hops:" belongs to no clause', 'entity:"Port of Ayl" hops:2'],
    ['entity:A hops:2 hops:3', 17, '"hops:" is given twice', 'Leave one'],
    ['entity:A hops:12', 15, 'hops cannot be "12"', '0 to 9'],
    ['entity:A -hops:1', 10, '"hops:" cannot be turned round', '-entity:'],
    ['since:2001 path:A', 12, 'the path has no end', 'to:"Red Anchor"'],
    ['path:A,B to:C', 8, '"path:" takes one value', ''],
    ['question:q param:x', 18, 'a parameter needs a name and a value', 'param:name=value'],
    ['constructor:x', 1, 'there is no "constructor:"', 'Did you mean'],
  ])('%s', (text, at, what, hint) => {
    const { message, hint: told } = failure(text);
    expect(message).toContain(what);
    if (what !== '') expect(message).toContain(`at character ${at}:`);
    expect(told).toContain(hint);
  });
});
