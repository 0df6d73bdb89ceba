import { describe, expect, it } from 'vitest';
import { assetPath } from '../../src/assets.ts';
import { ClaimgraphError } from '../../src/domain/errors.ts';
import type { DocumentGraph } from '../../src/domain/graph.ts';
import type { StoredDocument } from '../../src/ports/graph-store.ts';
import { normalizeDocument } from '../../src/resolve/normalize.ts';
import { GraphWriter } from '../../src/store/graph-writer.ts';
import { openStatements } from '../../src/store/statements.ts';
import { ontology } from '../contract/documents.ts';
import { hostileTexts } from '../random/hostile.ts';
import { documentsNamed } from '../random/hostile-documents.ts';
import { misnamed } from '../random/misnamed.ts';
import { size } from './size.ts';

const TEXTS = size(10_000, 1_000);
const SEED = 20310915;

const writer = new GraphWriter(ontology, openStatements(assetPath('cypher')));

const typedAs = (type: string, predicate: string): unknown => ({
  doc: { id: 'doc:named', text: 'Ida Hale' },
  entities: [{ id: 'e', type, name: 'Ida Hale' }],
  claims: [{ id: 'c', subject: 'e', predicate, polarity: 'affirmed', modality: 'asserted', quote: 'Ida' }],
});

/** What is wrong with the way in which a job refuses its input; null when it does so clearly. */
function refusalFault(job: () => unknown): string | null {
  try {
    job();
    return 'not refused';
  } catch (error) {
    if (!(error instanceof ClaimgraphError) || error.code !== 'E_INPUT') return String(error).slice(0, 200);
    return error.message.length < 500 ? null : `a message of ${error.message.length} characters`;
  }
}

/** Everything that a text may not name. */
const attempts = (text: string): readonly (() => unknown)[] => [
  ...misnamed(text).map((graph: DocumentGraph) => () => writer.check(graph)),
  () => normalizeDocument(typedAs(text, 'WARNED'), ontology),
  () => normalizeDocument(typedAs('Person', text), ontology),
];

/** The texts of all statements that writing documents runs. */
async function statementsOf(documents: readonly StoredDocument[]): Promise<ReadonlySet<string>> {
  const texts = new Set<string>();
  const run = async (cypher: string) => {
    texts.add(cypher);
    return [];
  };
  const send = async (cypher: string) => void texts.add(cypher);
  for (const { graph } of documents) {
    writer.check(graph);
    await writer.apply({ run, send }, [{ graph }]);
  }
  return texts;
}

describe(`${TEXTS} hostile texts on the builder of statements (seed ${SEED})`, () => {
  const texts = hostileTexts(SEED, TEXTS);

  it('are refused as labels, types, names of properties, entity types and predicates', () => {
    const faults = texts.flatMap((text) =>
      attempts(text)
        .map(refusalFault)
        .filter((fault) => fault !== null)
        .map((fault) => `${JSON.stringify(text.slice(0, 80))}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('reach no statement as names, aliases, quotes and other text', async () => {
    const harmless = documentsNamed(Array.from({ length: 20 }, (_, index) => `name ${index}`));
    expect(await statementsOf(documentsNamed(texts))).toEqual(await statementsOf(harmless));
  });
});
