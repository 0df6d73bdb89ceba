import type { ExportFormat } from '../format.ts';
import { type Dossier, dossierOf, type OpposedClaim, type Source } from './dossier.ts';
import { markdownLink, markdownText } from './markdown-text.ts';
import type { ToldClaim } from './told-claim.ts';

/** A claim as an item of a list, with its quote beneath. */
function claimItem({ number, when, sentence, certainty, chain, quote }: ToldClaim): string {
  const date = when === '' ? '' : `**${markdownText(when)}** · `;
  return [
    `- ${date}${markdownText(sentence)} \\[${number}\\]  `,
    `  ${markdownText(certainty)} · ${markdownText(chain)}`,
    `  > “${markdownText(quote)}”\n\n`,
  ].join('\n');
}

const side = ({ number, sentence, chain, quote, alike }: OpposedClaim): string =>
  [`${markdownText(sentence)} \\[${number}\\]`, markdownText(chain), `“${markdownText(quote)}”`, alike]
    .filter((part) => part !== '')
    .join(' · ');

function sourceItem({ title, origin, href, numbers }: Source, index: number): string {
  const name = href === null ? markdownText(title) : markdownLink(title, href);
  const quotes = numbers.map((number) => `\\[${number}\\]`).join(' ');
  return `${index + 1}. ${[name, markdownText(origin)].filter((part) => part !== '').join(', ')}: ${quotes}\n`;
}

function* section(title: string, items: readonly string[]): Generator<string> {
  if (items.length === 0) return;
  yield `\n## ${title}\n\n`;
  yield* items;
}

/** A dossier as Markdown (CommonMark 0.31), in pieces. What it quotes is text, never markup. */
export function* dossierMarkdown(dossier: Dossier): Generator<string> {
  const { title, summary, years, contradictions, corrections, sources } = dossier;
  yield `# ${markdownText(title)}\n\n${markdownText(summary)}\n`;
  for (const { heading, claims } of years) {
    yield `\n## ${markdownText(heading)}\n\n`;
    for (const claim of claims) yield claimItem(claim);
  }
  yield* section(
    'What cannot both hold',
    contradictions.map(([a, b]) => `- ${side(a)}  \n  **against** ${side(b)}\n`),
  );
  yield* section(
    'What was corrected',
    corrections.map((words) => `- ${markdownText(words)}\n`),
  );
  yield* section('Sources', sources.map(sourceItem));
}

export const markdownFormat: ExportFormat = {
  name: 'markdown',
  says: 'a dossier to read and to edit: what happened when, says who, with numbered quotes and sources',
  mediaType: 'text/markdown; charset=utf-8',
  extension: 'md',
  async *write(content) {
    yield* dossierMarkdown(await dossierOf(content));
  },
};
