import type { ExportFormat } from '../format.ts';
import { rdfNodes } from './nodes.ts';
import { PREFIXES, TERMS, type Term } from './vocabulary.ts';

function definition({ iri, values }: Term): string | Readonly<Record<string, string>> {
  if (values === 'text' || values === 'typed') return iri;
  return { '@id': iri, '@type': values === 'things' ? '@id' : values };
}

/** The context, which stands in the document: nobody has to fetch it. */
export const CONTEXT = {
  '@version': 1.1,
  ...PREFIXES,
  id: '@id',
  type: '@type',
  ...Object.fromEntries(Object.entries(TERMS).map(([name, term]) => [name, definition(term)])),
};

/** JSON that may stand in a script element of a page as well. */
const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/) as one document: the context, then a node a line in `@graph`. Type and
 * id come before other keys, so that readers can take it piece by piece.
 */
export const jsonldFormat: ExportFormat = {
  name: 'jsonld',
  says: 'the same RDF as JSON',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  async *write(content) {
    yield `{"@context":${json(CONTEXT)},\n"@graph":[`;
    let separator = '\n';
    for await (const node of rdfNodes(content)) {
      yield separator + json(node);
      separator = ',\n';
    }
    yield '\n]}\n';
  },
};
