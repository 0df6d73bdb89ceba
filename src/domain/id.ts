import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Claim } from './claim.ts';

const LONGEST_SLUG = 80;
const SEPARATOR = '\u001f';

/** NFC, with lone surrogates replaced: the only form in which text is hashed, stored or compared. */
export const normalizeText = (text: string): string => text.toWellFormed().normalize('NFC');

/** The first 32 hex digits of the SHA-256 of the normalised parts, joined by the unit separator. */
export function contentHash(...parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(normalizeText(parts.join(SEPARATOR))))).slice(0, 32);
}

/** Lower case, marks stripped, hyphens between: "Saint-Étienne's" → `saint-etienne-s`. Long ones are cut and hashed. */
export function slug(name: string): string {
  const plain = normalizeText(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (plain === '') return contentHash(name).slice(0, 12);
  if (plain.length <= LONGEST_SLUG) return plain;
  return `${plain.slice(0, LONGEST_SLUG - 13).replace(/-$/, '')}-${contentHash(plain).slice(0, 12)}`;
}

/** `type:slug`; a generic actor belongs to its document and gets `~docId`. */
export function entityId(type: string, name: string, scope?: string): string {
  return `${type.toLowerCase()}:${slug(name)}${scope === undefined ? '' : `~${scope}`}`;
}

/**
 * The id of a document that came without one: of its text and where it was published, its URL or else its publisher. So
 * what ten papers print is ten documents, and a page that was changed is another one (`domain/edition.ts`).
 */
export const documentId = (text: string, where?: string): string =>
  `doc:${where === undefined ? contentHash(text) : contentHash(text, where)}`;

/** The claim's identity: what it says and where, not who extracted it. Entity ids are those first minted. */
export function claimId(docId: string, claim: Omit<Claim, 'id'>): string {
  const { predicate, subject, object, polarity, place, time, quoteStart, quote } = claim;
  const parts = [docId, predicate, subject, object, polarity, place, time?.start, quoteStart, quote.length];
  return `claim:${contentHash(...parts.map((part) => String(part ?? '')))}`;
}
