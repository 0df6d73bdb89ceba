import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { GraphNode, GraphRelationship } from '../../src/domain/graph.ts';
import type { Places } from '../../src/domain/view.ts';
import { CLAIM_ATTRIBUTES, ENTITY_ATTRIBUTES, valuesOf } from '../../src/export/attributes.ts';
import { drawnGraph } from '../../src/export/drawn-graph.ts';
import { entityGraph } from '../../src/export/entity-graph.ts';
import { exported, gathered } from '../export/gathered.ts';
import { harbour, openTestStore, quay, type TestStore } from '../fixtures/viewer/open-store.ts';
import { courier, herald } from '../query/story.ts';

type Attributes = Readonly<Record<string, unknown>>;

/** What Gephi has of a file, as `GephiReader.java` prints it. */
interface Read {
  readonly issues: readonly string[];
  readonly nodes: readonly {
    readonly id: string;
    readonly label: string;
    readonly color: string;
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly attributes: Attributes;
  }[];
  readonly edges: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly label: string;
    readonly kind: string | null;
    readonly color: string;
    readonly weight: number;
    readonly directed: boolean;
    readonly spells: readonly (readonly [string | null, string | null])[];
    readonly attributes: Attributes;
  }[];
}

const jar = inject('gephiJar');
const folder = mkdtempSync(join(tmpdir(), 'claimgraph-gephi-'));
const PLACES: Places = { 'nation:velden': [120.5, -33.25], 'person:tomas-brack': [-80, 64.75] };

let opened: TestStore;
let nodes: readonly GraphNode[];
let edges: readonly GraphRelationship[];

beforeAll(async () => {
  opened = await openTestStore('');
  await opened.add(harbour(), quay(), courier, herald);
  const elements = await gathered(entityGraph(opened.store.elements()));
  nodes = elements.flatMap((element) => ('node' in element ? [element.node] : []));
  edges = elements.flatMap((element) => ('relationship' in element ? [element.relationship] : []));
});
afterAll(async () => {
  await opened?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens an export in Gephi. @throws Error with what Gephi said when it failed */
async function gephi(format: 'gexf' | 'graphml'): Promise<Read> {
  const path = join(folder, `graph.${format}`);
  writeFileSync(path, await exported(opened, format, { places: PLACES }));
  const reader = fileURLToPath(new URL('GephiReader.java', import.meta.url));
  const { status, stdout, stderr, error } = spawnSync('java', ['-Djava.awt.headless=true', '-cp', jar!, reader, path], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`Gephi failed: ${error?.message ?? stderr.slice(-4000)}`);
  return JSON.parse(stdout) as Read;
}

const byId = <T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [one.id, one]));

const hex = ({ r, g, b }: { r: number; g: number; b: number }): string =>
  `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;

const drawn = () =>
  gathered(drawnGraph({ elements: () => opened.store.elements(), ontology: opened.ontology, places: PLACES }));

/** Of what was read, what was to be kept, as text: numbers as Gephi holds them. */
function expectKept(read: Attributes, wanted: ReturnType<typeof valuesOf>, list: typeof CLAIM_ATTRIBUTES): void {
  for (const { index, text } of wanted) {
    const { name } = list[index]!;
    expect(String(read[name] ?? ''), name).toBe(text);
  }
}

describe.skipIf(jar === null).each(['gexf', 'graphml'] as const)('%s in Gephi', (format) => {
  let read: Read;
  beforeAll(async () => {
    read = await gephi(format);
  });

  it('has every entity and every claim between two, with what is listed of them, and nothing to complain of', () => {
    expect(read.issues).toEqual([]);
    expect(read.nodes.map(({ id }) => id).sort()).toEqual(nodes.map(({ id }) => id).sort());
    expect(read.edges.map(({ id }) => id).sort()).toEqual(edges.map(({ key }) => key).sort());
    expect(edges.length).toBeGreaterThan(30);
    const entities = byId(read.nodes);
    for (const { id, labels, properties } of nodes) {
      const entity = entities.get(id)!;
      expect(entity.label).toBe(properties['name']);
      expectKept(entity.attributes, valuesOf(ENTITY_ATTRIBUTES, { ...properties, labels }), ENTITY_ATTRIBUTES);
    }
    const claims = byId(read.edges);
    for (const { key, from, to, type, properties } of edges) {
      const claim = claims.get(key)!;
      expect([claim.from, claim.to, claim.directed]).toEqual([from, to, true]);
      expect(claim.weight).toBeCloseTo(Number(properties['confidence']), 5);
      expectKept(claim.attributes, valuesOf(CLAIM_ATTRIBUTES, { ...properties, type }), CLAIM_ATTRIBUTES);
    }
  });

  it('looks as in the viewer: colours, sizes, and the places that were given', async () => {
    const [entities, claims] = [byId(read.nodes), byId(read.edges)];
    for (const one of await drawn())
      if ('node' in one) {
        const entity = entities.get(one.node.id)!;
        expect([entity.color, entity.size]).toEqual([hex(one.color), expect.closeTo(one.size, 3)]);
      } else expect(claims.get(one.edge.key)!.color).toBe(hex(one.color));
    const at = (id: string) => [entities.get(id)!.x, entities.get(id)!.y];
    const [a, b] = Object.keys(PLACES) as [string, string];
    expect([...at(a), ...at(b)]).toEqual([...PLACES[a]!, ...PLACES[b]!]);
  });

  it.runIf(format === 'gexf')('is moved by the timeline: each claim from its first day to its last', () => {
    const claims = byId(read.edges);
    let dated = 0;
    for (const { key, properties } of edges) {
      const { timeStart = null, timeEnd = null } = properties;
      if (timeStart === null && timeEnd === null) continue;
      dated += 1;
      expect(claims.get(key)!.spells).toEqual([[timeStart, timeEnd]]);
    }
    expect(dated).toBeGreaterThan(5);
    expect(new Set(read.edges.map(({ kind }) => kind))).toEqual(new Set(edges.map(({ type }) => type)));
  });
});
