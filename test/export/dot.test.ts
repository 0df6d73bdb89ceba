import {
  type AttributeASTNode,
  type EdgeASTNode,
  type NodeASTNode,
  type NodeRefASTNode,
  parse,
} from '@ts-graphviz/ast';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { themes } from '../../src/domain/drawing-style.ts';
import { dotId, dotText } from '../../src/export/dot-text.ts';
import { openTestStore, type TestStore } from '../fixtures/viewer/open-store.ts';
import { courier, herald } from '../query/story.ts';
import { exported, gathered } from './gathered.ts';

const HOSTILE = '"]; x [label=<<b>y</b>>]; // \\" \\N \\\\ &amp; &#60; AT&T {a|b} <b>\\';

let opened: TestStore;

beforeAll(async () => {
  opened = await openTestStore('');
  const entities = courier.entities.map((one) => (one.id === 'brack' ? { ...one, name: HOSTILE } : one));
  await opened.add({ ...courier, entities }, herald);
});
afterAll(() => opened?.close());

type Attributes = Readonly<Record<string, string>>;

const attributesOf = (children: readonly { readonly type: string }[]): Attributes =>
  Object.fromEntries(
    children
      .filter((child): child is AttributeASTNode => child.type === 'Attribute')
      .map(({ key, value }) => [key.value, value.value]),
  );

/** DOT as another project's parser reads it. */
async function read(part = {}) {
  const [graph] = parse(await exported(opened, 'dot', part)).children;
  const children = graph?.type === 'Graph' ? graph.children : [];
  const nodes = children.filter((child): child is NodeASTNode => child.type === 'Node');
  const edges = children.filter((child): child is EdgeASTNode => child.type === 'Edge');
  return {
    nodes: nodes.map(({ id, children: inside }) => ({ id: id.value, ...attributesOf(inside) }) as Attributes),
    edges: edges.map(({ targets, children: inside }) => {
      const [from, to] = (targets as readonly NodeRefASTNode[]).map(({ id }) => id.value);
      return { from, to, ...attributesOf(inside) } as Attributes;
    }),
  };
}

/** What Graphviz draws for an `escString`. */
const drawn = (text: string): string =>
  text.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign)).replaceAll('&amp;', '&');

describe('DOT', () => {
  it('has a node for each entity and an edge for each claim with two ends', async () => {
    const { nodes, edges } = await read();
    const graph = await opened.store.graph();
    const entities = graph.nodes.filter(({ labels }) => labels.includes('Entity'));
    expect(nodes.map(({ id }) => id).sort()).toEqual(entities.map(({ id }) => id).sort());
    const projected = graph.relationships.filter(({ properties }) => properties['claimId'] !== undefined);
    expect(edges.map(({ from, to, id }) => [from, to, id]).sort()).toEqual(
      projected.map(({ from, to, key }) => [from, to, key]).sort(),
    );
  });

  it('is drawn as in the viewer: colour for what was done, line for how sure it is', async () => {
    const { edges, nodes } = await read();
    const { edges: colours, nodes: kinds } = themes.light;
    const labelled = (label: string): Attributes => edges.find((edge) => edge['label'] === label)!;
    expect(labelled('warned')).toMatchObject({ style: 'solid', color: colours.warned, predicate: 'WARNED' });
    expect(labelled('did not respond to')).toMatchObject({ style: 'dashed', arrowhead: 'tee', color: colours.said });
    expect(labelled('may have investigated')).toMatchObject({ style: 'dotted', color: colours.said });
    expect(labelled('responded to')).toMatchObject({ style: 'dashed', modality: 'reported' });
    expect(Number(labelled('warned')['penwidth'])).toBeGreaterThan(1.2);
    expect(nodes.find(({ id }) => id === 'nation:velden')).toMatchObject({ label: 'Velden', color: kinds.agency });
  });

  it('takes no name for anything but text', async () => {
    const { nodes } = await read();
    const labels = nodes.map(({ label }) => drawn(label!));
    expect(labels).toContain(HOSTILE);
  });

  it('of a subgraph has nothing else', async () => {
    const documents = await gathered(opened.store.documents());
    const killed = documents.flatMap(({ claims }) => claims.filter(({ localId }) => localId === 'killed'));
    const { nodes, edges } = await read({ subgraph: { claims: new Set(killed.map(({ id }) => id)) } });
    expect(edges.map(({ label }) => label)).toEqual(['killed']);
    expect(nodes).toHaveLength(3);
  });
});

const literalValue = (literal: string): string => {
  const [graph] = parse(`digraph { ${literal} [label=${literal}]; }`).children;
  const [node] = graph?.type === 'Graph' ? graph.children : [];
  return attributesOf((node as NodeASTNode).children)['label']!;
};

describe('a text in DOT', () => {
  it.each([
    '',
    'a',
    'a\\',
    '\\\\',
    '"',
    '\\"',
    '<b>x</b>',
    'a\nb',
    '&lt;',
    '&',
    '&&amp;;',
    'x;y{z}[w]',
    '😀 é',
    '//',
    '/*',
    '#',
  ])('%j is read as itself', (text) => {
    expect(drawn(literalValue(dotText(text)))).toBe(text);
    expect(literalValue(dotId(text))).toBe(text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n'));
  });

  it('loses controls, halves of characters and returns', () => {
    expect(dotText('a\u0000\u0007b\ud800\r\nc\td')).toBe('"ab\ufffd\\ncd"');
  });
});
