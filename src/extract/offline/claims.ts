import type { Referent } from '../../domain/analysis.ts';
import type { Claim, ClaimReference } from '../../domain/claim.ts';
import { claimId } from '../../domain/id.ts';
import { textOf } from '../../domain/span.ts';
import type { Believed, Draft } from './draft.ts';
import type { EntityTable } from './entities.ts';
import { quoteOf } from './quote.ts';
import type { Reading } from './reading.ts';

type Unlinked = Omit<Claim, 'refs'>;

function optional(draft: Draft, id: (referent: Referent) => string): Partial<Claim> {
  return {
    ...(draft.via.length > 0 ? { via: draft.via.map(id) } : {}),
    ...(draft.inference === 'explicit' ? {} : { inference: draft.inference }),
    ...(draft.role === undefined ? {} : { role: draft.role }),
    ...(draft.mode === undefined ? {} : { mode: draft.mode }),
    ...(draft.count === undefined ? {} : { count: draft.count }),
    ...(draft.instrument === undefined ? {} : { instrument: id(draft.instrument) }),
  };
}

function toClaim(
  reading: Reading,
  { draft, confidence }: Believed,
  { idOf }: EntityTable,
  extractor: string,
): Unlinked {
  const id = (referent: Referent): string => idOf.get(referent)!;
  const optionalId = (referent: Referent | null): string | null => referent && id(referent);
  const span = quoteOf(reading, draft);
  const { source } = reading.document;
  const claim = {
    subject: optionalId(draft.subject),
    predicate: reading.ontology.predicate(draft.predicate),
    object: optionalId(draft.object),
    about: draft.about.map(id),
    time: draft.time,
    place: optionalId(draft.place),
    polarity: draft.polarity,
    modality: draft.modality,
    attributedTo: optionalId(draft.attributedTo),
    ...optional(draft, id),
    quote: textOf(source.text, span),
    quoteStart: span.start,
    quoteEnd: span.end,
    confidence,
    rule: draft.rule,
    extractor,
  };
  return { id: claimId(source.id, claim), ...claim };
}

const references = (draft: Draft, ids: ReadonlyMap<Draft, string>): ClaimReference[] =>
  (draft.answers ?? []).flatMap((answered) => {
    const claim = ids.get(answered);
    return claim === undefined ? [] : [{ claim, kind: 'response_to' as const }];
  });

/** Told of each claim what its confidence rests on. */
export type OnClaim = (claim: Claim, circumstances: readonly string[]) => void;

/** Writes drafts as claims with ids, quotes and references; of two with one id the first stays. */
export function toClaims(
  reading: Reading,
  believed: readonly Believed[],
  table: EntityTable,
  { extractor, onClaim }: { extractor: string; onClaim?: OnClaim | undefined },
): Claim[] {
  const written = believed.map((one) => ({ ...one, claim: toClaim(reading, one, table, extractor) }));
  const ids = new Map(written.map(({ draft, claim }) => [draft, claim.id]));
  const claims = new Map<string, Claim>();
  for (const { draft, claim, circumstances } of written) {
    if (claims.has(claim.id)) continue;
    onClaim?.(claim, circumstances);
    const refs = references(draft, ids).filter((reference) => reference.claim !== claim.id);
    claims.set(claim.id, refs.length > 0 ? { ...claim, refs } : claim);
  }
  return [...claims.values()].sort((a, b) => a.quoteStart - b.quoteStart || a.quoteEnd - b.quoteEnd);
}
