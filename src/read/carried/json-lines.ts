import { ClaimgraphError } from '../../domain/errors.ts';
import { doneApart } from '../isolation.ts';
import { headOf, type Item } from '../item.ts';
import { HEAD_BYTES } from '../kind.ts';
import { lost } from '../lost-item.ts';
import type { Carrier } from '../reading.ts';
import { announced } from './announced.ts';
import type { ByteLine } from './byte-lines.ts';
import { withFetched } from './fetched.ts';
import { jsonContent } from './json-content.ts';
import { jsonElements } from './json-elements.ts';
import { type Thing, thingOf } from './record.ts';
import { linesOf, MOST_LINE_BYTES, utf8Pieces } from './text-lines.ts';

type Columns = Readonly<Record<string, string>>;

/** Longer lines are parsed in the reading thread. */
const MOST_BYTES_HERE = 256 * 1024;

/** What a line or element holds; null for one that is blank, or says something of the file. */
async function thingAt(bytes: ByteLine, name: string, item: Item, columns: Columns): Promise<Thing | null> {
  try {
    if (bytes === null) {
      const hint = 'A line is one article.';
      const why = `${name} is longer than ${MOST_LINE_BYTES / 1024 / 1024} MB and was passed over`;
      throw new ClaimgraphError('E_INPUT', why, { hint });
    }
    const content =
      bytes.length > MOST_BYTES_HERE
        ? await doneApart({ task: 'json-line', bytes, about: { name, told: {} }, columns })
        : jsonContent(bytes, { name }, columns);
    return content && thingOf(content, item);
  } catch (error) {
    return lost(name, error);
  }
}

async function* things(item: Item, columns: Columns): AsyncGenerator<Thing> {
  const head = await headOf({ ...item, pieces: () => utf8Pieces(item.pieces()) }, HEAD_BYTES);
  const isList = Buffer.from(head).toString().trimStart().startsWith('[');
  const all = isList ? jsonElements(utf8Pieces(item.pieces()), item.name) : linesOf(item.pieces());
  const noun = isList ? 'article' : 'line';
  let number = 0;
  for await (const several of all)
    for (const bytes of several) {
      number += 1;
      const thing = await thingAt(bytes, `${item.name} › ${noun} ${number}`, item, columns);
      if (thing !== null) yield thing;
    }
}

/**
 * Reads articles as JSON, one a line (NDJSON, https://github.com/ndjson/ndjson-spec) or the elements of one list. Streamed.
 */
export const readJsonLines: Carrier = (item, reading) =>
  announced(withFetched(things(item, reading.columns ?? {}), item, reading), item, reading);
