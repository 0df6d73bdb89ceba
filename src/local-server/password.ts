import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ClaimgraphError } from '../domain/errors.ts';
import { hasDatabase } from './java-process.ts';

const OTHERS = 0o077;

/** The file with the password of the user `neo4j`. */
export const passwordFile = (home: string): string => join(home, 'password');

/** A password that nobody guesses, of letters and digits. */
export const newPassword = (): string => randomBytes(18).toString('hex');

/**
 * The password of a home's server, made up for a new home and kept in a file for its owner alone.
 * @throws ClaimgraphError E_USAGE where others may read the file, or it is missing for a server that has one
 */
export function passwordOf(home: string): string {
  const file = passwordFile(home);
  if (!existsSync(file)) {
    if (hasDatabase(home)) {
      const hint = `Write the server's password into ${file} (chmod 600), or choose another --home.`;
      throw new ClaimgraphError('E_USAGE', `${home} holds a Neo4j of which the password is not known`, { hint });
    }
    writeFileSync(file, `${newPassword()}\n`, { flag: 'wx', mode: 0o600 });
  }
  if (process.platform !== 'win32' && (statSync(file).mode & OTHERS) !== 0)
    throw new ClaimgraphError('E_USAGE', `${file} can be read by others`, { hint: `Run: chmod 600 ${file}` });
  return readFileSync(file, 'utf8').trim();
}
