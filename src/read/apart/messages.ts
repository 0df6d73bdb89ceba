import type { ErrorMessage } from '../../domain/errors.ts';
import type { Content } from '../carried/record.ts';
import type { ParsedFeed } from '../feeds/feed.ts';
import type { ArticleKind } from '../kind.ts';
import type { RawArticle } from '../raw-article.ts';
import type { About } from '../reading.ts';

/** What can be done with bytes apart from the program, and what comes of it: an article of a kind, a feed, a JSON line. */
export interface Results extends Record<ArticleKind, RawArticle> {
  readonly feed: ParsedFeed;
  /** What a line of JSON holds; null for one that says something of its file. */
  readonly 'json-line': Content | null;
}

export type Task = keyof Results;

/** For JSON lines: the key of each field. */
export type Columns = Readonly<Record<string, string>>;

/** What the thread is asked to do, one thing at a time. */
export interface Request<T extends Task = Task> {
  readonly task: T;
  readonly bytes: Uint8Array;
  readonly about: About;
  readonly columns?: Columns;
}

/** Does what is asked. @throws ClaimgraphError E_INPUT naming what it was about, where that cannot be read */
export type Work = (bytes: Uint8Array, about: About, columns?: Columns) => unknown;

/** What does each task, loaded when it is asked for. */
export type Works = Readonly<Partial<Record<Task, () => Promise<Work>>>>;

/** What the thread answers: that what does it is loaded and it is begun, then what came of it. */
export type Answer = { readonly begun: true } | { readonly result: Results[Task] } | { readonly error: ErrorMessage };
