import { ClaimgraphError } from '../../domain/errors.ts';

/** An error of a document that cannot be read, `report.pdf is protected …`. */
export const refused = (name: string, why: string, hint: string): ClaimgraphError =>
  new ClaimgraphError('E_INPUT', `${name} ${why}`, { hint });

/** Libraries put much into their messages, and parts of the document; people need the beginning. */
const LONGEST_REASON = 120;

/** An error of a document that is not as its format asks, with what the library said of it. */
export function damaged(name: string, what: string, cause: unknown): ClaimgraphError {
  const said = String(cause instanceof Error ? cause.message : cause).split('\n', 1)[0]!;
  const reason = said.replace(/[^\P{C}]/gu, '').slice(0, LONGEST_REASON);
  return new ClaimgraphError('E_INPUT', `${name} cannot be read: ${what} is damaged (${reason})`, {
    hint: 'Open it in the program that made it and save it again, or as text.',
    cause,
  });
}
