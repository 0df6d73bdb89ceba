import { near } from './near.ts';
import { daysOf } from './partial-date.ts';
import { CHOICES, type ChoiceKind, type Clause, NAME_KINDS, type Selection, type Some } from './selection.ts';
import { MODIFIERS, modified } from './selection-modifiers.ts';
import { only, Scanner, unreadable, type Word, type WrittenClause } from './selection-scanner.ts';
import { EVERYTHING } from './selection-text.ts';

/** A clause, and where it is written. */
interface Draft {
  readonly clause: Clause;
  readonly at: number;
}

const texts = (words: WrittenClause['words']): Some<string> => {
  const [first, ...rest] = words;
  return [first.text, ...rest.map(({ text }) => text)];
};

function choice<Value extends string>(key: string, { text, at }: Word, values: readonly Value[]): Value {
  const wanted = text.toLowerCase().replaceAll('_', '-');
  const found = values.find((value) => value === wanted);
  if (found !== undefined) return found;
  throw unreadable(at, `"${key}:" cannot be ${JSON.stringify(text)}`, `It is one of ${values.join(', ')}.`);
}

function chosen(written: WrittenClause, kind: ChoiceKind): Clause {
  const any = written.words.map((word) => choice<string>(kind, word, CHOICES[kind]));
  return { kind, any } as unknown as Clause;
}

function date({ key, words: [{ text, at }, ...others] }: WrittenClause): Clause {
  if (daysOf(text) === null)
    throw unreadable(
      at,
      `${JSON.stringify(text)} is no date`,
      'Write a year, a month or a day: 2001, 2001-03, 2001-03-09.',
    );
  const other = others.find((word) => word.text.toLowerCase() !== 'undated');
  if (other !== undefined)
    throw unreadable(
      other.at,
      `"${key}:" takes one date`,
      `Write ${key}:${text},undated to keep what has no date as well.`,
    );
  return { kind: key as 'since', date: text, ...(others.length > 0 && { undated: true }) };
}

function confidence(written: WrittenClause): Clause {
  const { text, at } = only(written);
  const [, digits] = /^(?:>=)?(\d+(?:\.\d+)?(?:e-?\d+)?)$/i.exec(text) ?? [];
  const least = Number(digits);
  if (least >= 0 && least <= 1) return { kind: 'confidence', least };
  throw unreadable(
    at,
    `a confidence cannot be ${JSON.stringify(text)}`,
    'Give the least, from 0 to 1: confidence:0.7.',
  );
}

/** How each clause is read, by its key. */
const READERS: Readonly<Record<string, (written: WrittenClause) => Clause>> = {
  ...Object.fromEntries(
    NAME_KINDS.map((kind) => [kind, ({ words }: WrittenClause): Clause => ({ kind, any: texts(words) })]),
  ),
  ...Object.fromEntries(
    (Object.keys(CHOICES) as ChoiceKind[]).map((kind) => [kind, (written: WrittenClause) => chosen(written, kind)]),
  ),
  predicate: ({ words }) => ({ kind: 'predicate', any: texts(words).map((text) => text.toUpperCase()) as [string] }),
  entity: ({ words }) => ({ kind: 'entity', any: texts(words) }),
  path: (written) => ({ kind: 'path', from: only(written).text }) as Clause,
  question: (written) => ({ kind: 'question', name: only(written).text }),
  cypher: (written) => ({ kind: 'cypher', cypher: only(written).text }),
  since: date,
  until: date,
  dated: (written) => ({ kind: 'dated', dated: choice('dated', only(written), ['yes', 'no']) === 'yes' }),
  confidence,
};

const KEYS = [...Object.keys(READERS), ...Object.keys(MODIFIERS)];

function unknown({ key, at }: WrittenClause): Error {
  const names = near(key, KEYS).map((name) => `${name}:`);
  return unreadable(at, `there is no "${key}:"`, `Did you mean ${names.join(', ')}?`);
}

/** Adds a clause to those before it, or changes the one that it belongs to. */
function withClause(drafts: readonly Draft[], written: WrittenClause): readonly Draft[] {
  const { key, not, at } = written;
  if (Object.hasOwn(MODIFIERS, key)) {
    const changed = modified(
      drafts.map(({ clause }) => clause),
      written,
    );
    return drafts.map((draft, index) => ({ ...draft, clause: changed[index]! }));
  }
  if (!Object.hasOwn(READERS, key)) throw unknown(written);
  const clause = READERS[key]!(written);
  return [...drafts, { clause: not ? { ...clause, not: true } : clause, at }];
}

/**
 * Reads a selection in words: clauses with spaces between, all of which must fit.
 * @throws ClaimgraphError E_USAGE that says where and why it cannot be read, with a hint
 * @example
 * const selection = parseSelection('entity:"Milo Tessen" hops:2 since:2031-05');
 */
export function parseSelection(text: string): Selection {
  if (text.trim() === EVERYTHING) return [];
  const drafts = new Scanner(text).clauses().reduce<readonly Draft[]>(withClause, []);
  if (drafts.length === 0) throw unreadable(0, 'it is empty', `Write ${EVERYTHING} for everything.`);
  const open = drafts.find(({ clause }) => clause.kind === 'path' && !('to' in clause));
  if (open !== undefined)
    throw unreadable(open.at, 'the path has no end', 'Say where it leads: path:"Port of Ayl" to:"Red Anchor".');
  return drafts.map(({ clause }) => clause);
}
