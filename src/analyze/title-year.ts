import { yearOf } from './calendar.ts';
import type { NameKnowledge } from './name-knowledge.ts';

const YEAR = /\b(1[5-9]\d\d|20\d\d)\b/;
const LONGEST_EVENT_NAME = 4;

/** The year that a narrative is set in by its title, and the last day that this says something about. */
export interface TitleYear {
  readonly year: number;
  readonly until: string;
}

/** The year that a title names, itself ("The floods of 1997") or by a happening known by date ("Report on 9/11"). */
export function readTitle(title: string, names: NameKnowledge): TitleYear | undefined {
  const year = YEAR.exec(title)?.[1];
  if (year !== undefined) return { year: Number(year), until: `${year}-12-31` };
  const words = title.replace(/[,:;()"“”]/g, ' ').split(/\s+/);
  for (let length = LONGEST_EVENT_NAME; length > 0; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const event = names.event(words.slice(at, at + length).join(' '));
      if (event !== undefined && yearOf(event.from) === yearOf(event.to))
        return { year: yearOf(event.from), until: event.to };
    }
  return undefined;
}
