import fc from 'fast-check';
import { CHOICES, type Clause, NAME_KINDS, type Selection, type Some } from '../../src/domain/selection.ts';

/** Text with everything that quoting, lists and keys could stumble over. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('"', "'", '\\', ',', ':', '-', '=', ' ', '\n', 'a', 'é', '1', '*'), maxLength: 8 }),
  fc.constantFrom('', 'true', '1e3', '-4', 'undated', 'AND', 'NOT x', 'hops:2', '\\"', 'Port of Ayl', 'person:a~doc:1'),
);

const some = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<Some<T>> =>
  fc.array(values, { minLength: 1, maxLength: 3 }).map((list) => list as unknown as Some<T>);

const date = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([year, ...rest]) => {
    const parts = [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))];
    return fc.integer({ min: 1, max: 3 }).map((count) => parts.slice(0, count).join('-'));
  });

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const parameters = fc.dictionary(anyText, fc.oneof(anyText, number, fc.boolean()), { minKeys: 1, maxKeys: 3 });
const maybe = <T extends object>(more: fc.Arbitrary<T>): fc.Arbitrary<Partial<T>> =>
  fc.oneof(fc.constant<Partial<T>>({}), more);

const names = fc.constantFrom(...NAME_KINDS).chain((kind) => {
  const value = kind === 'predicate' ? anyText.map((text) => text.toUpperCase()) : anyText;
  return some(value).map((any) => ({ kind, any }));
});
const choices = fc
  .constantFrom(...(Object.keys(CHOICES) as (keyof typeof CHOICES)[]))
  .chain((kind) => some(fc.constantFrom<string>(...CHOICES[kind])).map((any) => ({ kind, any })));

const positive = fc.oneof(
  names,
  choices,
  fc.tuple(some(anyText), maybe(fc.record({ hops: fc.integer({ min: 0, max: 9 }) }))).map(([any, more]) => {
    return { kind: 'entity', any, ...more };
  }),
  fc.record({ kind: fc.constant('path'), from: anyText, to: anyText }),
  fc.tuple(anyText, maybe(fc.record({ parameters }))).map(([name, more]) => ({ kind: 'question', name, ...more })),
  fc.tuple(anyText, maybe(fc.record({ parameters }))).map(([cypher, more]) => ({ kind: 'cypher', cypher, ...more })),
  fc
    .tuple(fc.constantFrom('since', 'until'), date, maybe(fc.constant({ undated: true })))
    .map(([kind, day, more]) => ({ kind, date: day, ...more })),
  fc.record({ kind: fc.constant('dated'), dated: fc.boolean() }),
  fc.record({
    kind: fc.constant('confidence'),
    least: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
  }),
);

const clause = fc
  .tuple(positive, maybe(fc.constant({ not: true })))
  .map(([one, more]) => ({ ...one, ...more }) as unknown as Clause);

/** Any selection at all. */
export const anySelection: fc.Arbitrary<Selection> = fc.array(clause, { maxLength: 5 });
