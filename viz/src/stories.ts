import { dayWords, timeWords } from './wording.ts';

/** A row of the question "missed_warnings", as the API answers it. */
export type StoryRow = Readonly<Record<string, unknown>>;

/** A warning and what became of it. */
export interface Story {
  /** The claim that is the warning. */
  readonly id: string;
  /** The warning, and the claims that say it was ignored or not answered. */
  readonly claims: readonly string[];
  readonly warner: string;
  readonly warned: string;
  readonly about: readonly string[];
  readonly when: string;
  /** What became of it: "Ignored", "No response from Sarnia"; who is named only if it is not who was warned. */
  readonly outcomes: readonly string[];
  readonly attack: string | null;
  readonly attackWhen: string;
  /** How the attack is tied to the warning. */
  readonly tie: string | null;
  /** From the warning to the attack, in words. */
  readonly leadTime: string | null;
  readonly saysWho: readonly string[];
  readonly article: string;
  readonly published: string;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const unique = (values: readonly string[]): string[] => [...new Set(values)];

const interval = (row: StoryRow, words: string, from: string, to: string): string => {
  const [start, end] = [text(row[from]), text(row[to])];
  return start === null && end === null
    ? (text(row[words]) ?? '')
    : timeWords({ text: text(row[words]) ?? '', start, end });
};

/** Each thing that became of it once; what is also stated outright is not told as implied as well. */
function outcomesOf(rows: readonly StoryRow[]): string[] {
  const hows = new Set(rows.map(({ how }) => how));
  const told = rows.filter(({ how }) => how !== 'ignored (implied)' || !hows.has('ignored'));
  return unique(
    told.map(({ how, ignoredBy, warned }) => {
      const [outcome, who] = [text(how) ?? '', text(ignoredBy)];
      const link = outcome === 'no response' ? 'from' : 'by';
      const words = who === null || who === warned ? outcome : `${outcome} ${link} ${who}`;
      return words.charAt(0).toUpperCase() + words.slice(1);
    }),
  );
}

function storyOf(id: string, rows: readonly StoryRow[]): Story {
  const row = rows[0]!;
  const published = text(row['published']);
  return {
    id,
    claims: unique([id, ...rows.flatMap(({ responseId }) => text(responseId) ?? [])]),
    warner: text(row['warner']) ?? '',
    warned: text(row['warned']) ?? '',
    about: texts(row['about']),
    when: interval(row, 'time', 'warnedFrom', 'warnedTo'),
    outcomes: outcomesOf(rows),
    attack: text(row['attack']),
    attackWhen: interval(row, '', 'attackFrom', 'attackTo'),
    tie: text(row['attackTie']),
    leadTime: text(row['leadTime']),
    saysWho: unique(rows.flatMap(({ saysWho }) => texts(saysWho))),
    article: text(row['article']) ?? '',
    published: published === null ? '' : dayWords(published),
  };
}

/** One story a warning, in the order of the rows; rows that name no warning are left out. */
export function storiesOf(rows: readonly StoryRow[]): readonly Story[] {
  const groups = new Map<string, StoryRow[]>();
  for (const row of rows) {
    const id = text(row['warningId']);
    if (id !== null) groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  return [...groups].map(([id, group]) => storyOf(id, group));
}
