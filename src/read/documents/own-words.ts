/** A line after which a signature stands (RFC 3676, 4.3); blank space at its end may be lost. */
const SIGNATURE = /^-- ?$/;
/** A line after which a whole earlier message follows, as mail programs write it above a reply. */
const ORIGINAL = /^-{2,}\s*original message\s*-{2,}$/i;
/** A line after which a message follows that is passed on. */
const FORWARDED = /^(?:-{2,}\s*forwarded message\s*-{2,}|begin forwarded message:)$/i;
const HEADER = /^(?:from|sent|date|to|cc|subject|reply-to):\s/i;
/** `On Mon, 16 Nov 2015, Ana Brodt wrote:` */
const LEAD = /^on\b.{4,200}\bwrote:$/i;
const QUOTED = /^>/;

/** The headers that Outlook sets above a message that is answered; it has no other mark. */
const HEADED = /^from:\s.*\n(?:sent|date):\s.*\n(?:(?:to|cc|subject|importance|attachments):.*\n)*?subject:/i;

/** Where an earlier message begins that Outlook has put below an answer; -1 where there is none, or no answer. */
const headedAt = (lines: readonly string[]): number =>
  lines.findIndex(
    (line, at) =>
      /^from:/i.test(line) &&
      HEADED.test(lines.slice(at, at + 8).join('\n')) &&
      lines.slice(0, at).some((before) => before.trim() !== ''),
  );

/** The lines of a message and of the one that Outlook has put below it, without the headers between. */
function withoutHeaders(lines: readonly string[]): readonly string[] {
  const at = headedAt(lines);
  if (at === -1) return lines;
  const length = lines.slice(at).findIndex((line) => line.trim() !== '' && !HEADER.test(line));
  return [...lines.slice(0, at), ...(length === -1 ? [] : lines.slice(at + length))];
}

export interface OwnWords {
  readonly text: string;
  readonly notices: readonly string[];
}

/** The lines of what is passed on without the headers that mail programs set above it. */
function withoutForwardedHeaders(lines: readonly string[]): readonly string[] {
  let inHeaders = false;
  return lines.filter((line) => {
    if (FORWARDED.test(line.trim())) {
      inHeaders = true;
      return false;
    }
    if (inHeaders && (line.trim() === '' || HEADER.test(line))) return false;
    inHeaders = false;
    return true;
  });
}

/**
 * What a sender wrote or passes on, of the text of a message: without quoted replies, the line that leads to them, and the
 * signature. Where nothing else is left, what is quoted is the message.
 * @param passesOn its subject says that it passes a message on: what stands under the headers of that is part of it
 */
export function ownWords(text: string, { passesOn = false } = {}): OwnWords {
  const lines = passesOn ? withoutHeaders(text.split('\n')) : text.split('\n');
  const ends = [lines.findIndex((line) => SIGNATURE.test(line) || ORIGINAL.test(line.trim())), headedAt(lines)];
  const end = ends.filter((at) => at !== -1).sort((a, b) => a - b)[0] ?? -1;
  const body = withoutForwardedHeaders(end === -1 ? lines : lines.slice(0, end));
  const own = body.filter((line, at) => {
    const leads = LEAD.test(line.trim()) && QUOTED.test(body.slice(at + 1).find((next) => next.trim() !== '') ?? '');
    return !QUOTED.test(line) && !leads;
  });
  if (own.every((line) => line.trim() === ''))
    return {
      text: body
        .map((line) => line.replace(/^(?:> ?)+/, ''))
        .join('\n')
        .trim(),
      notices: [],
    };
  const quoted = body.length - own.length;
  return {
    text: own.join('\n').trim(),
    notices: quoted === 0 ? [] : [`${quoted} quoted lines were left out`],
  };
}
