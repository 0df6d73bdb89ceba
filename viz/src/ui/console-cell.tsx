import { type Cell, type NodeCell, type RelationshipCell, sorted } from '../cypher/answer.ts';
import { linkTo, type Selection } from '../state.ts';
import { cypherStrings } from '../strings.ts';
import { sentenceOf } from '../wording.ts';
import { type Model, useModel } from './model.ts';

/** Text beyond so many characters is folded. */
const LONGEST = 240;

/** What an id names in the graph, and how to say it. */
function namedBy({ claims, entities, nameOf }: Model, id: string): { selection: Selection; words: string } | null {
  const claim = claims.get(id);
  if (claim !== undefined) return { selection: { kind: 'claim', id }, words: sentenceOf(claim, nameOf) };
  return entities.has(id) ? { selection: { kind: 'entity', id }, words: nameOf(id) } : null;
}

/** A text: a link that selects what it is the id of, else itself, its end folded where it is long. */
const TextCell = ({ text, shown = text }: { text: string; shown?: string }) => {
  const model = useModel();
  const named = namedBy(model, text);
  if (named !== null)
    return (
      <a href={linkTo(model.state, { selection: named.selection })} title={named.words}>
        {shown}
      </a>
    );
  if (shown.length <= LONGEST) return shown;
  return (
    <details>
      <summary>{`${shown.slice(0, LONGEST)}…`}</summary>
      {shown}
    </details>
  );
};

const nameIn = ({ properties, id }: NodeCell): string => {
  const name = properties['name'] ?? properties['title'] ?? properties['quote'] ?? id;
  return typeof name === 'string' && name !== '' ? name : id;
};

const NodeText = ({ node }: { node: NodeCell }) => (
  <span className="node-cell">
    <small>{node.labels.join(' · ')}</small>
    <TextCell text={node.id} shown={nameIn(node)} />
  </span>
);

const RelationshipText = ({ relationship }: { relationship: RelationshipCell }) => {
  const { nameOf } = useModel();
  const { type, from, to, properties } = relationship;
  const claim = properties['claimId'];
  return (
    <>
      <TextCell text={from} shown={nameOf(from)} /> —
      {typeof claim === 'string' ? <TextCell text={claim} shown={type} /> : type}→{' '}
      <TextCell text={to} shown={nameOf(to)} />
    </>
  );
};

const Each = ({ cells }: { cells: readonly Cell[] }) => (
  <ul className="plain cell-list">
    {cells.map((cell, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: values of an answer have no identity, and never move
      <li key={index}>
        <CellText cell={cell} />
      </li>
    ))}
  </ul>
);

/** A value of an answer for people. */
export const CellText = ({ cell }: { cell: Cell }) => {
  const { kind, value } = sorted(cell);
  if (kind === 'node') return <NodeText node={value} />;
  if (kind === 'relationship') return <RelationshipText relationship={value} />;
  if (kind === 'path') return <Each cells={value.relationships.length > 0 ? value.relationships : value.nodes} />;
  if (kind === 'list') return value.length === 0 ? cypherStrings.nothing : <Each cells={value} />;
  if (kind === 'map') return <TextCell text={JSON.stringify(value)} />;
  return value === null ? <span className="quiet">{cypherStrings.nothing}</span> : <TextCell text={String(value)} />;
};
