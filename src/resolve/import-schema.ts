import { z } from 'zod';
import { claimDocumentSchema } from './claim-document-schema.ts';
import { correctionSchema } from './normalize-correction.ts';

/** What can be imported: a claim document, or a correction. */
export const importSchema = z.union([claimDocumentSchema, z.object({ correction: correctionSchema })]);
