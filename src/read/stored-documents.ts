import type { Outcome } from './sources.ts';

/**
 * Tells those who gave documents once these are stored, so that a feed counts nothing as read that may still be lost.
 * The documents may be stored in any order.
 */
export class StoredDocuments {
  readonly #waiting = new Map<string, (() => void)[]>();

  /** Remembers who wants to know of a document. */
  expect(outcome: Outcome): void {
    if (!('document' in outcome) || outcome.done === undefined) return;
    const { id } = outcome.document;
    this.#waiting.set(id, [...(this.#waiting.get(id) ?? []), outcome.done]);
  }

  /** Documents, by their ids, are in the store. */
  stored(ids: readonly string[]): void {
    for (const id of ids) {
      for (const done of this.#waiting.get(id) ?? []) done();
      this.#waiting.delete(id);
    }
  }
}
