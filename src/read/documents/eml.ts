import { extname } from 'node:path';
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { stripTrailingBoilerplate } from '../boilerplate.ts';
import { cleanText } from '../clean.ts';
import { withoutControls } from '../decode.ts';
import { removeHidden } from '../html/clutter.ts';
import { linesOf } from '../html/lines.ts';
import { assertBearable } from '../html/nesting.ts';
import { parsePage, takeContent } from '../html/parse.ts';
import { EXTENSIONS } from '../kind.ts';
import { type Attached, foundIn, type RawArticle } from '../raw-article.ts';
import type { About } from '../reading.ts';
import { unwrapLines } from '../unwrap.ts';
import { damaged } from './damaged.ts';
import { ownWords } from './own-words.ts';

/** Parts in parts: more than any mail program makes. */
const DEEPEST_PARTS = 32;
const MOST_HEADER_BYTES = 256 * 1024;

/** The text of a message written as a page. */
function textOfPage(html: string, name: string): string {
  assertBearable(html, name);
  const { body } = takeContent(parsePage(html));
  for (const element of body.querySelectorAll('script, style, template')) element.remove();
  removeHidden(body);
  return linesOf(body).join('\n');
}

/** What the parser made of a text: it decodes Windows-1252 by the label alone, which Node 20 gets wrong. */
const decoded = (text: string | undefined): string => withoutControls(text ?? '');

const bodyOf = ({ text, html }: Email, name: string): string =>
  text?.trim() ? unwrapLines(cleanText(decoded(text))) : cleanText(textOfPage(decoded(html), name));

const PASSES_ON = /^\s*(?:fwd?|wg)\s*:/i;

/** A header as it is written: dates keep the day that the sender had. */
const written = ({ headers }: Email, key: string): string | undefined =>
  headers.find((header) => header.key === key)?.value.trim();

/** What may be an article; pictures in the text and the like are none. */
const mayBeArticle = ({ filename, mimeType }: Attachment): boolean =>
  EXTENSIONS.includes(extname(filename ?? '').toLowerCase()) ||
  /^(?:text\/(?:plain|html)|message\/rfc822)$/.test(mimeType);

const attachedTo = (attachments: readonly Attachment[]): readonly Attached[] =>
  attachments.filter(mayBeArticle).map(({ filename, mimeType, content }, index) => ({
    name: filename || `part ${index + 1}`,
    bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
    mediaType: mimeType.toLowerCase(),
  }));

/** Names of attachments that are left out, for people: no more than a few, and none of them long. */
function leftOut(attachments: readonly Attachment[]): readonly string[] {
  const others = attachments.filter((each) => !mayBeArticle(each) && each.disposition === 'attachment');
  const names = others.slice(0, 3).map(({ filename, mimeType }) => JSON.stringify((filename || mimeType).slice(0, 80)));
  const rest = others.length > names.length ? ` and ${others.length - names.length} more` : '';
  return others.length === 0 ? [] : [`what is attached and no article was left out: ${names.join(', ')}${rest}`];
}

/**
 * Reads a message (RFC 5322 with MIME) as an article: what its sender wrote or passed on, without the replies it quotes and
 * the signature. What is attached and may be an article is read after it. @throws ClaimgraphError E_INPUT
 */
export async function readEml(bytes: Uint8Array, { name }: About): Promise<RawArticle> {
  const options = { maxNestingDepth: DEEPEST_PARTS, maxHeadersSize: MOST_HEADER_BYTES };
  const email = await PostalMime.parse(bytes, options).catch((cause: unknown) => {
    throw damaged(name, 'the message', (cause as Error).message);
  });
  const { from, subject } = email;
  const own = ownWords(bodyOf(email, name), { passesOn: PASSES_ON.test(subject ?? '') });
  return {
    text: stripTrailingBoilerplate(own.text).text,
    found: foundIn(
      {
        title: decoded(subject).replace(/^(?:\s*(?:re|fwd?|aw|wg)\s*:)+\s*/i, ''),
        author: decoded(from?.name) || undefined,
        published: written(email, 'date'),
        publisher: written(email, 'organization'),
      },
      'given',
    ),
    notices: [...own.notices, ...leftOut(email.attachments)],
    attached: attachedTo(email.attachments),
  };
}
