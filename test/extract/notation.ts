import type { ClaimDocument } from '../../src/domain/claim.ts';

const SIGNS: Readonly<Record<string, string>> = {
  asserted: '',
  reported: '~',
  possible: '?',
  future: '>',
  counterfactual: '^',
};

/**
 * Claims as lines that a table can hold: `Ann Bell WARNED Dane Ltd about Carl Moss at 2014-12-01..2014-12-31 by Eve`.
 * Before the predicate: `not`, and `~` reported, `?` possible, `>` future, `^` counterfactual; `_` is unstated.
 */
export function linesOf({ entities, claims }: ClaimDocument): string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const name = (id: string | null): string => (id === null ? '_' : names.get(id)!);
  return claims.map((claim) => {
    const sign = `${claim.polarity === 'negated' ? 'not ' : ''}${SIGNS[claim.modality]}`;
    const about = claim.about.length > 0 ? ` about ${claim.about.map(name).join(' + ')}` : '';
    const time = claim.time === null ? '' : ` at ${claim.time.start ?? ''}..${claim.time.end ?? ''}`;
    const by = claim.attributedTo === null ? '' : ` by ${name(claim.attributedTo)}`;
    return `${name(claim.subject)} ${sign}${claim.predicate} ${name(claim.object)}${about}${time}${by}`;
  });
}

/** Whether an expected line holds: the parts it leaves out (about, at, by) may be anything. */
export function isFound(expected: string, lines: readonly string[]): boolean {
  const [core, ...parts] = expected.split(/(?= about | at \d| at \.\.| by )/);
  return lines.some((line) => {
    const [start, ...rest] = line.split(/(?= about | at \d| at \.\.| by )/);
    return start === core && parts.every((part) => rest.includes(part));
  });
}
