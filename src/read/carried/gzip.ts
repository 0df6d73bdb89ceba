import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import type { Item } from '../item.ts';
import type { Carrier } from '../reading.ts';
import { INFLATING, inflated } from './inflated.ts';
import { withinOf } from './within.ts';

/** As much as a whole archive may hold, since what is packed may be an archive of the web, or a file of JSON lines. */
const MOST_BYTES = 2048 * 1024 * 1024;

/** The last part of a name of something that is packed, without the extension that says so: `pile.jsonl`. */
function innerName(name: string): string {
  const last = basename(name.split(' › ').at(-1)!);
  return /\.gz$/i.test(last) ? last.slice(0, -3) : 'contents';
}

/**
 * What a gzip file holds (RFC 1952): one thing, also where it comes in several members, as archives of the web do. Streamed,
 * and held against bombs by `Unfolding`.
 */
export const readGzip: Carrier = async function* (item) {
  const within = withinOf(item);
  const name = `${item.name} › ${innerName(item.name)}`;
  const meter = within.unfolding.meter(name, MOST_BYTES);
  const { mediaType, charset, ...told } = item.told;
  yield {
    name,
    told,
    within,
    pieces: () => inflated({ name, pieces: item.pieces(), meter }, createGunzip(INFLATING)),
  } satisfies Item;
};
