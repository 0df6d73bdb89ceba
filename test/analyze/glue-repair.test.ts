import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSuspects, type GlueKnowledge, repairGlue } from '../../src/analyze/glue-repair.ts';
import { straighten } from '../../src/analyze/typography.ts';
import { read } from './analyzer.ts';

const WORDS = new Set([
  'warned',
  'members',
  'officials',
  'guards',
  'security',
  'indicating',
  'withdrawal',
  'drawal',
  'notable',
  'able',
]);
const knowledge: GlueKnowledge = {
  isWord: (form) => WORDS.has(form),
  functionWords: new Set(['some', 'with', 'not', 'that']),
};
const repair = (text: string) => repairGlue(text, countSuspects(text), knowledge);

describe('repairGlue', () => {
  it.each([
    ['They had warnedmembers of it.', 'They had warned members of it.'],
    ['It was somesecurity service.', 'It was some security service.'],
    ['indicating a withdrawal', 'indicating a withdrawal'],
    ['a notable case', 'a notable case'],
    ['warnedmembers and warnedmembers', 'warnedmembers and warnedmembers'],
    ['Warnedmembers met', 'Warnedmembers met'],
    ['a qwertyuiopas word', 'a qwertyuiopas word'],
  ])('%s → %s', (source, repaired) => {
    expect(repair(source).text).toBe(repaired);
  });

  it('maps every code unit back to its source', () => {
    const glued = fc.constantFrom('warnedmembers', 'somesecurity', 'withguards', 'plain', 'Été', '…');
    fc.assert(
      fc.property(fc.array(glued, { maxLength: 12 }), (words) => {
        const source = words.join(' ');
        const { text, offsets } = repair(source);
        expect(offsets).toHaveLength(text.length + 1);
        for (let at = 0; at < text.length; at++) if (source[offsets[at]!] !== text[at]) expect(text[at]).toBe(' ');
      }),
    );
  });

  it('lets the reader see both words, each with its own place in the source', () => {
    const text = 'Officials had warnedmembers of the union.';
    const { tokens } = read(text);
    const [warned, members] = ['warned', 'members'].map((word) => tokens.find((token) => token.text === word)!);
    expect(text.slice(warned!.start, warned!.end)).toBe('warned');
    expect(text.slice(members!.start, members!.end)).toBe('members');
  });
});

describe('straighten', () => {
  it('keeps the length of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => straighten(text).length === text.length));
  });

  it('makes quotes and dashes plain', () => {
    expect(straighten('“It’s – over”')).toBe('"It\'s - over"');
  });
});
