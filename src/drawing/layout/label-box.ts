/** Room that a node with its label above or below takes, in layout units: half width, above the centre, below it. */
export interface LabelBox {
  readonly halfWidth: number;
  readonly above: number;
  readonly below: number;
}

const CHARACTER = 7.8;
const LONGEST_LABEL = 28;

/** The name as the drawing shows it: cut after 28 characters. */
export const shortName = (name: string): string =>
  name.length > LONGEST_LABEL ? `${name.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : name;

/** The room of a node by its name. */
export const labelBox = (name: string): LabelBox => ({
  halfWidth: Math.max(26, (shortName(name).length * CHARACTER) / 2 + 6),
  above: 38,
  below: 38,
});
