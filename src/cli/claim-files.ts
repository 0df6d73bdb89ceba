import { ClaimgraphError } from '../domain/errors.ts';
import type { Ontology } from '../domain/ontology.ts';
import { checkedImport } from '../pipeline.ts';
import { type FoundDocument, readClaimDocuments } from '../read/claim-documents.ts';
import { CLAIM_DOCUMENTS, listSources } from '../read/read.ts';
import { startProgress } from './progress.ts';
import { counted, sayError } from './talk.ts';

/** Claim documents and corrections on their way in, and what became of those that cannot be taken. */
export interface ClaimFiles {
  readonly documents: AsyncIterable<unknown>;
  /** Ends the progress bar. */
  stop(): void;
  /** Reports every document and file that was left out. @throws ClaimgraphError E_INPUT if there was one */
  reportFailures(): void;
}

/** The document or correction, checked. @throws ClaimgraphError E_INPUT that names file and line, document and field */
function checked({ where, document }: FoundDocument, ontology: Ontology): object {
  try {
    return checkedImport(document, ontology);
  } catch (error) {
    if (!(error instanceof ClaimgraphError)) throw error;
    const { code, hint } = error;
    throw new ClaimgraphError(code, `${where}: ${error.message}`, {
      cause: error,
      ...(hint !== undefined && { hint }),
    });
  }
}

/** The checked documents of a file; what cannot be taken is handed over, and the next ones follow. */
async function* documentsOf(
  file: string,
  ontology: Ontology,
  leftOut: (failure: ClaimgraphError) => void,
): AsyncGenerator<object> {
  const source = readClaimDocuments(file);
  for (;;)
    try {
      const { value, done } = await source.next();
      if (done) return;
      if (value instanceof ClaimgraphError) throw value;
      yield checked(value, ontology);
    } catch (error) {
      if (!(error instanceof ClaimgraphError)) throw error;
      leftOut(error);
    }
}

/**
 * Reads the claim documents that inputs mean, one after the other as they are asked for. What cannot be read or taken
 * does not keep the others from being so. @throws ClaimgraphError E_INPUT for a path that is not there
 */
export async function openClaimFiles(inputs: readonly string[], ontology: Ontology): Promise<ClaimFiles> {
  const files = await listSources(inputs, CLAIM_DOCUMENTS);
  const failures: ClaimgraphError[] = [];
  const progress = startProgress(files.length, 'files');
  let taken = 0;
  async function* all(): AsyncGenerator<object> {
    for (const file of files) {
      for await (const document of documentsOf(file, ontology, (failure) => failures.push(failure))) {
        taken += 1;
        yield document;
      }
      progress.advance();
    }
  }
  return {
    documents: all(),
    stop: () => progress.stop(),
    reportFailures() {
      if (failures.length === 0) return;
      if (failures.length === 1 && taken === 0) throw failures[0]!;
      for (const failure of failures) sayError(failure);
      const rest = taken === 0 ? 'nothing was imported' : `the other ${counted(taken, 'document')} are in the store`;
      throw new ClaimgraphError('E_INPUT', `${counted(failures.length, 'part')} could not be imported; ${rest}`);
    },
  };
}
