import { createContext, useContext } from 'react';
import type { Correction } from '../../../src/domain/correction.ts';
import type { ViewCorrection } from '../../../src/domain/view.ts';
import { correctionWords } from '../corrections.ts';
import { correctionStrings } from '../strings.ts';
import type { Loaded } from './use-loaded.ts';

const CorrectionsContext = createContext<Loaded<readonly ViewCorrection[]>>({ status: 'loading' });
export const CorrectionsProvider = CorrectionsContext.Provider;

/** What people corrected, once it is read. */
export const useCorrections = (): Loaded<readonly ViewCorrection[]> => useContext(CorrectionsContext);

/** Who corrected something, when, and why; nothing where nobody did. Says so where that cannot be read. */
export const Corrected = ({ of }: { of: (kept: readonly ViewCorrection[]) => readonly Correction[] }) => {
  const kept = useCorrections();
  if (kept.status === 'failed') return <p className="quiet">{correctionStrings.failed}</p>;
  const corrections = kept.status === 'ready' ? of(kept.value) : [];
  if (corrections.length === 0) return null;
  return (
    <ul className="plain corrected" aria-label={correctionStrings.label}>
      {corrections.map((correction) => (
        <li key={correction.id}>{correctionWords(correction)}</li>
      ))}
    </ul>
  );
};
