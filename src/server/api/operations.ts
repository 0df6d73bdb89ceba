import { addClaims, getClaim, listClaims } from './claim-operations.ts';
import { listCorrections, listRejected, undoCorrection } from './correction-operations.ts';
import { addDocuments, getDocument, listDocuments } from './document-operations.ts';
import { getEntity, listEntities, search } from './entity-operations.ts';
import { exportAll, exportPart, getGraph } from './graph-operations.ts';
import type { Operation } from './operation.ts';
import { askQuestion, listQuestions, runCypher } from './question-operations.ts';
import { getHealth, getOpenApi } from './service-operations.ts';

/** All that the API does. */
export const OPERATIONS: readonly Operation[] = [
  listClaims,
  getClaim,
  addClaims,
  listEntities,
  getEntity,
  search,
  listDocuments,
  getDocument,
  addDocuments,
  listQuestions,
  askQuestion,
  runCypher,
  getGraph,
  exportAll,
  exportPart,
  listCorrections,
  listRejected,
  undoCorrection,
  getHealth,
  getOpenApi,
];
