import { ClaimgraphError } from '../../domain/errors.ts';
import { bytesItem, type Item } from '../item.ts';
import { lost } from '../lost-item.ts';
import type { Carrier } from '../reading.ts';
import { MOST_ARTICLE_BYTES } from '../too-long.ts';
import { announced } from './announced.ts';
import { type ByteLine, byteLines, Gathered } from './byte-lines.ts';
import { withinOf } from './within.ts';

const MOST_LINE_BYTES = MOST_ARTICLE_BYTES;
const latin = new TextDecoder('latin1');
const MOST_SEPARATOR_BYTES = 512;
/** `From ada@courier.example Mon Nov 16 08:00:00 2015`: a day of the week and a time tell it from a sentence. */
const SEPARATOR = /^From .*\b(?:mon|tue|wed|thu|fri|sat|sun)\b.*\d{1,2}:\d{2}/i;
const FROM = Buffer.from('From ');
const QUOTED = '>'.charCodeAt(0);

const startsWithFrom = (line: Uint8Array, at = 0): boolean => FROM.every((byte, index) => line[at + index] === byte);

const isBlank = (line: Uint8Array): boolean => line.length <= 2 && (line[0] === 0x0a || line[0] === 0x0d);

const isSeparator = (line: Uint8Array): boolean =>
  startsWithFrom(line) && SEPARATOR.test(latin.decode(line.subarray(0, MOST_SEPARATOR_BYTES)));

/** A line that begins with `From ` is quoted by one more `>` in a mailbox (mboxrd). */
function unquoted(line: Uint8Array): Uint8Array {
  if (line[0] !== QUOTED) return line;
  const end = line.findIndex((byte) => byte !== QUOTED);
  return end !== -1 && startsWithFrom(line, end) ? line.subarray(1) : line;
}

/** Puts the lines of a mailbox together to messages. */
class Messages {
  readonly #open = new Gathered(MOST_ARTICLE_BYTES);
  #afterBlank = true;

  /** Takes the next line. Gives the message that ends before it, if one does. */
  take(line: ByteLine): ByteLine | undefined {
    if (line !== null && this.#afterBlank && isSeparator(line)) {
      this.#afterBlank = false;
      return this.end();
    }
    this.#afterBlank = line !== null && isBlank(line);
    if (!(this.#afterBlank && this.#open.isEmpty)) this.#open.add(line && unquoted(line));
    return undefined;
  }

  /** The last message. */
  end(): ByteLine | undefined {
    return this.#open.isEmpty ? undefined : this.#open.take();
  }
}

function messageItem(bytes: ByteLine, number: number, holder: Item): Item | ClaimgraphError {
  const name = `${holder.name} › message ${number}`;
  if (bytes === null)
    return lost(name, new ClaimgraphError('E_INPUT', `${name} is larger than 100 MB and was passed over`));
  return { ...bytesItem(name, bytes, { mediaType: 'message/rfc822' }), within: withinOf(holder) };
}

async function* messagesIn(item: Item): AsyncGenerator<Item | ClaimgraphError> {
  const messages = new Messages();
  let number = 0;
  for await (const lines of byteLines(item.pieces(), MOST_LINE_BYTES))
    for (const line of lines) {
      const message = messages.take(line);
      if (message !== undefined) yield messageItem(message, ++number, item);
    }
  const last = messages.end();
  if (last !== undefined) yield messageItem(last, ++number, item);
}

/** Reads the messages of a mailbox (mbox, RFC 4155, in the mboxrd form of quoting). Streamed. */
export const readMbox: Carrier = (item, reading) => announced(messagesIn(item), item, reading);
