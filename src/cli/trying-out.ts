import type { Config } from '../config.ts';
import type { ClaimDocument } from '../domain/claim.ts';
import type { SourceDocument } from '../domain/document.ts';
import { countStored, createEngine } from '../pipeline.ts';
import type { Cell } from '../ports/graph-store.ts';
import { formatTable } from '../query/format-table.ts';
import { nameOf, sayAbout } from './article-talk.ts';
import { type ArticleOptions, openArticles } from './articles.ts';
import { print } from './output.ts';
import { counted, say } from './talk.ts';

const COLUMNS = ['article', 'published', 'publisher', 'claims'] as const;

/** When it was published, and where that is said unless the article gives it itself. */
const publishedWords = ({ published, origins }: SourceDocument): string =>
  published === undefined
    ? 'not known'
    : [published, origins?.published && `(${origins.published})`].filter(Boolean).join(' ');

/** One article as a run would store it. */
const rowOf = ({ doc }: ClaimDocument, claims: number): Readonly<Record<(typeof COLUMNS)[number], Cell>> => ({
  article: nameOf(doc),
  published: publishedWords(doc),
  publisher: doc.publisher ?? null,
  claims,
});

/**
 * Reads articles and stores nothing: prints what would be stored of each, then what could not be read.
 * @throws ClaimgraphError when something was left out
 */
export async function tryOut(
  config: Config,
  inputs: readonly string[],
  { columns }: Pick<ArticleOptions, 'columns'>,
): Promise<void> {
  const engine = createEngine({ ontology: config.ontology });
  const articles = await openArticles(inputs, config, { remembering: false, ...(columns && { columns }) });
  const rows: ReturnType<typeof rowOf>[] = [];
  const counts = new Map<string, number>();
  try {
    for await (const document of articles.documents) {
      const read = await engine.extract(document);
      sayAbout(read);
      const claims = countStored(read, engine);
      counts.set(read.doc.id, claims);
      rows.push(rowOf(read, claims));
    }
  } finally {
    await articles.close();
  }
  if (rows.length > 0) await print([formatTable({ columns: COLUMNS, rows, truncated: false })]);
  const claims = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const again = rows.length - counts.size;
  const twice = again === 0 ? '' : `, ${again} of them the same again`;
  say(`${counted(rows.length, 'article')} with ${counted(claims, 'claim')} would be read${twice}; nothing was stored`);
  articles.reportFailures();
}
