import { CLAIM_CLASSES, classOf, LINE_STYLES, lineOf, nodeColorOf, themes, widthOf } from '../domain/drawing-style.ts';
import { ClaimgraphError } from '../domain/errors.ts';
import type { Ontology } from '../domain/ontology.ts';
import { type PictureEdge, type PictureNode, picture } from '../drawing/picture.ts';
import type { Caption } from '../drawing/svg/caption.ts';
import { svgOf } from '../drawing/svg/svg.ts';
import { factsOf } from './claim-facts.ts';
import type { ClaimRecord } from './claim-records.ts';
import type { ExportContent, ExportFormat } from './format.ts';

/** More than this nobody can read, and laying it out would take minutes. */
const MOST_CLAIMS = 3_000;
/** Sentences that the description of the picture tells at most. */
const MOST_SENTENCES = 300;

/** A claim as the picture has it, with what its caption says of it. */
interface Told {
  readonly record: ClaimRecord;
  readonly edge: PictureEdge | undefined;
  readonly sentence: string;
}

/** A claim is drawn where both ends are stated and are not the same. */
function told(record: ClaimRecord, ontology: Ontology): Told {
  const { subject, object, speaker, properties } = record;
  const facts = factsOf(record);
  const { predicate, projection, modality, verb, sentence } = facts;
  const family = ontology.isPredicate(predicate) ? ontology.definition(predicate).family : 'fallback';
  if (subject === null || object === null || subject.id === object.id) return { record, edge: undefined, sentence };
  const confidence = typeof properties['confidence'] === 'number' ? properties['confidence'] : 1;
  const label = `${projection === 'DID_NOT' ? '✕ ' : ''}${verb}`;
  const look = { class: classOf({ predicate, family }), width: widthOf({ confidence }) };
  const line = lineOf({ projection, modality, speaker: speaker?.name ?? null });
  return { record, edge: { from: subject.id, to: object.id, label, line, ...look }, sentence };
}

async function claimsIn({ records, ontology }: ExportContent): Promise<readonly Told[]> {
  const all: Told[] = [];
  for await (const record of records()) {
    if (!('claim' in record)) continue;
    if (all.length === MOST_CLAIMS) {
      const hint = 'Take a part of it, for example --select \'entity:"…" hops:1\'.';
      throw new ClaimgraphError('E_USAGE', `a picture shows ${MOST_CLAIMS} claims at most`, { hint });
    }
    all.push(told(record.claim, ontology));
  }
  return all;
}

/** Parties of claims, each once. */
function nodesOf(claims: readonly Told[]): readonly PictureNode[] {
  const parties = claims.flatMap(({ record: { subject, object } }) => [subject, object].filter((one) => one !== null));
  return [...new Map(parties.map(({ id, name, type }) => [id, { id, name, type }])).values()];
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function captionOf(claims: readonly Told[], nodes: readonly PictureNode[]): Caption {
  const articles = new Map(claims.map(({ record: { article } }) => [article.id, article.properties]));
  const named = (name: string) => [...articles.values()].flatMap((article) => article[name] ?? []).map(String);
  const [title] = named('title');
  const edges = claims.flatMap(({ edge }) => edge ?? []);
  const [classes, lines] = [new Set(edges.map((edge) => edge.class)), new Set(edges.map(({ line }) => line))];
  const counts = [
    counted(nodes.length, 'entity', 'entities'),
    counted(claims.length, 'claim', 'claims'),
    counted(articles.size, 'article', 'articles'),
  ].join(', ');
  const publishers = [...new Set(named('publisher'))].sort().slice(0, 3);
  return {
    title: articles.size === 1 && title !== undefined ? title : 'claimgraph',
    provenance: [counts, ...publishers].join(' · '),
    sentences: claims.slice(0, MOST_SENTENCES).map(({ sentence }) => `${sentence}.`),
    classes: CLAIM_CLASSES.filter((kind) => classes.has(kind)),
    lines: LINE_STYLES.filter((line) => lines.has(line)),
    types: [...new Set(nodes.map(({ type }) => type))].sort((a, b) => (nodeColorOf(a) < nodeColorOf(b) ? -1 : 1)),
  };
}

/**
 * The graph as a picture in SVG 1.1, drawn as the viewer draws it, with a legend and a line of provenance; its
 * description tells the claims in words. It holds no script and asks for nothing.
 * @throws ClaimgraphError E_USAGE for more claims than a picture can show, E_NOT_FOUND where there is nothing to draw
 */
async function* svg(content: ExportContent): AsyncGenerator<string> {
  const claims = await claimsIn(content);
  const nodes = nodesOf(claims);
  if (nodes.length === 0) throw new ClaimgraphError('E_NOT_FOUND', 'no claim names anybody who could be drawn');
  const drawn = picture(
    nodes,
    claims.flatMap(({ edge }) => edge ?? []),
    themes.light,
  );
  yield svgOf(drawn, captionOf(claims, nodes), themes.light);
}

export const svgFormat: ExportFormat = {
  name: 'svg',
  says: 'a picture with a legend, drawn as the viewer draws it; at most 3,000 claims',
  mediaType: 'image/svg+xml',
  extension: 'svg',
  write: svg,
};
