import { type Correction, splitId } from '../../src/domain/correction.ts';
import type { ViewCorrection } from '../../src/domain/view.ts';
import { correctionStrings as words } from './strings.ts';
import { dayWords } from './wording.ts';

/** The corrections that made a claim what it is, in the order in which they hold. */
export const correctionsOfClaim = (kept: readonly ViewCorrection[], claim: string): readonly Correction[] =>
  kept.map(({ correction }) => correction).filter((correction) => 'claim' in correction && correction.claim === claim);

/** The entity, and all that became part of it. */
function mergedInto(kept: readonly ViewCorrection[], entity: string): ReadonlySet<string> {
  const ids = new Set([entity]);
  const merges = kept.flatMap(({ correction }) => (correction.kind === 'merge' ? [correction] : []));
  for (let before = 0; before < ids.size; ) {
    before = ids.size;
    for (const { from, into } of merges) if (ids.has(into.id)) ids.add(from);
  }
  return ids;
}

/** The corrections of an entity and of those that became part of it. */
export function correctionsOfEntity(kept: readonly ViewCorrection[], entity: string): readonly Correction[] {
  const ids = mergedInto(kept, entity);
  const concerns = (correction: Correction): boolean => {
    if (correction.kind === 'merge') return ids.has(correction.from);
    if (correction.kind === 'split')
      return ids.has(correction.entity) || ids.has(splitId(correction.entity, correction.document));
    return 'entity' in correction && ids.has(correction.entity);
  };
  return kept.map(({ correction }) => correction).filter(concerns);
}

function whatWas(correction: Correction): string {
  switch (correction.kind) {
    case 'amend':
      return `${words.amended} (${Object.keys(correction.to)
        .map((part) => words.parts[part as keyof typeof words.parts] ?? part)
        .join(', ')})`;
    case 'merge':
      return words.merged(correction.from);
    case 'rename':
      return words.renamed(correction.name);
    case 'retype':
      return words.retyped(correction.type);
    case 'split':
      return words.parted(correction.document);
    default:
      return correction.kind === 'confirm' ? words.confirmed : words.rejected;
  }
}

/** "Confirmed by Ana Vey on 3 Mar 2024: seen the letter" */
export const correctionWords = (correction: Correction): string =>
  `${whatWas(correction)} ${words.by} ${correction.author} ${words.on} ${dayWords(correction.time)}${correction.reason === undefined ? '' : `: ${correction.reason}`}`;

/** The claims that are rejected, each with the correction that says so. */
export const rejections = (kept: readonly ViewCorrection[]): ReadonlyMap<string, Correction> =>
  new Map(
    kept.flatMap(({ correction, documents }) =>
      correction.kind === 'reject' && documents > 0 ? [[correction.claim, correction]] : [],
    ),
  );
