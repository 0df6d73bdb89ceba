import { useState } from 'react';
import type { Correction } from '../../../src/domain/correction.ts';
import type { RejectedClaim } from '../../../src/domain/view.ts';
import { fetchRejected } from '../api.ts';
import { correctionWords, rejections } from '../corrections.ts';
import { correctionStrings, strings } from '../strings.ts';
import { verbOf } from '../wording.ts';
import { useCorrections } from './corrected.tsx';
import { LoadFailure } from './load-failure.tsx';
import { useLoaded } from './use-loaded.ts';

const sentence = (claim: RejectedClaim): string =>
  [claim.subject ?? strings.unnamed, verbOf(claim), claim.object].filter(Boolean).join(' ');

const Row = ({ claim, by }: { claim: RejectedClaim; by: Correction | undefined }) => (
  <li>
    <s>{sentence(claim)}</s>
    <q>{claim.quote}</q>
    <small>
      {[claim.title ?? claim.docId, by === undefined ? '' : correctionWords(by)].filter(Boolean).join(' · ')}
    </small>
  </li>
);

const RejectedList = ({ by }: { by: ReadonlyMap<string, Correction> }) => {
  const [attempt, setAttempt] = useState(0);
  const claims = useLoaded('rejected', fetchRejected, attempt);
  if (claims.status === 'loading') return null;
  if (claims.status === 'failed')
    return (
      <LoadFailure
        what={correctionStrings.rejectedFailed}
        error={claims.error}
        onRetry={() => setAttempt(attempt + 1)}
      />
    );
  return (
    <ul className="plain">
      {claims.value.map((claim) => (
        <Row key={claim.id} claim={claim} by={by.get(claim.id)} />
      ))}
    </ul>
  );
};

/** The claims that people rejected, under a fold with their number; nothing where there are none. */
export const Rejected = () => {
  const [open, setOpen] = useState(false);
  const kept = useCorrections();
  if (kept.status === 'failed') return <p className="quiet">{correctionStrings.failed}</p>;
  const by = kept.status === 'ready' ? rejections(kept.value) : new Map<string, Correction>();
  if (by.size === 0) return null;
  return (
    <details className="rejected" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{correctionStrings.rejectedFold(by.size)}</summary>
      <p>{correctionStrings.rejectedIntro}</p>
      {open && <RejectedList by={by} />}
    </details>
  );
};
