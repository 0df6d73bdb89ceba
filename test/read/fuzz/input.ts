import type { Kind } from '../../../src/read/kind.ts';
import { Draw } from '../../random/draw.ts';
import { damage } from './damage.ts';
import { KINDS, WHOLE } from './whole.ts';

/** An input that a seed and a number decide. */
export interface Input {
  readonly number: number;
  readonly kind: Kind;
  /** Of its file; not always that of its kind. */
  readonly extension: string;
  readonly bytes: Buffer;
  /** Nothing was done to it, so it has to be read. */
  readonly whole: boolean;
}

const EXTENSIONS = ['.txt', '.html', '.pdf', '.docx', '.json', '.csv', '.zip', '.gz', '.eml', '.xml', '.bin', ''];
const WHOLE_SHARE = 0.04;
const MISNAMED_SHARE = 0.12;

/** Makes one of the inputs of a seed: every kind in turn. */
export function inputOf(seed: number, number: number): Input {
  const draw = new Draw(seed * 1_000_003 + number);
  const kind = KINDS[number % KINDS.length]!;
  const made = WHOLE[kind](draw);
  if (draw.chance(WHOLE_SHARE)) return { number, kind, whole: true, ...made };
  const extension = draw.chance(MISNAMED_SHARE) ? draw.one(EXTENSIONS) : made.extension;
  return { number, kind, whole: false, extension, bytes: damage(made.bytes, draw, kind) };
}
