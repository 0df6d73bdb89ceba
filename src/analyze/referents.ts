import type { Referent } from '../domain/analysis.ts';
import { slug } from '../domain/id.ts';
import { current, type DraftReferent, isCalledByPlace } from './draft-referent.ts';

/**
 * What has no name of its own exists in its document only: another article's "police", "warning" or "bombing" is another
 * one. A nation's officialdom ("Turkish authorities") and a happening called by its place ("the Lima attacks") have one.
 */
const isGeneric = (draft: DraftReferent): boolean =>
  !draft.named && !(draft.type === 'Agency' && draft.nations.size > 0) && !isCalledByPlace(draft);

function finish(draft: DraftReferent, key: string): Referent {
  return {
    key,
    name: draft.name,
    type: draft.type,
    ...(draft.kind === undefined ? {} : { kind: draft.kind }),
    named: draft.named,
    generic: isGeneric(draft),
    plural: draft.plural,
    headLemma: draft.headLemma,
    modifiers: draft.modifiers,
    nations: [...draft.nations],
    unreal: draft.unreal,
    aliases: [...draft.aliases],
    surfaces: [...draft.surfaces],
    mentions: [...new Set(draft.mentions)].sort((a, b) => a - b),
  };
}

/** Finishes the drafts in order of first mention; keys are `type:slug`, numbered from the second of one name. */
export function finishReferents(drafts: readonly DraftReferent[]): ReadonlyMap<DraftReferent, Referent> {
  const mentioned = drafts.filter(({ mentions }) => mentions.length > 0);
  const firstMention = (draft: DraftReferent): number =>
    Math.min(...draft.mentions.slice(0, 3), draft.mentions.at(-1)!);
  const uses = new Map<string, number>();
  const ordered = [...mentioned].sort((a, b) => firstMention(a) - firstMention(b) || a.order - b.order);
  return new Map(
    ordered.map((draft) => {
      const base = `${draft.type.toLowerCase()}:${slug(draft.name)}`;
      const count = (uses.get(base) ?? 0) + 1;
      uses.set(base, count);
      return [current(draft), finish(draft, count === 1 ? base : `${base}~${count}`)];
    }),
  );
}
