import { ClaimgraphError } from '../../domain/errors.ts';
import { webAddress } from '../../domain/web-address.ts';
import type { Item } from '../item.ts';
import { lost } from '../lost-item.ts';
import type { Carrier, Reading } from '../reading.ts';
import type { ByteLine } from './byte-lines.ts';
import { withFetched } from './fetched.ts';
import type { Listed } from './record.ts';
import { shownText } from './shown-name.ts';
import { decodedBytes, linesOf } from './text-lines.ts';

/** Longest line of a list: browsers and servers take no longer addresses either. */
const MOST_ADDRESS_BYTES = 16 * 1024;

function listedAt(bytes: ByteLine, name: string): Listed | ClaimgraphError | null {
  const line = bytes === null || bytes.length > MOST_ADDRESS_BYTES ? null : decodedBytes(bytes).trim();
  if (line === '' || line?.startsWith('#')) return null;
  const address = webAddress(line);
  if (address !== null) return { name, address, told: {} };
  const hint = 'A list of addresses has one http(s) address a line; lines that begin with # are comments.';
  const shown = line === null ? 'is too long for an address' : `is no web address: ${shownText(line)}`;
  return lost(name, new ClaimgraphError('E_INPUT', `${name} ${shown}`, { hint }));
}

async function listedIn(item: Item): Promise<readonly (Listed | ClaimgraphError)[]> {
  const listed: (Listed | ClaimgraphError)[] = [];
  const known = new Set<string>();
  let number = 0;
  for await (const lines of linesOf(item.pieces()))
    for (const bytes of lines) {
      number += 1;
      const each = listedAt(bytes, `${item.name} › line ${number}`);
      if (each === null || ('address' in each && known.has(each.address))) continue;
      if ('address' in each) known.add(each.address);
      listed.push(each);
    }
  return listed;
}

async function* fetchedFrom(item: Item, reading: Reading): AsyncGenerator<Item | ClaimgraphError> {
  const listed = await listedIn(item);
  if (listed.length === 0) throw new ClaimgraphError('E_INPUT', `${item.name} lists no address`);
  reading.expect?.(listed.length - 1);
  async function* each(): AsyncGenerator<Listed | ClaimgraphError> {
    yield* listed;
  }
  yield* withFetched(each(), item, reading);
}

/** Fetches what a list of addresses names, one a line (`text/uri-list`, RFC 2483 §5), in its order. */
export const readAddresses: Carrier = fetchedFrom;
