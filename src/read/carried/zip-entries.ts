import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { ClaimgraphError } from '../../domain/errors.ts';
import { giveTurn } from '../turns.ts';
import { damaged } from './inflated.ts';
import { shownPath } from './shown-name.ts';

/** Bytes of a local file header before its name (APPNOTE 6.3.10 §4.3.7). */
const LOCAL_HEADER_BYTES = 30;
/** APPNOTE §4.4.2.2 and the upper half of the external attributes: how Unix programs store what kind of file it was. */
const FILE_TYPE = 0o170000;
const SYMBOLIC_LINK = 0o120000;

/** An entry and the label that it goes by. */
export interface NamedEntry {
  readonly entry: Entry;
  /** Safe to show; never a path. */
  readonly label: string;
}

/** What there is to be read in an archive, in the order of its names, and what is wrong with the rest. */
export interface Listing {
  readonly entries: readonly NamedEntry[];
  readonly failure?: ClaimgraphError;
}

const isLink = ({ externalFileAttributes }: Entry): boolean =>
  ((externalFileAttributes >>> 16) & FILE_TYPE) === SYMBOLIC_LINK;

/** What archives hold besides files, and files that systems leave in folders: not worth a word. */
function isSilent(entry: Entry, path: string): boolean {
  const parts = path.replace(/\\/g, '/').split('/');
  const isHidden = parts.some((part) => part === '__MACOSX' || /^\.[^.]/.test(part));
  return isHidden || parts.at(-1) === '' || isLink(entry);
}

/** Entries that share bytes unfold to more than their archive could hold (Fifield, "A better zip bomb", WOOT 2019). */
function overlap(entries: readonly NamedEntry[]): boolean {
  const spans = entries.map(({ entry }) => {
    const start = entry.relativeOffsetOfLocalHeader;
    return { start, end: start + LOCAL_HEADER_BYTES + entry.fileNameLength + entry.compressedSize };
  });
  spans.sort((a, b) => a.start - b.start);
  return spans.some(({ start }, index) => index > 0 && start < spans[index - 1]!.end);
}

const byName = (a: NamedEntry, b: NamedEntry): number => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);

/**
 * Lists an archive. Names are decoded as its entries say (UTF-8 or code page 437) and made safe to show.
 * @param take told of each entry's number in the archive's own directory. @throws ClaimgraphError E_INPUT where it objects, and for a bomb
 */
export async function listingOf(zip: ZipFile, archive: string, take: (count: number) => void): Promise<Listing> {
  take(zip.entryCount);
  const all: NamedEntry[] = [];
  let failure: ClaimgraphError | undefined;
  try {
    for await (const entry of zip.eachEntry()) {
      await giveTurn();
      const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
      const path = yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
      all.push({ entry, label: isSilent(entry, path) ? '' : shownPath(path) });
    }
  } catch (cause) {
    failure = damaged(archive, cause);
  }
  if (overlap(all)) {
    const hint = 'Only archives that are made to do harm are written so.';
    throw new ClaimgraphError('E_INPUT', `${archive} has entries that overlap, as bombs do, and was left closed`, {
      hint,
    });
  }
  const entries = all.filter(({ label }) => label !== '').sort(byName);
  return { entries, ...(failure && { failure }) };
}
