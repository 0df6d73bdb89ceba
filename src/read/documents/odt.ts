import { cleanText } from '../clean.ts';
import { headlineOf } from '../metadata.ts';
import { foundIn, type RawArticle } from '../raw-article.ts';
import type { About } from '../reading.ts';
import { damaged, refused } from './damaged.ts';
import { hearOpenText } from './odt-text.ts';
import { refuseOldOffice } from './old-office.ts';
import { openPacked, type Packed } from './packed.ts';
import { foundInProperties } from './properties.ts';
import { hearXml, textsIn } from './xml.ts';

const MANIFEST = 'META-INF/manifest.xml';

/** @throws ClaimgraphError E_INPUT when the manifest says that parts are encrypted (OpenDocument 1.3 part 2, 4.8) */
async function refuseEncrypted(packed: Packed): Promise<void> {
  const { name } = packed;
  const manifest = await packed.bytes(MANIFEST);
  if (manifest === undefined) return;
  const hint = 'Open it, remove the password and save it again.';
  hearXml(
    manifest,
    { name, what: MANIFEST },
    {
      open(element) {
        if (element.name === 'manifest:encryption-data') throw refused(name, 'is protected with a password', hint);
      },
      close: () => undefined,
      text: () => undefined,
    },
  );
}

/**
 * Reads an OpenDocument text (OpenDocument 1.3 part 3): its text without what tracked changes deleted, comments, hidden
 * text and tables of contents, its notes at the end. Macros and what lies elsewhere are never looked at.
 * @throws ClaimgraphError E_INPUT
 */
export async function readOdt(bytes: Uint8Array, { name }: About): Promise<RawArticle> {
  refuseOldOffice(bytes, name);
  const packed = await openPacked(bytes, name);
  await refuseEncrypted(packed);
  const content = await packed.bytes('content.xml');
  if (content === undefined) throw damaged(name, 'the document', 'it has no content.xml');
  const { text, changes } = hearOpenText(content, name);
  const cleaned = cleanText(text);
  const said = textsIn(await packed.bytes('meta.xml'), { name, what: 'meta.xml' });
  return {
    text: cleaned,
    found: [
      ...foundInProperties({
        title: said.get('dc:title'),
        author: said.get('meta:initial-creator') ?? said.get('dc:creator'),
        language: said.get('dc:language'),
        created: said.get('meta:creation-date'),
        modified: said.get('dc:date'),
      }),
      ...foundIn({ title: headlineOf(cleaned) }, 'text'),
    ],
    notices: changes ? ['its tracked changes were taken as accepted'] : [],
  };
}
