import type { Lead } from '../../../src/domain/lead-time.ts';
import { sourceLine } from '../says-who/chain.ts';
import { strings } from '../strings.ts';
import { dayWords, timeWords } from '../wording.ts';
import { rowsByClaim, type Story, type StoryRow, type StorySentence, type Tell, text, texts, unique } from './story.ts';

/** A warning and what became of it. */
export interface MissedWarning {
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
  /** Both dates; null where no attack is known. */
  readonly lead: Lead | null;
  readonly saysWho: readonly string[];
  readonly article: string;
  readonly published: string;
}

const interval = (row: StoryRow, words: string, from: string, to: string): string => {
  const [start, end] = [text(row[from]), text(row[to])];
  return start === null && end === null
    ? (text(row[words]) ?? '')
    : timeWords({ text: text(row[words]) ?? '', start, end });
};

const bounds = (row: StoryRow, from: string, to: string) => ({ start: text(row[from]), end: text(row[to]) });

function leadOf(row: StoryRow): Lead | null {
  if (text(row['attack']) === null) return null;
  return { warning: bounds(row, 'warnedFrom', 'warnedTo'), attack: bounds(row, 'attackFrom', 'attackTo') };
}

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

function warningOf(id: string, rows: readonly StoryRow[]): MissedWarning {
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
    lead: leadOf(row),
    saysWho: unique(rows.flatMap(({ saysWho }) => texts(saysWho))),
    article: text(row['article']) ?? '',
    published: published === null ? '' : dayWords(published),
  };
}

/** One a warning, in the order of the rows of "missed_warnings"; rows that name no warning are left out. */
export const missedWarnings = (rows: readonly StoryRow[]): readonly MissedWarning[] =>
  [...rowsByClaim(rows, 'warningId')].map(([id, group]) => warningOf(id, group));

const tieWords = (tie: string | null): string =>
  tie !== null && Object.hasOwn(strings.linkedAttack, tie)
    ? ` (${strings.linkedAttack[tie as keyof typeof strings.linkedAttack]})`
    : '';

/** "15 days later"; why it is unknown, or that it came after the attack, stands by itself. */
const leadWords = (leadTime: string): string => (/\d/.test(leadTime) ? `${leadTime} ${strings.later}` : leadTime);

function attackWords({ attack, tie, attackWhen, leadTime }: MissedWarning): string {
  if (attack === null) return '';
  const when = attackWhen === '' ? '' : `, ${attackWhen}`;
  return `${strings.followed} ${attack}${tieWords(tie)}${when}${leadTime === null ? '' : ` — ${leadWords(leadTime)}`}.`;
}

function sentenceOf(warning: MissedWarning): StorySentence {
  const { when, warner, warned, about, outcomes } = warning;
  const topics = about.length === 0 ? '' : ` about ${about.join(', ')}`;
  const what = `${warner || strings.unnamed} warned ${warned}${topics}.`;
  return { when, what, outcome: `${outcomes.join('. ')}.`, next: attackWords(warning) };
}

/** The warnings that were ignored or got no answer. */
export const tellMissedWarnings: Tell = (rows, { claims }) =>
  missedWarnings(rows).map((warning): Story => {
    const told = warning.claims.flatMap((id) => claims.get(id) ?? []);
    const sources = unique(told.map(sourceLine));
    const named = [warning.saysWho.join(', '), warning.published].filter(Boolean).join(' · ');
    return {
      id: `missed_warnings:${warning.id}`,
      claims: warning.claims,
      sentence: sentenceOf(warning),
      sources: sources.length === 0 ? [named] : sources,
      ...(warning.lead === null ? {} : { lead: warning.lead }),
    };
  });
