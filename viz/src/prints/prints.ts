import type { Answer, Cell } from '../cypher/answer.ts';

/** Another text of the same witness. */
export interface Print {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** ISO date; empty where it is not known. */
  readonly published: string;
}

/** A text that stood at the same address, in its place among them. */
export interface Version extends Pick<Print, 'id' | 'published'> {
  /** From 1. */
  readonly version: number;
}

/** The other texts of an article, the article itself among them; empty where there is no other. */
export interface Prints {
  /** Editions of one story, that it likely came from first. */
  readonly editions: readonly Print[];
  /** In their order. */
  readonly versions: readonly Version[];
}

/** Answers to the questions `editions` and `versions`. */
export interface PrintAnswers {
  readonly editions: Answer;
  readonly versions: Answer;
}

const text = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '');
const texts = (cell: Cell | undefined): readonly string[] => (Array.isArray(cell) ? cell.map(text) : []);

function editionsOf(id: string, { rows }: Answer): readonly Print[] {
  const row = rows.find(({ articleIds }) => texts(articleIds).includes(id));
  if (row === undefined) return [];
  const [publishers, titles, dates] = [texts(row['publishers']), texts(row['titles']), texts(row['dates'])];
  return texts(row['articleIds']).map((each, at) => ({
    id: each,
    publisher: publishers[at] ?? '',
    title: titles[at] ?? '',
    published: dates[at] ?? '',
  }));
}

function versionsOf(id: string, { rows }: Answer): readonly Version[] {
  const page = rows.find(({ articleId }) => articleId === id)?.['page'];
  if (page === undefined) return [];
  return rows
    .filter((row) => row['page'] === page)
    .map((row) => ({
      id: text(row['articleId']),
      version: Number(row['version']),
      published: text(row['modified']) || text(row['published']),
    }));
}

/** Which other texts there are of an article. */
export function printsOf(id: string, { editions, versions }: PrintAnswers): Prints {
  const others = versionsOf(id, versions);
  const isVersion = new Set(others.map((version) => version.id));
  // Versions of a page are one witness too, and are told as versions.
  const printed = editionsOf(id, editions).filter((print) => print.id === id || !isVersion.has(print.id));
  return { editions: printed.length > 1 ? printed : [], versions: others };
}
