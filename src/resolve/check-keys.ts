import type { z } from 'zod';
import { slipFor } from '../domain/near.ts';
import { claimSchema, docSchema, entitySchema, type ImportedDocument } from './claim-document-schema.ts';
import { importError, shown } from './import-error.ts';

/** A key of an object that can only be a slip of the pen for one that is missing there, and that one. */
function slipIn(object: object, { shape }: z.ZodObject): readonly [key: string, meant: string] | undefined {
  for (const key of Object.keys(object)) {
    if (Object.hasOwn(shape, key)) continue;
    const missing = Object.keys(shape).filter((known) => !Object.hasOwn(object, known));
    const meant = slipFor(key, missing);
    if (meant !== undefined) return [key, meant];
  }
  return undefined;
}

/**
 * Refuses keys that are nearly those of a claim document (`attributdTo`), since what they hold would be lost unnoticed.
 * Others are left alone: they are remarks of whoever made it.
 * @param input a document that fits the schema, as it came
 * @throws ClaimgraphError E_INPUT naming the key and the one that it is like
 */
export function checkKeys(input: ImportedDocument, docId: string): void {
  const check = (object: object, schema: z.ZodObject, where: string): void => {
    const slip = slipIn(object, schema);
    if (slip === undefined) return;
    throw importError(docId, where, `there is no key ${shown(slip[0])}`, `Did you mean ${slip[1]}?`);
  };
  check(input.doc, docSchema, 'field "doc"');
  for (const entity of input.entities) check(entity, entitySchema, `entity ${shown(entity.id)}`);
  for (const claim of input.claims) check(claim, claimSchema, `claim ${shown(claim.id)}`);
}
