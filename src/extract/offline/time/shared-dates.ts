import type { Referent } from '../../../domain/analysis.ts';
import type { ClaimTime } from '../../../domain/time.ts';
import type { Draft } from '../draft.ts';
import { grouped, type Reading } from '../reading.ts';
import { isHappening } from '../types.ts';
import { happeningDays } from './happening-days.ts';

/** A date of a happening and the paragraph that tells it: another paragraph's claims are not dated by it. */
interface Told {
  readonly time: ClaimTime;
  readonly paragraph: number;
}

const MAX_SENTENCES = 2;

const isDay = (time: ClaimTime | null): time is ClaimTime =>
  time !== null && time.start !== null && time.start === time.end;

const isDated = ({ time }: Draft): boolean => time !== null && (time.start !== null || time.end !== null);

/** The dates of happenings: as phrases tell them, else by the first dated claim about one. */
function toldDays(reading: Reading, drafts: readonly Draft[]): Map<Referent, Told> {
  const days = new Map<Referent, Told>();
  for (const [referent, { time, paragraph }] of happeningDays(reading))
    days.set(referent, { time: { text: time.text, start: time.from, end: time.to }, paragraph });
  for (const { subject, object, time, modality, trigger } of drafts) {
    if (!isDay(time) || modality === 'future') continue;
    for (const side of [subject, object])
      if (side && isHappening(side) && !days.has(side)) days.set(side, { time, paragraph: trigger.paragraph });
  }
  return days;
}

/** "… attacked the ship on Friday. The blast killed ten": the attack is first named right after the act that dates it. */
function actBefore(draft: Draft, acts: ReadonlyMap<number, readonly Draft[]>): ClaimTime | undefined {
  const attack = draft.subject;
  if (attack?.type !== 'Attack') return undefined;
  const first = attack.mentions[0] ?? 0;
  const { sentence } = draft.trigger;
  for (let back = 0; back <= MAX_SENTENCES; back++) {
    const act = acts
      .get(sentence - back)
      ?.findLast(({ trigger }) => trigger.index < first && trigger.paragraph === draft.trigger.paragraph);
    if (act?.time) return act.time;
  }
  return undefined;
}

/** One happening has one date: what the paragraph that tells it says of the happening shares it. */
export function withSharedDates(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const together = reading.cues.words('datedTogether');
  const days = toldDays(
    reading,
    drafts.filter(({ predicate }) => together.has(predicate)),
  );
  const acts = grouped(
    drafts.filter(({ predicate, time, modality }) => predicate === 'ATTACKED' && isDay(time) && modality !== 'future'),
    ({ trigger }) => trigger.sentence,
  );
  const shared = (side: Referent | null, paragraph: number): ClaimTime | undefined => {
    const day = side === null ? undefined : days.get(side);
    return day?.paragraph === paragraph ? day.time : undefined;
  };
  return drafts.map((draft) => {
    if (isDated(draft) || !together.has(draft.predicate) || draft.modality === 'future') return draft;
    const { paragraph } = draft.trigger;
    const time = shared(draft.subject, paragraph) ?? shared(draft.object, paragraph) ?? actBefore(draft, acts);
    return time === undefined ? draft : { ...draft, time };
  });
}
