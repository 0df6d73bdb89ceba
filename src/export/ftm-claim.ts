import { precisionOf } from '../domain/time.ts';
import { type ClaimFacts, factsOf, textIn, webAddressIn } from './claim-facts.ts';
import type { ClaimRecord, EntityHead } from './claim-records.ts';
import { ftmDate } from './ftm-entity.ts';
import { edgeOf, type FtmSchema } from './ftm-model.ts';
import { type FtmProxy, ftmId, names, proxy, strings, texts } from './ftm-proxy.ts';

/** How much of a day its precision says: `2031`, `2031-05` or `2031-05-12`. */
const PREFIX = { day: 10, month: 7, year: 4 } as const;

/** The model's dates are prefixes; what is no whole day, month or year is a span of days. */
function datesOf({ start, end }: ClaimFacts): Readonly<Record<string, readonly (string | undefined)[]>> {
  const [first, last] = [ftmDate(start), ftmDate(end)];
  const precision = precisionOf({ start: first ?? null, end: last ?? null });
  if (precision === null || precision === 'interval') return { startDate: [first], endDate: [last] };
  return { date: [first!.slice(0, PREFIX[precision])] };
}

/** The claim in words, with who vouches for it. */
function summaryOf({ sentence }: ClaimFacts, { speaker, about }: ClaimRecord): string {
  const topics = about.length > 0 ? ` (about ${about.map(({ name }) => name).join(', ')})` : '';
  return `${sentence}${topics}${speaker === null ? '' : `, according to ${speaker.name}`}`;
}

/** What edges and notes say alike. */
function toldOf(record: ClaimRecord, facts: ClaimFacts): Readonly<Record<string, readonly (string | undefined)[]>> {
  const { article, about, place, instrument, speaker, via } = record;
  const others = [...about, place, instrument, speaker, ...via].filter((one): one is EntityHead => one !== null);
  return {
    summary: texts(summaryOf(facts, record)),
    description: texts(facts.quote),
    namesMentioned: names(...others.map(({ name }) => name)),
    sourceUrl: [webAddressIn(article.properties, 'url')],
    publisher: strings(textIn(article.properties, 'publisher')),
  };
}

const WARNING = { holds: 'half a claim', DID_NOT: 'denied', MIGHT: 'not told as a fact' } as const;

/** When it happened, in words and dates: notes have no dates of events. */
function timeNote({ start, end }: ClaimFacts, words: string | undefined): string | undefined {
  if (words === undefined) return undefined;
  const dates = start === end ? start : `${start ?? ''} – ${end ?? ''}`;
  return start === undefined && end === undefined ? words : `${words} (${dates})`;
}

function note(record: ClaimRecord, facts: ClaimFacts): FtmProxy {
  const { id, subject, object, article, properties } = record;
  const ends = [subject, object].filter((one): one is EntityHead => one !== null);
  return proxy(ftmId(id), 'Note', {
    ...toldOf(record, facts),
    name: names(`${WARNING[facts.projection]}: ${facts.sentence}`),
    entity: [...new Set(ends.map((one) => ftmId(one.id)))],
    proof: [ftmId(article.id)],
    keywords: strings(facts.predicate, facts.polarity, facts.modality, WARNING[facts.projection]),
    notes: texts(timeNote(facts, textIn(properties, 'timeText'))),
  });
}

/**
 * A claim as a tie of two things where it is told as a fact and states both ends; else, denied, in doubt or without one, as
 * a note on those it names, which no reader takes for a tie.
 */
export function claimProxy(record: ClaimRecord, schemaFor: (entity: EntityHead) => FtmSchema): FtmProxy {
  const facts = factsOf(record);
  const { subject, object, properties } = record;
  if (facts.projection !== 'holds' || subject === null || object === null) return note(record, facts);
  const edge = edgeOf(facts.predicate, schemaFor(subject), schemaFor(object));
  return proxy(ftmId(record.id), edge.schema, {
    ...toldOf(record, facts),
    ...datesOf(facts),
    [edge.source]: [ftmId(subject.id)],
    [edge.target]: [ftmId(object.id)],
    [edge.role]: strings([facts.verb, textIn(properties, 'role')].filter(Boolean).join(', ')),
    ...(edge.status !== undefined && { [edge.status]: strings(facts.modality) }),
    recordId: strings(record.id),
  });
}
