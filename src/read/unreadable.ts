import { ClaimgraphError } from '../domain/errors.ts';

/** Turns what the system says about a path into what a person can use. */
export function unreadable(file: string, cause: unknown): ClaimgraphError {
  const code = (cause as NodeJS.ErrnoException).code;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'no such file',
    EACCES: 'may not be read',
    EISDIR: 'is a directory',
  };
  const reason = reasons[code ?? ''] ?? (cause as Error).message;
  const hint = code === 'ENOENT' ? 'Check the path; it is taken from the directory the command runs in.' : undefined;
  return new ClaimgraphError('E_INPUT', `cannot read ${file}: ${reason}`, {
    cause,
    ...(hint !== undefined && { hint }),
  });
}
