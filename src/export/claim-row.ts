import { verbOf } from '../domain/verb.ts';
import type { ClaimRecord } from './claim-records.ts';

const SOMEBODY = 'Somebody unnamed';

/** A claim as the row of a table, by column; parties by name. */
export function claimRow({ id, properties: claim, article: { properties: article }, ...record }: ClaimRecord) {
  const { subject, object, place, speaker } = record;
  const verb = verbOf(claim as unknown as Parameters<typeof verbOf>[0]);
  return {
    sentence: [subject?.name ?? SOMEBODY, verb, object?.name].filter(Boolean).join(' '),
    subject: subject?.name,
    predicate: claim['predicate'],
    object: object?.name,
    about: record.about.map(({ name }) => name),
    place: place?.name,
    start: claim['timeStart'],
    end: claim['timeEnd'],
    time: claim['timeText'],
    polarity: claim['polarity'],
    modality: claim['modality'],
    count: claim['count'],
    role: claim['role'],
    saysWho: speaker?.name,
    via: record.via.map(({ name }) => name),
    publisher: article['publisher'],
    title: article['title'],
    published: article['published'],
    url: article['url'],
    quote: claim['quote'],
    confidence: claim['confidence'],
    rule: claim['rule'],
    extractor: claim['extractor'],
    document: claim['docId'],
    claim: id,
  };
}

const NOTHING: ClaimRecord = {
  id: '',
  properties: { predicate: '' },
  article: { id: '', properties: {} },
  subject: null,
  object: null,
  about: [],
  place: null,
  instrument: null,
  speaker: null,
  publisher: null,
  via: [],
  references: [],
};

/** The columns in order. */
export const CLAIM_COLUMNS = Object.keys(claimRow(NOTHING)) as readonly (keyof ReturnType<typeof claimRow>)[];
