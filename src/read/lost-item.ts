import { ClaimgraphError } from '../domain/errors.ts';

/** Why one of the things that something holds cannot be had, and how people find that one: `pile.zip › a.html`. */
export class LostItem extends ClaimgraphError {
  readonly item: string;

  constructor(item: string, { code, message, hint, cause }: ClaimgraphError) {
    super(code, message, { cause, ...(hint !== undefined && { hint }) });
    this.item = item;
  }
}

/** The loss of a thing, by what kept it from being had. @throws whatever else that is: a defect */
export function lost(item: string, error: unknown): LostItem {
  if (error instanceof ClaimgraphError) return new LostItem(item, error);
  throw error;
}
