import type { GraphNode, GraphRelationship } from '../domain/graph.ts';
import type { Cell, GraphPath } from '../ports/graph-store.ts';

type Structure = Exclude<Cell, string | number | boolean | null>;

const isPath = (cell: Structure): cell is GraphPath => 'kind' in cell && cell.kind === 'path' && 'nodes' in cell;
const isNode = (cell: Structure): cell is GraphNode => 'labels' in cell && 'properties' in cell;
const isRelationship = (cell: Structure): cell is GraphRelationship => 'from' in cell && 'to' in cell && 'key' in cell;

const nameOf = ({ id, properties }: GraphNode): string => String(properties['name'] ?? properties['title'] ?? id);

function pathText({ nodes, relationships }: GraphPath): string {
  const hops = relationships.map(({ type }, index) => ` —${type}— ${nameOf(nodes[index + 1]!)}`);
  return nodes.length === 0 ? '' : `${nameOf(nodes[0]!)}${hops.join('')}`;
}

// C0 and C1 controls, and the marks that turn the direction of what follows: none may reach a terminal.
const CONTROL = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** One cell as a person reads it: lists by semicolons, nodes by name, null as nothing; no control characters. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell).replace(CONTROL, ' ');
  if (Array.isArray(cell)) return cell.map(cellText).join('; ');
  const structure = cell as Structure;
  if (isPath(structure)) return pathText(structure).replace(CONTROL, ' ');
  if (isNode(structure)) return nameOf(structure).replace(CONTROL, ' ');
  if (isRelationship(structure)) return structure.type;
  return JSON.stringify(structure).replace(CONTROL, ' ');
}

/** A column's name as a heading: `ignoredBy` → "ignored by". */
export const heading = (column: string): string =>
  column
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase()
    .replace(CONTROL, ' ');
