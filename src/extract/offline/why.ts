import type { Referent, Token } from '../../domain/analysis.ts';
import type { Argument } from './argument.ts';
import type { Draft, Finding } from './draft.ts';
import type { Reading } from './reading.ts';
import { fits } from './types.ts';

type Said = Finding | Draft;

const referentOf = (side: Argument | Referent | null): Referent | null =>
  side !== null && 'referent' in side ? side.referent : side;

const nameOf = (side: Argument | Referent | null): string => referentOf(side)?.name ?? '_';

/** What a finding or draft says, in words: `Ann Bell WARNED Dane Ltd, about Carl Moss`. */
function contentOf(said: Said): string {
  const about = said.about ?? [];
  const told = about.length > 0 ? `, about ${about.map(({ name }) => name).join(' + ')}` : '';
  return `${nameOf(said.subject)} ${said.predicate} ${nameOf(said.object)}${told}`;
}

/** Why a side of a frame stays empty, given what stands there and the types that the frame takes. */
export function emptySide(
  { cues }: Reading,
  side: string,
  standing: readonly Argument[],
  types: readonly string[] | undefined,
): string {
  const [first] = standing;
  if (first === undefined) return `${side} unstated`;
  const { name, type } = first.referent;
  if (types === undefined || fits(first.referent, types, cues)) return `the frame does not take ${name} as ${side}`;
  return `${side} ${name} has type ${type}, needs ${types.join(' or ')}`;
}

/** Tells whoever watches that a frame did not come to say anything. The reason is only worked out for a watcher. */
export function traceMiss(
  { trace }: Reading,
  { trigger, predicate, rule }: { trigger: Token; predicate: string; rule: string },
  reason: () => string,
): void {
  trace?.({ trigger: trigger.index, predicate, rule, reason: reason() });
}

/** Those for which there is no reason to leave them out; whoever watches hears of the others. */
export const kept = <S extends Said>(
  { trace }: Reading,
  all: readonly S[],
  reasonAgainst: (one: S) => string | undefined,
): S[] =>
  all.filter((said) => {
    const reason = reasonAgainst(said);
    if (reason === undefined) return true;
    const { trigger, predicate, rule } = said;
    trace?.({ trigger: trigger.index, predicate, rule, content: contentOf(said), reason });
    return false;
  });
