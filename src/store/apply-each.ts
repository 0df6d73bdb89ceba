import { ClaimgraphError } from '../domain/errors.ts';

/** What stores say of themselves is nobody's fault; what else fails is in what was to be stored. */
const isOfTheirs = (error: unknown): boolean => !(error instanceof ClaimgraphError) || error.code === 'E_INPUT';

/** How documents are applied, and what is done about those that cannot be. */
export interface Applying<D, R> {
  /** Applies all or none. */
  apply(documents: readonly D[]): Promise<R>;
  /** Told of each document that cannot be applied, and why. May throw, which ends it. */
  leftOut(document: D, error: unknown): void;
  /** Told of those that were. */
  done?(documents: readonly D[]): void | Promise<void>;
}

/**
 * Applies documents at once; where that fails, each half of them, down to the one that is to blame, so that it does not keep
 * the others out. Gives what each application gave. @throws whatever `apply` throws that is no fault of the documents
 */
export async function applyEach<D, R>(documents: readonly D[], how: Applying<D, R>): Promise<readonly R[]> {
  if (documents.length === 0) return [];
  let applied: R;
  try {
    applied = await how.apply(documents);
  } catch (error) {
    if (!isOfTheirs(error)) throw error;
    if (documents.length > 1) return applyHalves(documents, how);
    how.leftOut(documents[0]!, error);
    return [];
  }
  await how.done?.(documents);
  return [applied];
}

async function applyHalves<D, R>(documents: readonly D[], how: Applying<D, R>): Promise<readonly R[]> {
  const half = Math.ceil(documents.length / 2);
  const first = await applyEach(documents.slice(0, half), how);
  return [...first, ...(await applyEach(documents.slice(half), how))];
}
