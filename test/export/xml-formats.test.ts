import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { xmlText } from '../../src/domain/xml-text.ts';
import { openTestStore, type TestStore } from '../fixtures/viewer/open-store.ts';
import { courier } from '../query/story.ts';
import { exported, gathered } from './gathered.ts';

const HOSTILE = '<!--"]]>&\'</node>\u0000\u000b\ud800\ufffe\tand\nmore';

let opened: TestStore;

beforeAll(async () => {
  opened = await openTestStore('');
  const entities = courier.entities.map((entity) => (entity.id === 'brack' ? { ...entity, name: HOSTILE } : entity));
  await opened.add({ ...courier, entities });
});
afterAll(() => opened?.close());

const parsed = async (format: 'graphml' | 'gexf', options = {}) => {
  const text = await exported(opened, format, options);
  const window = new Window();
  // This parser knows no dots in the names of attributes.
  const plain = text.replace(/ attr\.(?=name|type)/g, ' attr-');
  return { text, xml: new window.DOMParser().parseFromString(plain, 'application/xml') };
};

const edges = courier.claims.filter(({ subject, object }) => subject !== null && object !== null);

describe('text in XML', () => {
  it('keeps its meaning, and loses only what XML cannot hold', () => {
    expect(xmlText('a<b>&"\'\n\t')).toBe('a&lt;b&gt;&amp;&quot;&apos;&#10;&#9;');
    expect(xmlText('x\u0000\u000b\u001f\ud800\udc00\udc00\ufffe😀y')).toBe('x𐀀😀y');
  });
});

describe('GraphML', () => {
  it('has a node for each entity and an edge for each claim with two ends, with what is known of them', async () => {
    const { xml, text } = await parsed('graphml');
    expect(xml.querySelectorAll('node')).toHaveLength(courier.entities.length + 1);
    expect(xml.querySelectorAll('edge')).toHaveLength(edges.length);
    const key = (owner: string, name: string): string =>
      [...xml.querySelectorAll('key')].find(
        (one) => one.getAttribute('for') === owner && one.getAttribute('attr-name') === name,
      )!.id;
    const told = (
      element: {
        querySelectorAll(
          selector: string,
        ): Iterable<{ getAttribute(name: string): string | null; textContent: string }>;
      },
      id: string,
    ) => [...element.querySelectorAll('data')].find((data) => data.getAttribute('key') === id)?.textContent;
    const all = [...xml.querySelectorAll('edge')];
    const warned = all.find((edge) => told(edge, key('edge', 'timeStart')) === '2031-03-01')!;
    expect(told(warned, key('edge', 'type'))).toBe('WARNED');
    expect(told(warned, key('edge', 'label'))).toBe('warned');
    expect(told(warned, key('edge', 'quote'))).toBe('Orrish inspectors warned Velden about Tomas Brack in March 2031');
    const ids = new Set([...xml.querySelectorAll('node')].map(({ id }) => id));
    for (const edge of all)
      expect(ids.has(edge.getAttribute('source')!) && ids.has(edge.getAttribute('target')!)).toBe(true);
    expect(text).toContain('&lt;!--&quot;]]&gt;&amp;&apos;&lt;/node&gt;');
  });
});

describe('GEXF', () => {
  it('has the days of each claim, and the places of entities where they are given', async () => {
    const { xml, text } = await parsed('gexf', { places: { 'nation:velden': [12.5, -3] } });
    expect(xml.querySelectorAll('nodes > node')).toHaveLength(courier.entities.length + 1);
    const all = [...xml.querySelectorAll('edges > edge')];
    expect(all).toHaveLength(edges.length);
    const dated = all.filter((edge) => edge.getAttribute('start') !== null);
    expect(
      dated.map((edge) => [edge.getAttribute('label'), edge.getAttribute('start'), edge.getAttribute('end')]).sort(),
    ).toEqual([
      ['killed', '2031-05-12', '2031-05-12'],
      ['warned', '2031-03-01', '2031-03-31'],
      ['warned', '2031-05-11', '2031-05-11'],
    ]);
    expect(text.match(/<viz:position x="12.5" y="-3" z="0"\/>/g)).toHaveLength(1);
  });

  it('of a subgraph has nothing else', async () => {
    const [document] = await gathered(opened.store.documents());
    const claims = new Set(document!.claims.filter(({ localId }) => localId === 'killed').map(({ id }) => id));
    const { xml } = await parsed('gexf', { subgraph: { claims } });
    expect([...xml.querySelectorAll('nodes > node')].map((node) => node.getAttribute('label'))).toEqual([
      'Velden harbour fire',
      'nine people',
      'Velden Courier',
    ]);
    expect(xml.querySelectorAll('edges > edge')).toHaveLength(1);
  });
});
