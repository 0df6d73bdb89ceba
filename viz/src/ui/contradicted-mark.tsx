import type { ViewClaim } from '../../../src/domain/view.ts';
import { twinStrings } from '../strings.ts';
import { useStories } from './told-stories.tsx';

/** A small sign, after a space, at a claim that another one contradicts; nothing at any other. */
export const ContradictedMark = ({ claim }: { claim: ViewClaim }) =>
  useStories().opposed.has(claim.id) ? (
    <span className="contradicted" title={twinStrings.contradicted}>
      {' '}
      <span aria-hidden="true">⚡</span>
      <span className="hidden">{twinStrings.contradicted}</span>
    </span>
  ) : null;
