import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined, merged } from '../../src/store/sorted.ts';

interface Item {
  readonly key: number;
  readonly from: string;
}

const compare = (a: Item, b: Item): number => a.key - b.key;
const join = (a: Item, b: Item): Item => ({ key: a.key, from: `${a.from} ${b.from}` });

const sources = fc
  .array(fc.array(fc.nat(8), { maxLength: 12 }), { maxLength: 6 })
  .map((all) => all.map((keys, place) => keys.sort().map((key, index) => ({ key, from: `${place}.${index}` }))));

describe('merging of sorted sources', () => {
  it('is a stable sort of all of them, one after the other', () => {
    fc.assert(
      fc.property(sources, (all) => {
        expect([...merged(all, compare)]).toEqual(all.flat().sort(compare));
      }),
    );
  });

  it('joins equal items in their order', () => {
    fc.assert(
      fc.property(sources, (all) => {
        const sorted = all.flat().sort(compare);
        const wanted = [...new Set(sorted.map(({ key }) => key))].map((key) =>
          sorted.filter((item) => item.key === key).reduce(join),
        );
        expect([...joined(merged(all, compare), compare, join)]).toEqual(wanted);
      }),
    );
  });

  it('ends its sources when it is left off', () => {
    const open = new Set<number>();
    function* source(place: number): Generator<Item> {
      open.add(place);
      try {
        for (let key = 0; ; key++) yield { key, from: String(place) };
      } finally {
        open.delete(place);
      }
    }
    for (const { key } of merged([source(0), source(1), source(2)], compare)) if (key === 3) break;
    expect(open).toEqual(new Set());
  });
});
