import type { Token } from '../domain/analysis.ts';
import type { Words } from '../domain/lexicon.ts';
import { addDays, type Interval, isoOf, type Period, yearOf } from './calendar.ts';
import type { NameKnowledge } from './name-knowledge.ts';
import { governor, isFlashback, isFuture } from './tense.ts';
import type { TimeContext } from './time-context.ts';
import { normalizePhrase } from './time-phrase.ts';
import type { TimeSpan } from './time-spans.ts';
import { readTitle, type TitleYear } from './title-year.ts';

const DEICTIC =
  /\b(?:yesterday|today|tonight|tomorrow|ago|(?:sun|mon|tues|wednes|thurs|fri|satur)day|(?:last|next|this) (?:week|month|year))\b/;
const YEAR = /\b(1[5-9]\d\d|20\d\d)\b/;
/** How far from its publication a narrative's dates may lie without a year: a little in one that names years at all. */
const FRESH_DAYS = { namesYears: 14, namesNone: 45 };
const ANCHOR_PARAGRAPHS = 2;
/** "arrested on 11 May 2017 … on 12 May": so near to the date told of, a day or month without a year is of that story. */
const SAME_STORY_DAYS = 31;
const ATTRIBUTES = new Set(['compound', 'nmod', 'amod', 'nummod']);

/** The day of an ISO date or time; undefined for anything else. */
function isoDay(published: string | undefined): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0];
  return day === undefined || Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? undefined : day;
}

/** A date without a year, whether its clause looks ahead, and the date told of last. */
interface Undated {
  readonly month: number;
  readonly day: number | undefined;
  readonly future: boolean;
  readonly anchor: Period | undefined;
}

/** When a text was published and what it is called. */
export interface Dateline {
  readonly published?: string;
  readonly title?: string;
}

/** What a clock knows of names and words. */
export interface ClockWords {
  readonly names: NameKnowledge;
  readonly speechVerbs: Words;
}

/** "the March 2000 cable": the date of a thing, not of what is told. */
function isAttributive(tokens: readonly Token[], { first, end }: TimeSpan): boolean {
  return tokens
    .slice(first, end)
    .some(({ dep, head }) => head >= end && ATTRIBUTES.has(dep) && tokens[head]!.pos === 'NOUN');
}

/**
 * Keeps what a reader keeps in mind while reading dates in order: the year that a narrative is in and the last date named.
 * A text that speaks of "yesterday" or "Monday" dates from its publication; one that never does is a narrative, and its
 * dates without a year take the year named last.
 */
export class Clock {
  readonly #published: string | undefined;
  readonly #speechVerbs: Words;
  readonly #names: NameKnowledge;
  readonly #narrative: boolean;
  readonly #freshDays: number;
  readonly #titled: TitleYear | undefined;
  #year: number | undefined;
  #anchor: { readonly period: Period; readonly paragraph: number } | undefined;

  constructor({ published, title }: Dateline, { names, speechVerbs }: ClockWords, phrases: readonly string[]) {
    this.#published = isoDay(published);
    this.#speechVerbs = speechVerbs;
    this.#names = names;
    this.#narrative = this.#published === undefined || !phrases.some((phrase) => DEICTIC.test(normalizePhrase(phrase)));
    this.#titled = this.#narrative ? readTitle(title ?? '', names) : undefined;
    this.#freshDays = FRESH_DAYS[phrases.some((phrase) => YEAR.test(phrase)) ? 'namesYears' : 'namesNone'];
  }

  /** What a phrase at this place is read against. */
  contextFor(tokens: readonly Token[], span: TimeSpan, alone: boolean): TimeContext {
    const future = isFuture(tokens, span.first, span.end);
    const near =
      this.#anchor !== undefined && tokens[span.first]!.paragraph - this.#anchor.paragraph <= ANCHOR_PARAGRAPHS;
    const anchor = near ? this.#anchor?.period : undefined;
    return {
      published: this.#published,
      now: this.#narrative ? undefined : this.#published,
      future,
      alone,
      anchor,
      yearFor: (month, day) => this.#yearFor({ month, day, future, anchor }),
      happening: (phrase) => this.#happening(phrase),
    };
  }

  /** Remembers a resolved phrase. A year in the past perfect is a look back that the narrative returns from. */
  note(tokens: readonly Token[], span: TimeSpan, phrase: string, { from, to }: Interval): void {
    if (isAttributive(tokens, span) || this.#isOfReport(tokens, span, phrase)) return;
    const year = YEAR.exec(phrase)?.[1];
    const flashback = isFlashback(tokens, span.end - 1) && this.#year !== undefined;
    if (year !== undefined && !flashback) this.#year = Number(year);
    const { paragraph } = tokens[span.first]!;
    if (from !== null && to !== null) this.#anchor = { period: { from, to }, paragraph };
  }

  /** "…, police said on Tuesday", "the court heard on Monday that": the day on which it was told, not one of the story. */
  #isOfReport(tokens: readonly Token[], { end }: TimeSpan, phrase: string): boolean {
    const verb = governor(tokens, end - 1);
    if (verb === undefined || !DEICTIC.test(normalizePhrase(phrase))) return false;
    return this.#speechVerbs.has(verb.lemma) || verb.children.some((child) => tokens[child]!.dep === 'ccomp');
  }

  #yearFor({ month, day, future, anchor }: Undated): number | undefined {
    const recent = this.#recentYear(month, day, future);
    if (!this.#narrative) return future ? recent : (this.#storyYear(month, day, anchor, recent) ?? recent);
    return this.#year ?? this.#titleYear(month, day) ?? (future ? recent : this.#freshOnly(recent, month, day));
  }

  /** The year of the date told of last, where that is near to this one and the publication is not. */
  #storyYear(month: number, day: number | undefined, anchor: Period | undefined, recent: number | undefined) {
    if (anchor === undefined || recent === undefined || this.#published === undefined) return undefined;
    const year = yearOf(anchor.from);
    const date = isoOf(year, month, day ?? 1);
    const isOfStory = date >= addDays(anchor.from, -SAME_STORY_DAYS) && date <= addDays(anchor.to, SAME_STORY_DAYS);
    const isFresh = isoOf(recent, month, day ?? 1) >= addDays(this.#published, -FRESH_DAYS.namesNone);
    return isOfStory && !isFresh ? year : undefined;
  }

  /** A report on a happening tells what led up to it; of what came after it the year is open. */
  #titleYear(month: number, day: number | undefined): number | undefined {
    if (this.#titled === undefined) return undefined;
    const { year, until } = this.#titled;
    return isoOf(year, month, day ?? 1) <= until ? year : undefined;
  }

  /** Latest year in which the date is not after the publication; with future tense the first in which it is not before. */
  #recentYear(month: number, day: number | undefined, future: boolean): number | undefined {
    if (this.#published === undefined) return undefined;
    const year = yearOf(this.#published);
    const start = isoOf(year, month, day ?? 1);
    const end = day === undefined ? isoOf(year, month + 1, 0) : start;
    if (future) return end < this.#published ? year + 1 : year;
    return start > this.#published ? year - 1 : year;
  }

  #freshOnly(year: number | undefined, month: number, day: number | undefined): number | undefined {
    if (year === undefined || this.#published === undefined) return undefined;
    const date = day === undefined ? isoOf(year, month + 1, 0) : isoOf(year, month, day);
    return date >= addDays(this.#published, -this.#freshDays) && date <= addDays(this.#published, this.#freshDays)
      ? year
      : undefined;
  }

  /** "9/11" and "September 11" mean the day in 2001, unless the text is about a September of its own. */
  #happening(phrase: string): Period | undefined {
    const name = phrase.replace(/^the /, '');
    const event = this.#names.event(name) ?? this.#names.event(name.replace(/ attacks?$/, ''));
    if (event === undefined) return undefined;
    const fresh =
      this.#published !== undefined &&
      !this.#narrative &&
      this.#published.slice(5) >= event.from.slice(5) &&
      this.#published.slice(0, 7) === `${yearOf(this.#published)}-${event.from.slice(5, 7)}`;
    return fresh && /\d$/.test(name) && !name.includes('/') ? undefined : { from: event.from, to: event.to };
  }
}
