import { sha256 } from '@noble/hashes/sha2.js';
import { xmlText } from '../../domain/xml-text.ts';
import type { ExportFormat } from '../format.ts';
import { type Dossier, dossierOf, type OpposedClaim, type Source } from './dossier.ts';
import { DOSSIER_STYLE } from './dossier-style.ts';
import type { ToldClaim } from './told-claim.ts';

/** Text that stands for itself, and whose direction ends where it ends. */
const text = (words: string): string => `<bdi>${xmlText(words)}</bdi>`;

const link = (number: number): string => `<a class="number" href="#quote-${number}">[${number}]</a>`;

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** Nothing is fetched, run or sent, and no style but the page's own holds (Content Security Policy 3). */
const POLICY = `default-src 'none'; style-src 'sha256-${base64(sha256(new TextEncoder().encode(DOSSIER_STYLE)))}'; base-uri 'none'; form-action 'none'`;

/** A claim with its quote. The first that gives a quote is where the quote's number leads. */
function claimItem({ number, when, sentence, certainty, line, chain, quote }: ToldClaim, isFirst: boolean): string {
  const date = when === '' ? '' : `<p><time>${xmlText(when)}</time></p>`;
  const mark = isFirst ? `<span class="number">[${number}]</span>` : link(number);
  return `<li class="claim ${line}"${isFirst ? ` id="quote-${number}"` : ''}>
${date}<p>${text(sentence)} ${mark}</p>
<p class="meta">${text(certainty)} · ${text(chain)}</p>
<blockquote><p>“${text(quote)}”</p></blockquote>
</li>
`;
}

function side({ number, sentence, chain, quote, alike }: OpposedClaim): string {
  const elsewhere = alike === '' ? '' : ` · ${xmlText(alike)}`;
  return `<div><p>${text(sentence)} ${link(number)}</p><p class="meta">${text(chain)}${elsewhere}</p><blockquote><p>“${text(quote)}”</p></blockquote></div>`;
}

function sourceItem({ title, origin, href, numbers }: Source): string {
  const name = href === null ? text(title) : `<a href="${xmlText(href)}" rel="noopener noreferrer">${text(title)}</a>`;
  return `<li>${name}${origin === '' ? '' : `, ${text(origin)}`}: ${numbers.map(link).join(' ')}</li>\n`;
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly before: string;
  readonly items: readonly string[];
  readonly after: string;
}

function sectionsOf({ years, contradictions, corrections, sources }: Dossier): readonly Section[] {
  const seen = new Set<number>();
  const timeline = years.map(({ heading, claims }) => ({
    id: `year-${heading}`,
    title: heading,
    before: '<ol>',
    items: claims.map((claim) => {
      const isFirst = !seen.has(claim.number);
      seen.add(claim.number);
      return claimItem(claim, isFirst);
    }),
    after: '</ol>',
  }));
  const sides = contradictions.map(([a, b]) => `<div class="sides">${side(a)}${side(b)}</div>\n`);
  const corrected = corrections.map((words) => `<li>${text(words)}</li>\n`);
  return [
    ...timeline,
    { id: 'contradictions', title: 'What cannot both hold', before: '', items: sides, after: '' },
    {
      id: 'corrections',
      title: 'What was corrected',
      before: '<ul class="corrections">',
      items: corrected,
      after: '</ul>',
    },
    { id: 'sources', title: 'Sources', before: '<ol class="sources">', items: sources.map(sourceItem), after: '</ol>' },
  ].filter(({ items }) => items.length > 0);
}

/** A dossier as one page of HTML that needs nothing from anywhere and holds no script, in pieces. */
export function* dossierHtml(dossier: Dossier): Generator<string> {
  const sections = sectionsOf(dossier);
  const contents = sections.map(({ id, title }) => `<a href="#${xmlText(id)}">${xmlText(title)}</a>`);
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="claimgraph">
<title>${xmlText(dossier.title)}</title>
<style>${DOSSIER_STYLE}</style>
</head>
<body>
<main>
<h1>${text(dossier.title)}</h1>
<p class="summary">${text(dossier.summary)}</p>
<nav aria-label="Contents">${contents.join('\n')}</nav>
`;
  for (const { id, title, before, items, after } of sections) {
    yield `<section aria-labelledby="${xmlText(id)}">\n<h2 id="${xmlText(id)}">${xmlText(title)}</h2>\n${before}\n`;
    yield* items;
    yield `${after}\n</section>\n`;
  }
  yield '<footer>Made with claimgraph. Line at the left: solid, the article says so; dashed, somebody it quotes; dotted, possible or expected; double, said not to be so.</footer>\n</main>\n</body>\n</html>\n';
}

export const htmlFormat: ExportFormat = {
  name: 'html',
  says: 'the same dossier as one page to read, print and send',
  mediaType: 'text/html; charset=utf-8',
  extension: 'html',
  async *write(content) {
    yield* dossierHtml(await dossierOf(content));
  },
};
