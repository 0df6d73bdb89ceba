import { SaxesParser } from 'saxes';
import { ClaimgraphError } from '../../domain/errors.ts';
import { damaged, refused } from './damaged.ts';

/** An element as the formats name it, whatever prefix the file uses: `w:p`, `text:h`; attributes likewise. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What is told of an XML file, in its order. */
export interface Heard {
  open(element: Element): void;
  close(name: string): void;
  text(text: string): void;
}

/** The usual prefix of the namespaces that are read here; others keep their elements without one. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml/, 'w'],
  [/markup-compatibility/, 'mc'],
  [/officeDocument\/.*\/math$|\/math$/, 'm'],
  [/xmlns:text:/, 'text'],
  [/xmlns:table:/, 'table'],
  [/xmlns:office:/, 'office'],
  [/xmlns:drawing:/, 'draw'],
  [/xmlns:meta:/, 'meta'],
  [/xmlns:style:/, 'style'],
  [/xmlns:manifest:/, 'manifest'],
  [/purl\.org\/dc\/elements/, 'dc'],
  [/purl\.org\/dc\/terms/, 'dcterms'],
  [/xmlenc#$/, 'enc'],
  [/idpf\.org\/2007\/opf$/, 'opf'],
];

const prefixOf = (uri: string): string => PREFIXES.find(([pattern]) => pattern.test(uri))?.[1] ?? '';

/** Prefixes by namespace, looked up once each. */
function namer(): (uri: string, local: string) => string {
  const known = new Map<string, string>();
  return (uri, local) => {
    let prefix = known.get(uri);
    if (prefix === undefined) {
      prefix = prefixOf(uri);
      known.set(uri, prefix);
    }
    return prefix === '' ? local : `${prefix}:${local}`;
  };
}

/** The text of an XML file in UTF-8 or UTF-16, the encodings that office documents and books may have. */
function decoded(bytes: Uint8Array): string {
  const little = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0);
  const big = (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] === 0x3c);
  return new TextDecoder(little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8').decode(bytes);
}

/** No office program nests deeper; each level costs time at every name below it. */
const DEEPEST_ELEMENT = 500;

/** What an element or attribute is called, with its namespace; attributes without a prefix have none. */
interface Named {
  readonly uri: string;
  readonly local: string;
}

/**
 * Reads an XML file by saxes, which knows no external entities; one with a document type, where others are declared, is
 * refused before it is heard.
 * @param what the part of the document that it is, for messages
 * @throws ClaimgraphError E_INPUT naming the document and the part, when it is no well-formed XML
 */
export function hearXml(bytes: Uint8Array, { name, what }: { name: string; what: string }, heard: Heard): void {
  const parser = new SaxesParser({ xmlns: true });
  const nameOf = namer();
  const called = ({ uri, local }: Named): string => nameOf(uri, local);
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    const hint = 'Open it in the program that made it and save it again.';
    throw refused(name, `has a document type in ${what}, where no office program puts one`, hint);
  });
  let depth = 0;
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > DEEPEST_ELEMENT) throw new Error(`elements lie more than ${DEEPEST_ELEMENT} deep`);
    const attributes: Record<string, string> = Object.create(null);
    for (const attribute of Object.values(tag.attributes)) attributes[called(attribute)] = attribute.value;
    heard.open({ name: called(tag), attributes });
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    heard.close(called(tag));
  });
  parser.on('text', (text) => heard.text(text));
  parser.on('cdata', (text) => heard.text(text));
  try {
    parser.write(decoded(bytes)).close();
  } catch (cause) {
    throw cause instanceof ClaimgraphError ? cause : damaged(name, what, cause);
  }
}

/** The text of each element of a flat XML file such as `docProps/core.xml`, by its name: what comes first. */
export function textsIn(
  bytes: Uint8Array | undefined,
  about: { name: string; what: string },
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  if (bytes === undefined) return texts;
  let text = '';
  hearXml(bytes, about, {
    open: () => {
      text = '';
    },
    text: (piece) => {
      text += piece;
    },
    close: (name) => {
      if (!texts.has(name) && text.trim() !== '') texts.set(name, text.trim());
      text = '';
    },
  });
  return texts;
}
