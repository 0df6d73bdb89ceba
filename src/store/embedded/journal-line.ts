import { createHash } from 'node:crypto';
import type { ClaimDocument } from '../../domain/claim.ts';
import type { Correction } from '../../domain/correction.ts';

/** What the journal records: a document as it was applied, or that one was taken out; corrections, or that one was. */
export type JournalRecord =
  | { readonly kind: 'document'; readonly docId: string; readonly hash: string; readonly document: ClaimDocument }
  | { readonly kind: 'remove'; readonly docId: string }
  | { readonly kind: 'correct'; readonly corrections: readonly Correction[] }
  | { readonly kind: 'undo'; readonly correction: string };

/** A claimgraph from before corrections refuses a journal with a record of a kind that it does not know. */
const KINDS: ReadonlySet<string> = new Set(['document', 'remove', 'correct', 'undo'] satisfies JournalRecord['kind'][]);

/** The format of the journal. A later one says so in its first record; this one, being the first, has no such record. */
export const FORMAT = 1;

/** The first record of a journal in a later format, framed as all others are. */
interface FormatRecord {
  readonly kind: 'format';
  readonly version: number;
}

const HEAD = '{"sha256":"';
const DIGEST = 64;
const LENGTH = '","bytes":';

/** SHA-256 of bytes, 64 hex digits. */
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** One line, itself JSON: length and checksum of the record's exact bytes, then the record. */
export function encodeRecord(record: JournalRecord): Buffer {
  const body = Buffer.from(JSON.stringify(record), 'utf8');
  const head = `${HEAD}${digest(body)}${LENGTH}${body.length},"record":`;
  return Buffer.concat([Buffer.from(head, 'utf8'), body, Buffer.from('}\n', 'utf8')]);
}

/** A line that checks out: its checksum and the bytes of its record. */
export interface CheckedLine {
  readonly sha256: string;
  readonly body: Buffer;
}

/** Checks a line without its line break. Null when it is cut or altered. */
export function checkLine(line: Buffer): CheckedLine | null {
  const sha256 = line.toString('latin1', HEAD.length, HEAD.length + DIGEST);
  const colon = HEAD.length + DIGEST + LENGTH.length;
  const comma = line.indexOf(',', colon);
  if (!line.toString('latin1', 0, HEAD.length).startsWith(HEAD) || comma < 0) return null;
  const start = comma + ',"record":'.length;
  const body = line.subarray(start, line.length - 1);
  if (body.length !== Number(line.toString('latin1', colon, comma)) || line.at(-1) !== 0x7d) return null;
  return digest(body) === sha256 ? { sha256, body } : null;
}

/** The record of a checked line; null when a later version of the journal wrote it. */
export function parseRecord({ body }: CheckedLine): JournalRecord | null {
  const record = JSON.parse(body.toString('utf8')) as JournalRecord | FormatRecord;
  return KINDS.has(record.kind) ? (record as JournalRecord) : null;
}

/** The format that a checked line announces; undefined when it is of this one or only of a kind unknown here. */
export function formatOf({ body }: CheckedLine): number | undefined {
  const { kind, version } = JSON.parse(body.toString('utf8')) as Partial<FormatRecord>;
  return kind === 'format' ? version : undefined;
}
