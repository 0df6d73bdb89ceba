import type { ErrorCode } from '../../domain/errors.ts';
import type { ArticleKind } from '../kind.ts';
import type { RawArticle } from '../raw-article.ts';
import type { About } from '../reading.ts';

/** What the thread is asked to read, one article at a time. */
export interface Request {
  readonly kind: ArticleKind;
  readonly bytes: Uint8Array;
  readonly about: About;
}

/** What the thread answers: that the reader is loaded and reading begins, then what came of it. */
export type Answer =
  | { readonly begun: true }
  | { readonly article: RawArticle }
  | { readonly error: { readonly code: ErrorCode; readonly message: string; readonly hint?: string | undefined } };
