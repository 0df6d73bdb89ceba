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
  return pieces.map((piece) => {
    const mark = markOf(piece);
    if (mark === undefined) return open;
    open = mark === 'open' ? true : mark === 'close' ? false : !open;
    return false;
  });
}
