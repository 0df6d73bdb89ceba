import type { GraphElement, GraphNode, GraphRelationship, Properties } from '../domain/graph.ts';
import { verbOf } from '../domain/verb.ts';
import { isEntity } from './entity-graph.ts';

/** What ties a claim to those it names. */
const NAMING: ReadonlySet<string> = new Set(['SUBJECT', 'OBJECT', 'ABOUT', 'ATTRIBUTED_TO']);

/** A claim with all of its relationships that name somebody. */
interface LinkedClaim {
  readonly claim: GraphNode;
  readonly links: readonly GraphRelationship[];
}

/** Names of entities and the articles, by id. */
interface Known {
  readonly names: Map<string, string>;
  readonly articles: Map<string, Properties>;
}

/** What claims are tied to, claim by claim, in the order of the elements: by the id of the claim. */
async function* linksByClaim(elements: AsyncIterable<GraphElement>): AsyncGenerator<readonly GraphRelationship[]> {
  let links: GraphRelationship[] = [];
  for await (const element of elements) {
    if ('node' in element || !NAMING.has(element.relationship.type)) continue;
    if (links[0] !== undefined && links[0].from !== element.relationship.from) {
      yield links;
      links = [];
    }
    links.push(element.relationship);
  }
  if (links.length > 0) yield links;
}

/** Finds the links of claims that are asked for in the order of their ids. */
function finder(groups: AsyncGenerator<readonly GraphRelationship[]>) {
  let group: Promise<IteratorResult<readonly GraphRelationship[]>> | undefined;
  return async (claim: string): Promise<readonly GraphRelationship[]> => {
    for (;;) {
      group ??= groups.next();
      const { done, value } = await group;
      if (done || value[0]!.from > claim) return [];
      group = undefined;
      if (value[0]!.from === claim) return value;
    }
  };
}

/**
 * Claims with their links, read by two readers side by side, since both come by claim id but all claims before all links.
 * So memory holds the names of entities and the heads of articles, not claims.
 */
async function* linkedClaims(elements: () => AsyncIterable<GraphElement>, known: Known): AsyncGenerator<LinkedClaim> {
  const groups = linksByClaim(elements());
  const linksOf = finder(groups);
  for await (const element of elements()) {
    if (!('node' in element)) break;
    const { node } = element;
    if (isEntity(node)) known.names.set(node.id, String(node.properties['name'] ?? node.id));
    else if (node.labels[0] === 'Article') known.articles.set(node.id, { ...node.properties, text: null });
    else if (node.labels[0] === 'Claim') yield { claim: node, links: await linksOf(node.id) };
  }
  await groups.return(undefined);
}

const SOMEBODY = 'Somebody unnamed';

function rowOf({ claim: { id, properties: claim }, links }: LinkedClaim, { names, articles }: Known) {
  const named = (type: string, role?: string): readonly string[] =>
    links
      .filter((link) => link.type === type && (role === undefined || link.properties['role'] === role))
      .sort((a, b) => Number(a.properties['order'] ?? 0) - Number(b.properties['order'] ?? 0))
      .map(({ to }) => names.get(to) ?? to);
  const article = articles.get(String(claim['docId'])) ?? {};
  const [subject] = named('SUBJECT');
  const [object] = named('OBJECT');
  const verb = verbOf(claim as unknown as Parameters<typeof verbOf>[0]);
  return {
    sentence: [subject ?? SOMEBODY, verb, object].filter(Boolean).join(' '),
    subject,
    predicate: claim['predicate'],
    object,
    about: named('ABOUT', 'topic'),
    place: named('ABOUT', 'place')[0],
    start: claim['timeStart'],
    end: claim['timeEnd'],
    time: claim['timeText'],
    polarity: claim['polarity'],
    modality: claim['modality'],
    count: claim['count'],
    role: claim['role'],
    saysWho: named('ATTRIBUTED_TO', 'speaker')[0],
    via: named('ATTRIBUTED_TO', 'via'),
    publisher: article['publisher'],
    title: article['title'],
    published: article['published'],
    url: article['url'],
    quote: claim['quote'],
    confidence: claim['confidence'],
    rule: claim['rule'],
    extractor: claim['extractor'],
    document: claim['docId'],
    claim: id,
  };
}

const COLUMNS = Object.keys(
  rowOf(
    { claim: { id: '', labels: [], properties: { predicate: '' } }, links: [] },
    { names: new Map(), articles: new Map() },
  ),
);

/** A cell in quotes. What a spreadsheet would take for a formula is written behind an apostrophe. */
function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = Array.isArray(value) ? value.join('; ') : String(value);
  return `"${/^[=+\-@\t\r＝＋－＠]/.test(text) ? "'" : ''}${text.replaceAll('"', '""')}"`;
}

/**
 * Every claim as a row of a table, whether or not it states both ends: CSV as in RFC 4180, UTF-8, with a header line, in
 * pieces. Lists are joined by semicolons. @param elements read twice, side by side
 */
export async function* claimsCsv(elements: () => AsyncIterable<GraphElement>): AsyncGenerator<string> {
  const known: Known = { names: new Map(), articles: new Map() };
  yield `${COLUMNS.join(',')}\r\n`;
  for await (const linked of linkedClaims(elements, known))
    yield `${Object.values(rowOf(linked, known)).map(cell).join(',')}\r\n`;
}
