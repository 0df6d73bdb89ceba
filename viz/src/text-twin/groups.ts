import { precisionOf } from '../../../src/domain/time.ts';
import type { ViewClaim } from '../../../src/domain/view.ts';
import { sourceLine } from '../says-who/chain.ts';
import type { ViewState } from '../state.ts';
import { twinStrings } from '../strings.ts';
import { monthWords, timeWords } from '../wording.ts';
import { byDate } from './by-date.ts';

/** Claims under one heading. */
export interface ClaimGroup {
  /** Groups stand in the order of their keys. */
  readonly key: string;
  readonly heading: string;
  readonly claims: readonly ViewClaim[];
}

type Place = Pick<ClaimGroup, 'key' | 'heading'>;

/** The month, the year where the text names no month, or the time in words where it is longer than a year. */
function monthOf({ time }: ViewClaim): Place {
  if (time === null || (time.start === null && time.end === null)) return { key: '~', heading: twinStrings.undated };
  const [start, end] = [time.start, time.end];
  if (start === null || end === null) return { key: `${start ?? end} ~`, heading: timeWords(time) };
  if (precisionOf(time) !== 'year' && start.slice(0, 7) === end.slice(0, 7))
    return { key: start.slice(0, 7), heading: monthWords(start) };
  const year = start.slice(0, 4);
  return year === end.slice(0, 4) ? { key: year, heading: year } : { key: `${start} ~`, heading: timeWords(time) };
}

function articleOf(claim: ViewClaim): Place {
  const heading = [claim.title, sourceLine({ ...claim, via: [], speaker: null })].filter(Boolean).join(' · ');
  return { key: `${claim.published ?? '~'} ${claim.docId}`, heading };
}

const inText = (a: ViewClaim, b: ViewClaim): number => a.quoteStart - b.quoteStart;

/** The claims by month in the order of their dates, or by article in the order of the text. */
export function groupsOf(claims: readonly ViewClaim[], by: ViewState['listBy']): readonly ClaimGroup[] {
  const groups = new Map<string, { heading: string; claims: ViewClaim[] }>();
  for (const claim of claims) {
    const { key, heading } = by === 'month' ? monthOf(claim) : articleOf(claim);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { heading, claims: [claim] });
    else group.claims.push(claim);
  }
  const order = by === 'month' ? byDate : inText;
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([key, group]) => ({ key, heading: group.heading, claims: group.claims.sort(order) }));
}

/** The first so many claims, group by group. */
export function firstOf(groups: readonly ClaimGroup[], most: number): readonly ClaimGroup[] {
  let left = most;
  return groups.flatMap((group) => {
    const claims = group.claims.slice(0, Math.max(0, left));
    left -= claims.length;
    return claims.length === 0 ? [] : [{ ...group, claims }];
  });
}
