import { ClaimgraphError } from '../domain/errors.ts';

const SCHEME = /^([a-z][a-z\d+.-]*):\/\//i;

/** Turns what the system says about a path into what a person can use. */
export function unreadable(file: string, cause: unknown): ClaimgraphError {
  const scheme = SCHEME.exec(file)?.[1];
  if (scheme !== undefined)
    return new ClaimgraphError('E_INPUT', `cannot read ${file}: ${scheme} addresses are not fetched`, {
      cause,
      hint: 'Give an http or https address, or fetch it yourself and give the file.',
    });
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
