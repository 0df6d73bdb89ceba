/** What the quotation finder needs of a token. */
interface Piece {
  readonly text: string;
  /** The source's own characters, before typographic clean-up. */
  readonly source: string;
  readonly spaceBefore: boolean;
}

type Mark = 'open' | 'close' | 'either';

const OPENING = /^[“„‟«]$/;
const CLOSING = /^[”»]$/;

function markOf(piece: Piece): Mark | undefined {
  if (OPENING.test(piece.source)) return 'open';
  if (CLOSING.test(piece.source)) return 'close';
  return /^(?:"|``|'')$/.test(piece.text) ? 'either' : undefined;
}

/** A straight quote after a space opens, one stuck to the word before closes; at the line's start it opens. */
const straightOpens = (piece: Piece, position: number): boolean => position === 0 || piece.spaceBefore;

/** The first mark of a line decides whether the line began inside a quotation whose opening mark is missing. */
function startsInside(
  marks: readonly { readonly mark: Mark; readonly position: number }[],
  pieces: readonly Piece[],
): boolean {
  const first = marks[0];
  if (first === undefined) return false;
  if (first.mark === 'close') return true;
  return first.mark === 'either' && marks.length % 2 === 1 && !straightOpens(pieces[first.position]!, first.position);
}

/** A straight mark is told by its spaces where they differ: stuck to the word after it, or to the one before. */
function sideOf(mark: Mark, position: number, pieces: readonly Piece[]): Mark {
  if (mark !== 'either') return mark;
  const opens = straightOpens(pieces[position]!, position);
  const next = pieces[position + 1];
  const sticks = next !== undefined && !next.spaceBefore;
  if (opens && sticks) return 'open';
  return opens || sticks ? 'either' : 'close';
}

/** "tourist\"-": a closing mark that the tokenizer left inside a word. */
const closesInside = ({ text }: Piece): boolean => /^\p{L}+["”]/u.test(text);

const SINGLE = /^['‘’]$/;
/** Most pieces between two single marks: beyond this one of them is rather an apostrophe. */
const LONGEST_SINGLE = 60;

/** Where a single mark that opens is closed; undefined for an apostrophe. */
function closingSingle(pieces: readonly Piece[], from: number): number | undefined {
  const opening = pieces[from]!;
  const next = pieces[from + 1];
  if (!SINGLE.test(opening.source) || !straightOpens(opening, from) || next === undefined || next.spaceBefore)
    return undefined;
  for (let at = from + 2; at < Math.min(pieces.length, from + LONGEST_SINGLE); at++) {
    const { source, spaceBefore } = pieces[at]!;
    const after = pieces[at + 1];
    const ends = after === undefined || after.spaceBefore || !/^[\p{L}\p{N}]/u.test(after.text);
    if (SINGLE.test(source) && !spaceBefore && ends) return at;
  }
  return undefined;
}

/** Marks what stands between single quotation marks: 'a failure'. */
function markSingles(pieces: readonly Piece[], quoted: boolean[]): void {
  for (let from = 0; from < pieces.length; from++) {
    const end = quoted[from] ? undefined : closingSingle(pieces, from);
    if (end === undefined) continue;
    quoted.fill(true, from + 1, end);
    from = end;
  }
}

/**
 * Says for each token of a paragraph whether it stands inside quotation marks (the marks themselves do not).
 * Survives a missing opening mark (the paragraph starts inside) and a missing closing one (it ends inside).
 */
export function markQuotations(pieces: readonly Piece[]): readonly boolean[] {
  const marks = pieces.flatMap((piece, position) => {
    const mark = markOf(piece);
    return mark === undefined ? [] : [{ mark, position }];
  });
  let open = startsInside(marks, pieces);
  const quoted = pieces.map((piece, position) => {
    const mark = markOf(piece);
    if (mark === undefined) {
      const inside = open;
      if (closesInside(piece)) open = false;
      return inside;
    }
    const side = sideOf(mark, position, pieces);
    open = side === 'either' ? !open : side === 'open';
    return false;
  });
  markSingles(pieces, quoted);
  return quoted;
}
