import jsonld from 'jsonld';
import { Parser } from 'n3';

/** A term of RDF/JS, as both readers give it. */
interface ReadTerm {
  readonly termType: string;
  readonly value: string;
  readonly datatype?: { readonly value: string };
}

interface ReadQuad {
  readonly subject: ReadTerm;
  readonly predicate: ReadTerm;
  readonly object: ReadTerm;
  readonly graph: ReadTerm;
}

/** What is said of one thing: texts or IRIs by the full IRI of the property. */
export type Description = ReadonlyMap<string, readonly string[]>;

const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string';

/** A term in full: without blank nodes, datasets are isomorphic where they hold the same statements. */
function termText({ termType, value, datatype }: ReadTerm): string {
  if (termType === 'NamedNode') return `<${value}>`;
  if (termType === 'Literal') return `${JSON.stringify(value)}^^<${datatype?.value ?? XSD_STRING}>`;
  if (termType === 'DefaultGraph') return '';
  throw new Error(`an export has no ${termType}`);
}

/** What a reader of another project found in an export. */
export class Statements {
  /** One text a statement. */
  readonly all: ReadonlySet<string>;
  readonly #things = new Map<string, Map<string, string[]>>();

  constructor(quads: readonly ReadQuad[]) {
    this.all = new Set(
      quads.map(({ subject, predicate, object, graph }) => [subject, predicate, object, graph].map(termText).join(' ')),
    );
    for (const { subject, predicate, object } of quads) this.#add(subject.value, predicate.value, object.value);
  }

  #add(subject: string, predicate: string, object: string): void {
    const thing = this.#things.get(subject) ?? new Map<string, string[]>();
    const objects = thing.get(predicate) ?? [];
    if (!objects.includes(object)) thing.set(predicate, [...objects, object]);
    this.#things.set(subject, thing);
  }

  /** What is said of the things of a type. */
  ofType(type: string): ReadonlyMap<string, Description> {
    const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
    return new Map([...this.#things].filter(([, thing]) => thing.get(rdfType)?.includes(type)));
  }

  of(thing: string): Description {
    return this.#things.get(thing) ?? new Map();
  }
}

const offline = (url: string): never => {
  throw new Error(`an export sends its reader to ${url}`);
};

/** Nothing is fetched, and nothing is passed over. */
const STRICTLY = { documentLoader: offline, safe: true };

/** What N3.js, or for JSON-LD jsonld.js, reads in an export. @throws for text that is not of the format */
export async function readBack(format: 'jsonld' | 'turtle' | 'nquads', text: string): Promise<Statements> {
  if (format !== 'jsonld') {
    const mediaType = format === 'turtle' ? 'text/turtle' : 'application/n-quads';
    return new Statements(new Parser({ format: mediaType }).parse(text));
  }
  const quads: unknown = await jsonld.toRDF(JSON.parse(text), STRICTLY);
  return new Statements(quads as readonly ReadQuad[]);
}
