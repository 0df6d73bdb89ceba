import { verbOf } from '../domain/verb.ts';
import type { ClaimRecord, ExportRecord } from './claim-records.ts';
import type { ExportFormat } from './format.ts';

const SOMEBODY = 'Somebody unnamed';

function rowOf({ id, properties: claim, article: { properties: article }, ...record }: ClaimRecord) {
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

const COLUMNS = Object.keys(rowOf(NOTHING));

/** A cell in quotes. What a spreadsheet would take for a formula is written behind an apostrophe. */
function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = Array.isArray(value) ? value.join('; ') : String(value);
  return `"${/^[=+\-@\t\r＝＋－＠]/.test(text) ? "'" : ''}${text.replaceAll('"', '""')}"`;
}

/**
 * Every claim as a row of a table, whether or not it states both ends: CSV as in RFC 4180, UTF-8, with a header line, in
 * pieces. Lists are joined by semicolons.
 */
export async function* claimsCsv(records: AsyncIterable<ExportRecord>): AsyncGenerator<string> {
  yield `${COLUMNS.join(',')}\r\n`;
  for await (const record of records)
    if ('claim' in record) yield `${Object.values(rowOf(record.claim)).map(cell).join(',')}\r\n`;
}

export const csvFormat: ExportFormat = {
  name: 'csv',
  says: 'a table of the claims with their sources and quotes',
  mediaType: 'text/csv',
  extension: 'csv',
  write: ({ records }) => claimsCsv(records()),
};
