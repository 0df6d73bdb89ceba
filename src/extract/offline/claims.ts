import type { Referent } from '../../domain/analysis.ts';
import type { Claim, ClaimReference } from '../../domain/claim.ts';
import { claimId } from '../../domain/id.ts';
import { textOf } from '../../domain/span.ts';
import type { Draft } from './draft.ts';
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

function toClaim(reading: Reading, draft: Draft, { idOf }: EntityTable, extractor: string): Unlinked {
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
    confidence: draft.confidence,
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

/** Writes drafts as claims with ids, quotes and references; of two with one id the first stays. */
export function toClaims(reading: Reading, drafts: readonly Draft[], table: EntityTable, extractor: string): Claim[] {
  const written = drafts.map((draft) => ({ draft, claim: toClaim(reading, draft, table, extractor) }));
  const ids = new Map(written.map(({ draft, claim }) => [draft, claim.id]));
  const claims = new Map<string, Claim>();
  for (const { draft, claim } of written) {
    if (claims.has(claim.id)) continue;
    const refs = references(draft, ids).filter((reference) => reference.claim !== claim.id);
    claims.set(claim.id, refs.length > 0 ? { ...claim, refs } : claim);
  }
  return [...claims.values()].sort((a, b) => a.quoteStart - b.quoteStart || a.quoteEnd - b.quoteEnd);
}
