import { ClaimgraphError } from '../../domain/errors.ts';

const MEGABYTE = 1024 * 1024;
/** Most bytes that one entry of an archive may unfold to. */
const MOST_ENTRY_BYTES = 200 * MEGABYTE;
/** Most bytes that an archive may unfold to, with all archives in it. */
const MOST_BYTES = 2048 * MEGABYTE;
/** More entries than this hold only bombs, or what is better read from a folder. */
const MOST_ENTRIES = 10_000;
/** Most entries of an archive together with those of all archives in it. */
const MOST_ENTRIES_IN_ALL = 100_000;
/** Text is packed to a tenth at best, rarely to a fiftieth; zeros to a thousandth. */
const HIGHEST_RATIO = 100;
/** Bytes up to which no ratio is looked at: a small file of blanks is no bomb. */
const UNRATED_BYTES = MEGABYTE;

const UNPACK = 'Unpack it yourself, look at what it holds, and name the folder.';

const refusal = (message: string): ClaimgraphError => new ClaimgraphError('E_INPUT', message, { hint: UNPACK });

/** Told of each piece that comes out of an entry: bytes out and bytes in since its beginning. @throws ClaimgraphError E_INPUT */
export type Meter = (unfolded: number, packed: number) => void;

/**
 * What an archive has unfolded to, with all archives in it, held against the caps (threat T11: zip bombs). Counted while
 * bytes come, since what an archive says of its sizes may be untrue.
 */
export class Unfolding {
  #bytes = 0;
  #entries = 0;

  /** Nothing more may be unfolded. */
  get isSpent(): boolean {
    return this.#bytes > MOST_BYTES;
  }

  /** @throws ClaimgraphError E_INPUT for too many */
  takeEntries(count: number, archive: string): void {
    this.#entries += count;
    if (count > MOST_ENTRIES) throw refusal(`${archive} holds more than ${MOST_ENTRIES} entries and was left closed`);
    if (this.#entries > MOST_ENTRIES_IN_ALL)
      throw refusal(`${archive} and the archives around it hold more than ${MOST_ENTRIES_IN_ALL} entries`);
  }

  /** @throws ClaimgraphError E_INPUT once the bytes of all entries are used up */
  check(archive: string): void {
    if (this.isSpent) throw refusal(`${archive} unfolds to more than 2 GB; the rest was left closed`);
  }

  /**
   * Counts an entry's bytes. What is read twice counts once.
   * @param most bytes that it may unfold to
   */
  meter(name: string, most = MOST_ENTRY_BYTES): Meter {
    let counted = 0;
    return (unfolded, packed) => {
      this.#bytes += Math.max(0, unfolded - counted);
      counted = Math.max(counted, unfolded);
      this.check(name);
      if (unfolded > most) throw refusal(`${name} unfolds to more than ${most / MEGABYTE} MB and was left closed`);
      if (unfolded > UNRATED_BYTES && unfolded > packed * HIGHEST_RATIO)
        throw refusal(
          `${name} unfolds to more than ${HIGHEST_RATIO} times its size, as a bomb does, and was left closed`,
        );
    };
  }
}

/** What something lies in. Shared by all that an archive or a list holds, at any depth. */
export interface Within {
  readonly unfolding: Unfolding;
  /** False for what a list led to and for what came with a message: a list in it could send us anywhere. */
  readonly isFollowed: boolean;
}

/** What the things that an item holds lie in. */
export const withinOf = ({ within }: { readonly within?: Within }): Within =>
  within ?? { unfolding: new Unfolding(), isFollowed: true };
