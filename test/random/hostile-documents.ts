import type { StoredDocument } from '../../src/ports/graph-store.ts';
import { normalizeDocument } from '../../src/resolve/normalize.ts';
import { ontology, project } from '../contract/documents.ts';

const PER_DOCUMENT = 20;

/** A document about people with such names, in the shape in which it is imported; blank ones get a letter. */
function peopleNamed(index: number, texts: readonly string[]): unknown {
  const names = texts.map((text) => (text.trim() === '' ? `x${text}` : text));
  const [first] = names as [string, ...string[]];
  return {
    doc: { id: `doc:hostile-${index}`, text: names.join('\n'), title: first, publisher: first, url: first },
    entities: names.map((name, at) => ({
      id: `e${at}`,
      type: 'Person',
      name,
      kind: name,
      aliases: [name],
      note: name,
    })),
    claims: names.map((name, at) => ({
      id: `c${at} ${name}`,
      subject: 'e0',
      predicate: 'WARNED',
      object: `e${at}`,
      polarity: 'affirmed',
      modality: 'asserted',
      time: { text: name },
      role: name,
      mode: name,
      rule: name,
      extractor: name,
      quote: name,
    })),
  };
}

/** Documents in which everything that is text is one of these texts. */
export function documentsNamed(texts: readonly string[]): readonly StoredDocument[] {
  return Array.from({ length: Math.ceil(texts.length / PER_DOCUMENT) }, (_, index) => {
    const some = texts.slice(index * PER_DOCUMENT, (index + 1) * PER_DOCUMENT);
    const document = normalizeDocument(peopleNamed(index, some), ontology);
    return { document, graph: project(document) };
  });
}
